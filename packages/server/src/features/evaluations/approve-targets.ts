import {
  effectiveFigures,
  type FigureTable,
  type FigureValue,
  figureIn,
  knownText,
  listOf,
  rowFigure,
  rowsOf,
  textOf,
} from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { type FigureRow, figureRows, figureTable } from './figure-rows.ts';
import { lockEvaluation } from './find-evaluation.ts';
import { approvalRefusal, demand } from './permitted-acts.ts';
import { recordActivity } from './record-activity.ts';
import type { FiguresSet } from './set-figures.ts';
import { standingOf } from './standing.ts';
import { writeFigures } from './write-figures.ts';

export interface ApproveTargets {
  readonly evaluationId: string;
  readonly baseVersion?: number | null;
  readonly approved: boolean;
  /** Rows such as `indicators.k3`; absent: every row that has a target. */
  readonly rows?: readonly string[] | null;
}

interface Row {
  readonly list: string;
  readonly row: string;
}

/**
 * The bureau confirms that the targets of indicators are those approved with the budget (财预〔2020〕10号: 预算批复时确定的绩效指标), or
 * takes that back. Confirmed targets are locked for the department. It is no step of the review and may be done while the department
 * still writes.
 */
export async function approveTargets(
  context: RequestContext,
  input: ApproveTargets,
  now = new Date(),
): Promise<{ evaluation: Evaluation; set: FiguresSet }> {
  const { em, me } = context;
  const evaluation = await lockEvaluation(context, input.evaluationId);
  const standing = await standingOf(context, evaluation);
  const { template } = standing;
  demand(approvalRefusal(me, standing));
  const rows = new Map(
    (await figureRows(em, [evaluation])).get(evaluation.id)?.map((row) => [row.code, row] as const) ?? [],
  );
  context.countCells(rows.size);
  const table = figureTable(rows.values());
  const chosen = input.rows ? named(template, table, input.rows) : withTargets(template, table);
  if (hasChangedSince(template, rows, chosen, input.baseVersion ?? evaluation.version)) {
    throw refuse(
      'STALE_VERSION',
      '指标值已有新的修改，请刷新后核对再确认。',
      'Targets have changed meanwhile: reload them, look again, and repeat.',
      ['baseVersion'],
    );
  }
  const answer = input.approved ? 'yes' : 'no';
  const values = new Map<string, FigureValue>(
    chosen
      .map(({ list, row }) => rowFigure(list, row, 'approved'))
      .filter((code) => textOf(figureIn(table, code)) !== answer)
      .map((code) => [code, knownText(answer)]),
  );
  if (values.size > 0) {
    for (const row of await writeFigures(em, evaluation, values, { by: me.displayName, at: now }))
      rows.set(row.code, row);
    evaluation.version += 1;
    evaluation.updatedAt = now;
    recordActivity(
      em,
      evaluation,
      me,
      { kind: input.approved ? 'targetsApproved' : 'targetsReopened', note: noteOf(table, chosen) },
      now,
    );
  }
  const effective = effectiveFigures(template, figureTable(rows.values()));
  return { evaluation, set: { template, rows, effective, codes: [...values.keys()] } };
}

/** Whether what is confirmed with a target was written after the version that the person looked at; the rest of the record may be. */
const hasChangedSince = (
  template: Template,
  rows: ReadonlyMap<string, FigureRow>,
  chosen: readonly Row[],
  version: number,
): boolean =>
  chosen.some(({ list, row }) =>
    listOf(template, list)?.fields.some(
      ({ name, kept }) => kept !== undefined && (rows.get(rowFigure(list, row, name))?.version ?? 0) > version,
    ),
  );

/** The lists whose rows the bureau confirms. */
const approvable = ({ lists }: Template): readonly string[] =>
  lists.filter(({ fields }) => fields.some(({ name }) => name === 'approved')).map(({ key }) => key);

const hasTarget = (table: FigureTable, { list, row }: Row): boolean =>
  figureIn(table, rowFigure(list, row, 'target')).state === 'known';

const withTargets = (template: Template, table: FigureTable): readonly Row[] =>
  approvable(template)
    .flatMap((list) => rowsOf(table, list).map((row) => ({ list, row })))
    .filter((row) => hasTarget(table, row));

function named(template: Template, table: FigureTable, rows: readonly string[]): readonly Row[] {
  const known = approvable(template);
  return [...new Set(rows)].map((text, index) => {
    const [list = '', row = '', ...rest] = text.split('.');
    const path = ['rows', String(index)];
    if (rest.length > 0 || !known.includes(list) || !rowsOf(table, list).includes(row)) {
      throw refuse(
        'UNKNOWN_ROW',
        `没有指标行“${text.slice(0, 60)}”，请刷新后重新选择。`,
        `There is no indicator “${text.slice(0, 60)}”: reload, and choose again.`,
        path,
      );
    }
    if (!hasTarget(table, { list, row })) {
      throw refuse(
        'NO_TARGET',
        `“${textOf(figureIn(table, rowFigure(list, row, 'name'))) ?? text}”尚未填写指标值，不能确认。`,
        `“${textOf(figureIn(table, rowFigure(list, row, 'name'))) ?? text}” has no target yet that could be confirmed.`,
        path,
      );
    }
    return { list, row };
  });
}

const NAMED = 5;

/** The first few by name, for the history. */
function noteOf(table: FigureTable, rows: readonly Row[]): string {
  const names = rows
    .slice(0, NAMED)
    .map(({ list, row }) => textOf(figureIn(table, rowFigure(list, row, 'name')))?.slice(0, 60) ?? row);
  return rows.length > NAMED ? `${names.join('、')}等 ${rows.length} 项` : names.join('、');
}
