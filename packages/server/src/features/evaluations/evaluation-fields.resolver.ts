import { type Grade, gradeOf } from '@jiping/domain/scoring';
import { textSections } from '@jiping/domain/templates';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { ExplanationType, FindingType } from '../../platform/graphql/finding.type.ts';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { encodeId, globalId } from '../../platform/graphql/opaque-id.ts';
import { checkedFirst, decodeCursor, encodeCursor, type Page, pageOf } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { partId } from '../../platform/identifiers.ts';
import { Cycle } from '../cycles/cycle.entity.ts';
import { CycleType } from '../cycles/cycle.type.ts';
import type { Department } from '../departments/department.entity.ts';
import { DepartmentType, departmentLoader } from '../departments/department.type.ts';
import { regionLoader } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { RegionType } from '../regions/region.type.ts';
import type { StoredTemplate } from '../templates/stored-templates.ts';
import { TemplateType, templateLoader } from '../templates/template.type.ts';
import { Activity } from './activity.entity.ts';
import { previousEvaluation, scoreHistory } from './earlier-evaluations.ts';
import { Evaluation } from './evaluation.entity.ts';
import { EvaluationType } from './evaluation.type.ts';
import { GradeEnum } from './evaluation-enums.ts';
import {
  ActivityConnection,
  EvaluationPermissionsType,
  FigureType,
  RevisionType,
  SectionType,
  UndecidedCheckType,
} from './evaluation-parts.type.ts';
import { Explanation } from './explanation.entity.ts';
import { findEvaluation } from './find-evaluation.ts';
import { checkReport, explanationOf, recordOf } from './findings.ts';
import { hiddenActivity } from './hidden-activity.ts';
import { indicatorsOf, projectsOf } from './list-rows.ts';
import { IndicatorType, ProjectType } from './list-rows.type.ts';
import { approvalRefusal, issueRefusal, lifecycleStep, rescoreRefusal, writingRefusal } from './permitted-acts.ts';
import { Revision } from './revision.entity.ts';
import { codesInOrder, knownCodes, shownFigures, statedFigures } from './shown-figures.ts';
import { standingOf } from './standing.ts';

const WRITING = ['edit', 'import', 'explain', 'answer'] as const;
const MOVING = ['submit', 'return', 'accept', 'unlock'] as const;

/** What an evaluation shows beyond its own columns. */
@Resolver(() => EvaluationType)
export class EvaluationFieldsResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() evaluation: Evaluation): string {
    return globalId('Evaluation', evaluation);
  }

  @FieldResolver(() => DepartmentType, { description: 'Whose it is.' })
  async department(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Department | null> {
    return departmentLoader(context).load(evaluation.departmentId);
  }

  @FieldResolver(() => RegionType, { description: 'The county.' })
  county(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Region> {
    return regionLoader(context).load(evaluation.countyId);
  }

  @FieldResolver(() => TemplateType, { description: 'The template version it was made with.' })
  template(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<StoredTemplate> {
    return templateLoader(context).load(evaluation.templateId);
  }

  @FieldResolver(() => CycleType, { description: 'The season it belongs to.' })
  cycle(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Cycle> {
    return context
      .loader(Cycle, async (ids) => {
        const cycles = await context.em.find(Cycle, { id: { $in: [...ids] } });
        return ids.map(
          (id) =>
            cycles.find((cycle) => cycle.id === id) ?? new Error('the cycle of an evaluation is always in its scope'),
        );
      })
      .load(evaluation.cycleId);
  }

  @FieldResolver(() => [SectionType], {
    description: 'Every top-level section of the template in order; one without words has version 0.',
  })
  async sections(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<SectionType[]> {
    const { template, sections } = await recordOf(context, evaluation);
    const byKey = new Map(sections.map((section) => [section.key, section]));
    const partOf = partIds(evaluation);
    return textSections(template).map((outline) => {
      const section = byKey.get(outline.key);
      return Object.assign(new SectionType(), {
        id: partOf('Section', outline.key),
        key: outline.key,
        title: `${outline.number}${outline.heading[context.language]}`,
        version: section?.version ?? 0,
        content: section?.content ?? { type: 'doc', content: [{ type: 'paragraph' }] },
        updatedAt: section?.updatedAt ?? null,
        updatedBy: section?.updatedBy ?? null,
        origin: section?.origin ?? null,
      });
    });
  }

  @FieldResolver(() => [FigureType], {
    description:
      'Figures that somebody stated or that follow from others, in the order of the template, then the cells of its lists row by row; those asked for by code also where they are missing.',
  })
  async figures(
    @Root() evaluation: Evaluation,
    @Arg('codes', () => [String], { nullable: true, description: 'Only these; cells of lists too.' }) codes:
      | string[]
      | undefined,
    @Arg('stated', () => Boolean, {
      nullable: true,
      description: 'Only what somebody stated, for who computes what follows: half as much to send.',
    })
    stated: boolean | undefined,
    @Ctx() context: RequestContext,
  ): Promise<FigureType[]> {
    const record = await recordOf(context, evaluation);
    // Before they are looked up: a long list of codes is one text that many fields may share.
    if (codes) context.countCells(codes.length);
    const rows = new Map(record.figures.map((figure) => [figure.code, figure]));
    const shown = stated ? statedFigures(record.figures) : record.effective;
    const known = codes ? knownCodes(record.template, codes) : codesInOrder(record.template, shown);
    const wanted = stated ? known.filter((code) => rows.has(code)) : known;
    if (!codes) context.countCells(wanted.length);
    return shownFigures(evaluation, rows, shown, wanted);
  }

  @FieldResolver(() => [IndicatorType], { description: 'Indicators: a typed view of the rows of the list.' })
  async indicators(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<readonly IndicatorType[]> {
    return indicatorsOf(await recordOf(context, evaluation));
  }

  @FieldResolver(() => [ProjectType], { description: 'Project lines: a typed view of the rows of the list.' })
  async projects(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<readonly ProjectType[]> {
    return projectsOf(await recordOf(context, evaluation));
  }

  @FieldResolver(() => [FindingType], { description: 'What the checks find, in document order.' })
  async findings(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<readonly FindingType[]> {
    const { findings } = await checkReport(context, await recordOf(context, evaluation));
    context.countCells(findings.length);
    const explanations = await explanationsOf(context, evaluation);
    return findings.map((finding) => ({ ...finding, explanation: explanationOf(finding, explanations) }));
  }

  @FieldResolver(() => [UndecidedCheckType], { description: 'Checks that lacked what they need. Never a pass.' })
  async undecided(
    @Root() evaluation: Evaluation,
    @Ctx() context: RequestContext,
  ): Promise<readonly UndecidedCheckType[]> {
    return (await checkReport(context, await recordOf(context, evaluation))).lacking;
  }

  @FieldResolver(() => [ExplanationType], { description: 'Reasons given for findings.' })
  explanations(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Explanation[]> {
    return explanationsOf(context, evaluation);
  }

  @FieldResolver(() => [RevisionType], { description: 'Every time it was handed in, the newest first.' })
  revisions(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Revision[]> {
    return context.em.find(Revision, { evaluationId: evaluation.id }, { orderBy: { number: 'desc' } });
  }

  @FieldResolver(() => ActivityConnection, { description: 'Who did what, the newest first.' })
  async activity(
    @Root() evaluation: Evaluation,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one known.' }) after:
      | string
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Activity>> {
    checkedFirst(first);
    const before = after == null ? {} : { id: { $lt: String(decodeCursor(after, 1)[0]) } };
    const hidden = hiddenActivity(context.me, evaluation);
    const rows = await context.em.find(
      Activity,
      { evaluationId: evaluation.id, ...before, ...(hidden.length > 0 ? { kind: { $nin: [...hidden] } } : {}) },
      { orderBy: { id: 'desc' }, limit: first + 1 },
    );
    return pageOf(rows, first, after, (row) => encodeCursor([row.id]));
  }

  @FieldResolver(() => EvaluationType, {
    nullable: true,
    description: "Last year's evaluation of the same department.",
  })
  previous(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Evaluation | null> {
    return previousEvaluation(context, evaluation);
  }

  @FieldResolver(() => [DecimalScalar], {
    description: 'Self scores that the department handed in in the five years before, the newest first.',
  })
  scoreHistory(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<readonly string[]> {
    return scoreHistory(context, evaluation);
  }

  @FieldResolver(() => Int, { description: 'Findings when it was last handed in; a list asks for no more.' })
  problemCount(@Root() evaluation: Evaluation): number {
    return evaluation.problemCodes.length;
  }

  @FieldResolver(() => GradeEnum, { nullable: true, description: 'Grade of the self score.' })
  selfGrade(@Root() evaluation: Evaluation): Grade | null {
    return evaluation.selfScore === null ? null : gradeOf(evaluation.selfScore);
  }

  @FieldResolver(() => GradeEnum, { nullable: true, description: "Grade of the bureau's score." })
  reviewGrade(@Root() evaluation: Evaluation): Grade | null {
    return evaluation.reviewScore === null ? null : gradeOf(evaluation.reviewScore);
  }

  @FieldResolver(() => EvaluationPermissionsType, {
    description: 'What the viewer may do, by the rules that guard the acts; and why not.',
  })
  async viewerCan(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<EvaluationPermissionsType> {
    const standing = await standingOf(context, evaluation);
    const refused = [
      ...WRITING.map((act) => ({ act, reason: writingRefusal(context.me, standing, act) })),
      ...MOVING.map((act) => {
        const found = lifecycleStep(context.me, standing, act);
        return { act, reason: 'refusal' in found ? found.refusal : null };
      }),
      { act: 'approveTargets', reason: approvalRefusal(context.me, standing) } as const,
      { act: 'rescore', reason: rescoreRefusal(context.me, standing) } as const,
      { act: 'issueRectification', reason: issueRefusal(context.me, standing) } as const,
    ];
    const open = Object.fromEntries(refused.map(({ act, reason }) => [act, reason === null])) as Record<
      (typeof WRITING | typeof MOVING)[number] | 'approveTargets' | 'rescore' | 'issueRectification',
      boolean
    >;
    return {
      ...open,
      refusals: refused.flatMap(({ act, reason }) => (reason ? [{ act, reason: reason[context.language] }] : [])),
    };
  }
}

/** Reasons of the evaluations that a request asks about, in one statement. */
const explanationsOf = (context: RequestContext, evaluation: Evaluation): Promise<Explanation[]> =>
  context
    .loader<Explanation[]>(Explanation, async (ids) => {
      const rows = await context.em.find(Explanation, { evaluationId: { $in: [...ids] } }, { orderBy: { at: 'asc' } });
      return ids.map((id) => rows.filter((row) => row.evaluationId === id));
    })
    .load(evaluation.id);

/** Opaque ids of sections, which they have before anybody writes in them. */
const partIds =
  ({ countyId, id }: Evaluation) =>
  (type: 'Section', name: string): string =>
    encodeId({ type, countyId, id: partId(id, name) });

registerNode('Evaluation', Evaluation, (context, id, countyId) =>
  findEvaluation(context, encodeId({ type: 'Evaluation', countyId, id })),
);
