import { carriedFigures, carriedRows } from '@jiping/domain/carry-over';
import type { FigureValue } from '@jiping/domain/figures';
import { type Template, textSections } from '@jiping/domain/templates';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { previousEvaluation } from './earlier-evaluations.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { figureRows, figureTable } from './figure-rows.ts';
import { lockEvaluation } from './find-evaluation.ts';
import { asHandedIn, type HandedIn } from './last-year.ts';
import { alreadyPerformed } from './once.ts';
import { demand, writingRefusal } from './permitted-acts.ts';
import { recordActivity } from './record-activity.ts';
import { Section } from './section.entity.ts';
import { standingOf } from './standing.ts';
import { touchEvaluation } from './touch-evaluation.ts';
import { writeFigures } from './write-figures.ts';
import { writeSection } from './write-section.ts';

export interface CarryOver {
  readonly evaluationId: string;
  readonly idempotencyKey: string;
  readonly figures: boolean;
  /** Keys of the sections whose words are taken over where nothing is written yet. */
  readonly sections: readonly string[];
  readonly projects: boolean;
  readonly indicators: boolean;
}

/** What was taken over. */
export interface CarriedOver {
  readonly figures: number;
  readonly sections: readonly string[];
}

/**
 * Takes over what stays from last year's evaluation of the department, as it was last handed in, marked as taken over until somebody
 * renews it. Nothing that somebody has typed this year is touched; figures in words taken over show this year's values.
 */
export async function carryOver(
  context: RequestContext,
  input: CarryOver,
  now = new Date(),
): Promise<{ evaluation: Evaluation; carried: CarriedOver }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  if (await alreadyPerformed(em, evaluation, 'carryOver', input.idempotencyKey, now))
    return { evaluation, carried: { figures: 0, sections: [] } };
  const standing = await standingOf(context, evaluation);
  const { template } = standing;
  demand(writingRefusal(me, standing, 'edit'));
  const previous = await previousEvaluation(context, evaluation);
  const lastYear = previous && (await asHandedIn(em, previous));
  if (!lastYear) {
    throw refuse(
      'NO_LAST_YEAR',
      `没有可沿用的 ${evaluation.fiscalYear - 1} 年度自评（未填报或未报送），请直接填写上年数。`,
      `There is no evaluation of ${evaluation.fiscalYear - 1} that was handed in: type last year's figures.`,
    );
  }
  const stated = figureTable((await figureRows(em, [evaluation])).get(evaluation.id) ?? []);
  context.countCells(stated.size + lastYear.figures.size);
  const values = valuesOf(template, stated, lastYear, input);
  await writeFigures(em, evaluation, values, { by: me.displayName, at: now, origin: 'carried' });
  const sections = await writeSections(context, evaluation, template, lastYear, input.sections, now);
  if (values.size > 0 || sections.length > 0) {
    recordActivity(em, evaluation, me, { kind: 'carriedOver', note: `${evaluation.fiscalYear - 1}` }, now);
    await touchEvaluation(em, evaluation, template, me, now);
  }
  return { evaluation, carried: { figures: values.size, sections } };
}

const valuesOf = (
  template: Template,
  now: ReturnType<typeof figureTable>,
  { figures }: HandedIn,
  input: CarryOver,
): ReadonlyMap<string, FigureValue> =>
  new Map([
    ...(input.figures ? carriedFigures(template, now, figures) : []),
    ...(input.projects ? carriedRows(template, now, figures, 'projects') : []),
    ...(input.indicators ? carriedRows(template, now, figures, 'indicators') : []),
  ]);

/** Words for sections in which nobody has written; what last year's report did not have stays empty. */
async function writeSections(
  context: RequestContext,
  evaluation: Evaluation,
  template: Template,
  lastYear: HandedIn,
  keys: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const outline = textSections(template).map(({ key }) => key);
  const wanted = [...new Set(keys)];
  const unknown = wanted.find((key) => !outline.includes(key));
  if (unknown !== undefined) {
    throw refuse(
      'UNKNOWN_SECTION',
      `模板中没有“${unknown.slice(0, 40)}”这一部分。`,
      `The template has no section “${unknown.slice(0, 40)}”.`,
      ['sections'],
    );
  }
  const rows = new Map(
    (await context.em.find(Section, { evaluationId: evaluation.id })).map((row) => [row.key, row] as const),
  );
  const written: string[] = [];
  for (const key of wanted) {
    const content = lastYear.sections.get(key);
    const row = rows.get(key);
    if (!content || (row && row.characters > 0)) continue;
    writeSection(context, evaluation, row, { key, content, origin: 'carried' }, now);
    written.push(key);
  }
  return written;
}
