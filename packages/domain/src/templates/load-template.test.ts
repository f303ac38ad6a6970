import { describe, expect, it } from 'vitest';
import { HUNAN_2021, templateOf } from '../built-in/index.ts';
import { TradeError } from '../language/index.ts';
import { definitionOf, loadTemplate, subHeadings, textSections } from './index.ts';

type Draft = Record<string, unknown> & {
  outline: Record<string, unknown>[];
  figures: Record<string, unknown>[];
  lifecycle: { editable: string[]; transitions: Record<string, unknown>[] };
};

/** The built-in template with one thing changed. */
function altered(change: (draft: Draft) => void): unknown {
  const draft: Draft = JSON.parse(JSON.stringify(HUNAN_2021));
  change(draft);
  return draft;
}

const figureAt = (draft: Draft, code: string) => draft.figures.find((figure) => figure.code === code)!;

function refusal(data: unknown): TradeError {
  try {
    loadTemplate(data);
  } catch (error) {
    if (error instanceof TradeError) return error;
    throw error;
  }
  throw new Error('The template was accepted');
}

describe('loadTemplate refuses', () => {
  const rows: readonly (readonly [string, unknown, RegExp])[] = [
    ['what is no object', 'hunan', /\$.*object/],
    ['a missing part', altered((draft) => Reflect.deleteProperty(draft, 'outline')), /outline/],
    ['an unknown entry', altered((draft) => (draft.colour = 'red')), /colour/],
    [
      'a heading in one language only',
      altered((draft) => (draft.outline[0]!.heading = { zh: '引言' })),
      /outline\[0\]\.heading\.en/,
    ],
    [
      'an unknown role',
      altered((draft) => (draft.lifecycle.transitions[0]!.roles = ['mayor'])),
      /transitions\[0\]\.roles\[0\].*preparer/,
    ],
    ['a duplicate figure', altered((draft) => draft.figures.push({ ...draft.figures[0]! })), /income\.total.*twice/],
    ['a duplicate section', altered((draft) => draft.outline.push({ ...draft.outline[0]! })), /opening.*twice/],
    [
      'an unknown figure in the outline',
      altered((draft) => (draft.outline[1]!.figures = ['staff.ghosts'])),
      /outline\[1\]\.figures.*staff\.ghosts/,
    ],
    [
      'an unknown figure in a derivation',
      altered(
        (draft) => (figureAt(draft, 'expenditure.basic').derivation = { kind: 'sum', of: ['expenditure.ghost'] }),
      ),
      /expenditure\.ghost/,
    ],
    [
      'a circle of derivations',
      altered(
        (draft) =>
          (figureAt(draft, 'expenditure.basic.personnel').derivation = { kind: 'sum', of: ['expenditure.total'] }),
      ),
      /circle.*expenditure\.basic/,
    ],
    [
      'a sum of different kinds',
      altered((draft) => (figureAt(draft, 'expenditure.basic').derivation = { kind: 'sum', of: ['staff.actual'] })),
      /staff\.actual/,
    ],
    [
      'a ratio that is no percent',
      altered(
        (draft) =>
          (figureAt(draft, 'expenditure.basic').derivation = {
            kind: 'percent',
            part: 'staff.actual',
            whole: 'staff.quota',
          }),
      ),
      /percent/,
    ],
    [
      'words in a sum',
      altered((draft) => (figureAt(draft, 'expenditure.basic').derivation = { kind: 'sum', of: ['goal.expected'] })),
      /goal\.expected/,
    ],
    [
      'a parent that does not exist',
      altered((draft) => (draft.outline[2]!.parent = 'ghost')),
      /outline\[2\]\.parent.*ghost/,
    ],
    [
      'a column without description',
      altered((draft) => (figureAt(draft, 'income.total').columns = ['adjusted'])),
      /columns.*adjusted/,
    ],
    ['years in reverse', altered((draft) => (draft.fiscalYears = { from: 2022, to: 2021 })), /fiscalYears\.to/],
    ['an uneditable draft', altered((draft) => (draft.lifecycle.editable = ['returned'])), /lifecycle\.editable/],
    [
      'an unreachable state',
      altered(
        (draft) => (draft.lifecycle.transitions = draft.lifecycle.transitions.filter(({ to }) => to !== 'unitReview')),
      ),
      /unitReview.*cannot be reached/,
    ],
    [
      'a way to acceptance for supervised departments only',
      altered(
        (draft) =>
          (draft.lifecycle.transitions = draft.lifecycle.transitions.filter(({ supervised }) => supervised !== false)),
      ),
      /without a supervising department never reach/,
    ],
  ];
  it.each(rows)('%s', (_, data, words) => {
    const error = refusal(data);
    expect(error.code).toBe('INVALID_TEMPLATE');
    expect(error.sentence.en).toMatch(words);
    expect(error.sentence.zh).toMatch(/^模板的 /);
  });
});

describe('the Hunan template of 2021', () => {
  it('loads, and what was loaded loads again to the same', () => {
    expect(loadTemplate(JSON.parse(JSON.stringify(HUNAN_2021)))).toEqual(HUNAN_2021);
    expect(templateOf('hunan-2021', 1)).toBe(HUNAN_2021);
    expect(() => templateOf('hunan-2021', 2)).toThrow(/hunan-2021 v1/);
  });

  it('has an opening and eight sections in their order', () => {
    expect(textSections(HUNAN_2021).map(({ number, heading }) => `${number}${heading.zh}`)).toEqual([
      '引言',
      '一、部门概况',
      '二、一般公共预算支出情况',
      '三、政府性基金预算支出情况',
      '四、国有资本经营预算支出情况',
      '五、社会保险基金预算支出情况',
      '六、部门整体支出绩效情况',
      '七、存在的问题',
      '八、改进措施和有关建议',
    ]);
    expect(subHeadings(HUNAN_2021, 'generalPublic').map(({ key }) => key)).toEqual([
      'generalPublic.basic',
      'generalPublic.project',
      'generalPublic.management',
    ]);
  });

  it('asks for what the narrative must state', () => {
    expect(HUNAN_2021.figures.filter(({ essential }) => essential).map(({ code }) => code)).toEqual([
      'expenditure.total',
      'expenditure.basic',
      'expenditure.basic.personnel',
      'expenditure.basic.routine',
      'expenditure.project',
      'project.received',
      'project.realisationRate',
      'threePublics.total',
      'threePublics.vehicles',
      'threePublics.reception',
      'threePublics.overseas',
      'fund.government',
      'fund.stateCapital',
      'fund.socialInsurance',
      'staff.actual',
      'staff.change',
    ]);
  });

  it('derives a column from the same column of its parts', () => {
    expect(definitionOf(HUNAN_2021, 'threePublics.total.budget')?.derivation).toEqual({
      kind: 'sum',
      of: ['threePublics.vehicles.budget', 'threePublics.reception.budget', 'threePublics.overseas.budget'],
    });
    const withRate = altered((draft) => {
      draft.columns = {
        previous: { label: { zh: '上年数', en: 'last year' }, meaning: { zh: '上年', en: 'Last' }, aliases: [] },
      };
      figureAt(draft, 'staff.controlRate').columns = ['previous'];
      figureAt(draft, 'procurement.executionRate').columns = ['previous'];
    });
    expect(definitionOf(loadTemplate(withRate), 'staff.controlRate.previous')?.derivation).toEqual({
      kind: 'percent',
      part: 'staff.actual.previous',
      whole: 'staff.quota.previous',
    });
    // There is no `procurement.total.budget.previous` to divide by.
    expect(definitionOf(loadTemplate(withRate), 'procurement.executionRate.previous')?.derivation).toBeUndefined();
    expect(definitionOf(HUNAN_2021, 'expenditure.basic.budget')?.label.zh).toBe('基本支出（年初预算数）');
  });

  it('lists names longest first, and no name for two figures', () => {
    const owners = new Map<string, string>();
    for (const { code, aliases } of HUNAN_2021.figures) {
      expect(aliases.map(({ length }) => length)).toEqual(aliases.map(({ length }) => length).sort((a, b) => b - a));
      for (const alias of aliases) {
        expect([alias, owners.get(alias) ?? code]).toEqual([alias, code]);
        owners.set(alias, code);
      }
    }
  });
});
