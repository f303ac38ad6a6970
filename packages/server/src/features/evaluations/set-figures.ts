import { definitionOf, type FigureState, type FigureValue, valueRefusal } from '@jiping/domain/figures';
import { said } from '@jiping/domain/language';
import type { Template } from '@jiping/domain/templates';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { partId } from '../../platform/identifiers.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { Figure } from './figure.entity.ts';
import { lockEvaluation } from './find-evaluation.ts';
import { demand, writingRefusal } from './permitted-acts.ts';
import { figureValue } from './record.ts';
import { standingOf } from './standing.ts';
import { touchEvaluation } from './touch-evaluation.ts';

export interface FigureChange {
  readonly code: string;
  readonly state: FigureState;
  readonly amount?: string | null;
  readonly number?: string | null;
  readonly text?: string | null;
}

export interface SetFigures {
  readonly evaluationId: string;
  /** The evaluation's version that the person looked at. Only a figure changed since then is a conflict. */
  readonly baseVersion: number;
  readonly figures: readonly FigureChange[];
}

const MOST_FIGURES = 500;

/** Sets figures, all or none. Two people may type different figures at once; the same one is a conflict that says so. */
export async function setFigures(
  context: RequestContext,
  input: SetFigures,
  now = new Date(),
): Promise<{ evaluation: Evaluation; codes: string[] }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  const standing = await standingOf(context, evaluation);
  demand(writingRefusal(me, standing, 'edit'));
  if (input.figures.length > MOST_FIGURES) {
    throw refuse(
      'TOO_MANY_FIGURES',
      `一次最多保存 ${MOST_FIGURES} 个数据。`,
      `At most ${MOST_FIGURES} figures at once.`,
      ['figures'],
    );
  }
  const values = new Map(
    input.figures.map((change, index) => [change.code, checkedValue(standing.template, change, index)]),
  );
  const rows = await em.find(Figure, { evaluationId: evaluation.id, code: { $in: [...values.keys()] } });
  const changedMeanwhile = rows.filter(
    (row) => row.version > input.baseVersion && !sameValue(row, values.get(row.code)!),
  );
  if (changedMeanwhile.length > 0) throw conflict(evaluation, changedMeanwhile);
  writeFigures(context, evaluation, rows, values, now);
  await touchEvaluation(em, evaluation, standing.template, me, now);
  return { evaluation, codes: [...values.keys()] };
}

/** Writes checked values as the evaluation's next version. */
export function writeFigures(
  { em, me }: RequestContext,
  evaluation: Evaluation,
  rows: readonly Figure[],
  values: ReadonlyMap<string, FigureValue>,
  updatedAt: Date,
): void {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const { countyId, departmentId, id: evaluationId } = evaluation;
  for (const [code, value] of values) {
    const row =
      byCode.get(code) ??
      Object.assign(new Figure(), { id: partId(evaluationId, code), countyId, departmentId, evaluationId, code });
    Object.assign(row, columnsOf(value), { version: evaluation.version + 1, updatedAt, updatedBy: me.displayName });
    em.persist(row);
  }
}

/** A value as its columns. */
export const columnsOf = (value: FigureValue) => ({
  state: value.state,
  amount: 'amount' in value ? value.amount : null,
  number: 'number' in value ? value.number : null,
  text: 'text' in value ? value.text : null,
});

/** The value of a change, if it is one for that figure; the refusal names the figure and the remedy. */
export function checkedValue(template: Template, change: FigureChange, index: number): FigureValue {
  const definition = definitionOf(template, change.code);
  const path = ['figures', String(index)];
  if (!definition) {
    throw refuse(
      'UNKNOWN_FIGURE',
      `模板中没有数据项“${change.code.slice(0, 60)}”。`,
      `The template has no figure “${change.code.slice(0, 60)}”.`,
      path,
    );
  }
  const value = figureValue({ amount: null, number: null, text: null, ...change });
  const refusal = valueRefusal(definition, value);
  if (!refusal) return value;
  throw refuse(
    'MALFORMED_AMOUNT',
    `“${definition.label.zh}”的值无效：${refusal.zh}`,
    `“${definition.label.en}” has no valid value: ${refusal.en}`,
    path,
  );
}

function sameValue(row: Figure, value: FigureValue): boolean {
  const columns = columnsOf(value);
  return (
    row.state === columns.state &&
    row.amount === columns.amount &&
    row.text === columns.text &&
    Number(row.number) === Number(columns.number)
  );
}

function conflict(evaluation: Evaluation, rows: readonly Figure[]): ActRefused {
  const by = rows[0]?.updatedBy ?? '';
  return new ActRefused([
    {
      code: 'STALE_VERSION',
      path: ['baseVersion'],
      sentence: said(
        `${by}刚刚修改了相同的数据，请对照后再保存。`,
        `${by} has just changed the same figures: compare, then save again.`,
      ),
      conflict: {
        changedBy: by,
        changedAt: rows[0]?.updatedAt ?? evaluation.updatedAt,
        currentVersion: evaluation.version,
        figureCodes: rows.map((row) => row.code),
      },
    },
  ]);
}
