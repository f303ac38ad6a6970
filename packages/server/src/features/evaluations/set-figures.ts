import {
  type EffectiveFigures,
  effectiveAfter,
  effectiveFigures,
  isSameValue,
  touchedBy,
} from '@jiping/domain/figures';
import { said } from '@jiping/domain/language';
import type { Template } from '@jiping/domain/templates';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { checkedValue, departmentsChanges, type FigureChange } from './change-figures.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { evidenceNamed } from './events.ts';
import { filesNamed } from './evidence.ts';
import { type FigureRow, figureRows, figureTable, figureValue } from './figure-rows.ts';
import { lockEvaluation } from './find-evaluation.ts';
import { demand, writingRefusal } from './permitted-acts.ts';
import { standingOf } from './standing.ts';
import { touchEvaluation } from './touch-evaluation.ts';
import { writeFigures } from './write-figures.ts';

export interface SetFigures {
  readonly evaluationId: string;
  /** The evaluation's version that the person looked at. Only a figure changed since then is a conflict. */
  readonly baseVersion: number;
  readonly figures: readonly FigureChange[];
}

/** The figures after an act, and the codes of those that it set or that follow from these and are another now. */
export interface FiguresSet {
  readonly template: Template;
  readonly rows: ReadonlyMap<string, FigureRow>;
  readonly effective: EffectiveFigures;
  readonly codes: readonly string[];
}

const MOST_FIGURES = 5_000;

/** Sets figures, all or none. Two people may type different figures at once; the same one is a conflict that says so. */
export async function setFigures(
  context: RequestContext,
  input: SetFigures,
  now = new Date(),
): Promise<{ evaluation: Evaluation; set: FiguresSet }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  const standing = await standingOf(context, evaluation);
  const { template } = standing;
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
    input.figures.map((change, index) => [change.code, checkedValue(template, change, index)] as const),
  );
  const rows = new Map(
    (await figureRows(em, [evaluation])).get(evaluation.id)?.map((row) => [row.code, row] as const) ?? [],
  );
  context.countCells(rows.size + values.size);
  const meanwhile = [...values].flatMap(([code, value]) => {
    const row = rows.get(code);
    return row && row.version > input.baseVersion && !isSameValue(figureValue(row), value) ? [row] : [];
  });
  if (meanwhile.length > 0) throw conflict(evaluation, meanwhile);
  const before = figureTable(rows.values());
  const changes = departmentsChanges(template, before, values);
  const files = filesNamed(changes);
  if (files.length > 0) await evidenceNamed.tell(em, { evaluation, files });

  // A value that is stated again as it was, is renewed: it no longer counts as taken over.
  const written = new Map([...values].filter(([code, { state }]) => state !== 'missing' || rows.has(code)));
  for (const row of await writeFigures(em, evaluation, written, { by: me.displayName, at: now }))
    rows.set(row.code, row);
  const after = figureTable(rows.values());
  const effective = effectiveFigures(template, before);
  const effectiveNow = effectiveAfter(template, effective, after, [...changes.keys()]);
  await touchEvaluation(em, evaluation, template, me, now, effectiveNow.table);
  const codes = [...new Set([...values.keys(), ...following(template, effective, effectiveNow, [...changes.keys()])])];
  return { evaluation, set: { template, rows, effective: effectiveNow, codes } };
}

/** The figures that follow from the changed ones and are another than before. */
const following = (
  template: Template,
  before: EffectiveFigures,
  after: EffectiveFigures,
  changed: readonly string[],
): readonly string[] =>
  [...touchedBy(template, before.table, after.table, changed)].filter(
    (code) => !isSameValue(before.table.get(code), after.table.get(code) ?? { state: 'missing' }),
  );

function conflict(evaluation: Evaluation, rows: readonly FigureRow[]): ActRefused {
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
