import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, type Person, signedIn } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const own2021 = `{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { totalCount edges { node { id version state completeness department { name } } } } }`;

/** A county People's Congress office from an empty evaluation to the county's summary, act by act. */
describe('from a report on paper to the county summary', () => {
  let preparer: Person;
  let head: Person;
  let performance: Person;
  let id: string;

  const evaluation = async (person: Person, fields: string) => {
    const answer = await person.ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id });
    expect(answer.errors).toBeUndefined();
    return answer.data.evaluation;
  };

  test('the preparer finds one empty evaluation of 2021', async () => {
    preparer = await signedIn(house, 'preparer');
    head = await signedIn(house, 'unithead');
    performance = await signedIn(house, 'performance');
    const { data } = await preparer.ask(own2021);
    expect(data.evaluations.totalCount).toBe(1);
    expect(data.evaluations.edges[0].node).toMatchObject({ state: 'DRAFT', completeness: 0 });
    id = data.evaluations.edges[0].node.id;
  });

  test('the report is read with its evidence, and nothing changes before it is applied', async () => {
    const { data } = await preparer.ask(
      `mutation ($input: ImportReportInput!) { importReport(input: $input) { userErrors { code message }
        import { id kind fiscalYear sections { key title } figures { code label state amount number confidence evidence { start end text } current { state } } projects { name amount state } candidates { text count unit } questions { about reason } warnings { code message } } } }`,
      { input: { evaluationId: id, text: SMALL_REPORT } },
    );
    const { import: reading, userErrors } = data.importReport;
    expect(userErrors).toEqual([]);
    expect(reading).toMatchObject({ kind: 'OVERALL_SELF_EVALUATION', fiscalYear: 2021 });
    const basic = reading.figures.find((figure: { code: string }) => figure.code === 'expenditure.basic');
    expect(basic).toMatchObject({ state: 'KNOWN', amount: '6000000.00' });
    expect(SMALL_REPORT.slice(basic.evidence.start, basic.evidence.end)).toBe(basic.evidence.text);
    expect((await evaluation(preparer, 'version completeness')).completeness).toBe(0);

    const { version } = await evaluation(preparer, 'version');
    const input = {
      importId: reading.id,
      baseVersion: version,
      idempotencyKey: 'apply-once',
      sections: [
        'opening',
        'overview',
        'generalPublic',
        'governmentFund',
        'stateCapital',
        'socialInsurance',
        'performance',
        'problems',
        'measures',
      ],
      figures: reading.figures.map(({ code, state, amount, number }: Record<string, string>) => ({
        code,
        state,
        amount,
        number,
      })),
      projects: reading.projects.map(({ name, amount, state }: Record<string, string>) => ({
        name,
        outturn: amount,
        state,
      })),
      indicators: [],
    };
    const apply = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code message } evaluation { version completeness } } }`;
    const first = await preparer.ask(apply, { input });
    expect(first.errors).toBeUndefined();
    expect(first.data.applyImport.userErrors).toEqual([]);
    const again = await preparer.ask(apply, { input });
    expect(again.data.applyImport.evaluation.version).toBe(first.data.applyImport.evaluation.version);
  });

  test('a masked figure is filled in and appears in the sentence that cites it', async () => {
    const before = await evaluation(preparer, 'version figures(codes: ["threePublics.reception"]) { state }');
    expect(before.figures[0].state).toBe('MASKED');
    const set = await preparer.ask(
      `mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code message } figures { code state amount } evaluation { version } } }`,
      {
        input: {
          evaluationId: id,
          baseVersion: before.version,
          figures: [{ code: 'threePublics.reception', state: 'KNOWN', amount: '30000.00' }],
        },
      },
    );
    expect(set.data.setFigures).toMatchObject({
      userErrors: [],
      figures: [{ code: 'threePublics.reception', amount: '30000.00' }],
    });
  });

  test('a wrong sum blocks the submit with a finding that says how to mend it', async () => {
    const { version } = await evaluation(preparer, 'version');
    await preparer.ask(`mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code } } }`, {
      input: {
        evaluationId: id,
        baseVersion: version,
        figures: [{ code: 'expenditure.basic', state: 'KNOWN', amount: '6010000.00' }],
      },
    });
    const { data } = await head.ask(submit, { input: { evaluationId: id } });
    expect(data.submitEvaluation.evaluation).toBeNull();
    const blocking = data.submitEvaluation.findings.find((finding: { code: string }) => finding.code === 'ARI-02');
    expect(blocking).toMatchObject({ severity: 'BLOCK', fix: { figure: 'expenditure.basic', amount: '6000000.00' } });
    await preparer.ask(`mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code } } }`, {
      input: {
        evaluationId: id,
        baseVersion: version + 1,
        figures: [{ code: blocking.fix.figure, state: 'KNOWN', amount: blocking.fix.amount }],
      },
    });
  });

  test('what needs a reason gets one, and then the preparer hands it to the head, who signs', async () => {
    await explainAll();
    const sent = await preparer.ask(submit, { input: { evaluationId: id, idempotencyKey: 'send' } });
    expect(sent.data.submitEvaluation).toMatchObject({ userErrors: [], evaluation: { state: 'UNIT_REVIEW' } });
    const refused = await preparer.ask(submit, { input: { evaluationId: id } });
    expect(refused.data.submitEvaluation.userErrors[0].code).toBe('NOT_ALLOWED');
    const signed = await head.ask(submit, { input: { evaluationId: id } });
    expect(signed.data.submitEvaluation).toMatchObject({
      userErrors: [],
      evaluation: { state: 'SECTION_REVIEW' },
      revision: { number: 2 },
    });
    expect(signed.data.submitEvaluation.revision.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the bureau returns it with an opinion on a figure; the department answers and hands it in again', async () => {
    const none = await performance.ask(giveBack, { input: { evaluationId: id, opinions: [] } });
    expect(none.data.returnEvaluation.userErrors[0].code).toBe('OPINION_NEEDED');
    const returned = await performance.ask(giveBack, {
      input: {
        evaluationId: id,
        opinions: [
          { target: 'expenditure.project', code: 'INSUFFICIENT_REASON', message: '请说明项目支出未全部实现的原因。' },
        ],
      },
    });
    expect(returned.data.returnEvaluation).toMatchObject({
      userErrors: [],
      evaluation: { state: 'RETURNED', returnCount: 1 },
    });
    const { opinions } = await evaluation(preparer, 'opinions { id version targetKind target message answer }');
    expect(opinions).toMatchObject([{ targetKind: 'FIGURE', target: 'expenditure.project', answer: null }]);
    const answered = await preparer.ask(
      `mutation ($input: AnswerOpinionInput!) { answerOpinion(input: $input) { userErrors { code message } opinion { answer answeredBy } } }`,
      {
        input: {
          opinionId: opinions[0].id,
          baseVersion: opinions[0].version,
          answer: '受会议延期影响，余款已按规定结转。',
        },
      },
    );
    expect(answered.data.answerOpinion.userErrors).toEqual([]);
    await explainAll();
    expect((await head.ask(submit, { input: { evaluationId: id } })).data.submitEvaluation.userErrors).toEqual([]);
  });

  test('the acceptance changes the summaries of county, prefecture, province and nation', async () => {
    const before = await summaries();
    const accepted = await performance.ask(
      `mutation ($input: AcceptEvaluationInput!) { acceptEvaluation(input: $input) { userErrors { code message } evaluation { state reviewScore reviewGrade } } }`,
      { input: { evaluationId: id, reviewScore: '88.5' } },
    );
    expect(accepted.errors).toBeUndefined();
    expect(accepted.data.acceptEvaluation).toMatchObject({
      userErrors: [],
      evaluation: { state: 'ACCEPTED', reviewScore: '88.5', reviewGrade: 'GOOD' },
    });
    const after = await summaries();
    for (const [index, summary] of after.entries()) {
      expect(summary.coverage.accepted).toBe(before[index].coverage.accepted + 1);
      expect(
        BigInt(summary.funds.basic.amount.replace('.', '')) - BigInt(before[index].funds.basic.amount.replace('.', '')),
      ).toBe(600000000n);
    }
  });

  const submit = `mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { userErrors { code message finding { code } }
    findings { code severity message key fix { figure amount } } evaluation { state } revision { number hash } } }`;
  const giveBack = `mutation ($input: ReturnEvaluationInput!) { returnEvaluation(input: $input) { userErrors { code message } evaluation { state returnCount } } }`;

  async function explainAll(): Promise<void> {
    const { findings } = await evaluation(
      preparer,
      'findings { key fingerprint severity code message explanation { reason } }',
    );
    expect(findings.filter((finding: { severity: string }) => finding.severity === 'BLOCK')).toEqual([]);
    for (const { key, fingerprint } of findings.filter(
      (finding: { severity: string; explanation: unknown }) => finding.severity === 'EXPLAIN' && !finding.explanation,
    )) {
      const { data } = await preparer.ask(
        `mutation ($input: ExplainFindingInput!) { explainFinding(input: $input) { userErrors { code message } } }`,
        {
          input: { evaluationId: id, key, fingerprint, reason: '经核对属实，已附情况说明。' },
        },
      );
      expect(data.explainFinding.userErrors).toEqual([]);
    }
  }

  async function summaries() {
    const province = await signedIn(house, 'province');
    const found = [];
    for (const code of ['990121', '990100', '990000']) {
      const { data, errors } = await province.ask(
        `{ regionSummary(regionCode: "${code}", fiscalYear: 2021) { coverage { accepted } funds { basic { amount known } } } }`,
      );
      expect(errors).toBeUndefined();
      found.push(data.regionSummary);
    }
    return found;
  }
});
