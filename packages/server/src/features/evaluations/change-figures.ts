import {
  definitionOf,
  type FigureTable,
  type FigureValue,
  hasRow,
  isRowKey,
  isSameValue,
  listOf,
  POSITION,
  rowCodeOf,
  rowFigure,
  rowsOf,
  textOf,
  valueRefusal,
} from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import { type ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import { figureValue, type StatedFigure } from './figure-rows.ts';

export type FigureChange = Pick<StatedFigure, 'code' | 'state'> & {
  readonly [Column in 'amount' | 'number' | 'text']?: string | null;
};

/** The most figures of one evaluation: every cell of every list of a template, with room to spare. */
const MOST_IN_ALL = 60_000;

/** The value of a change, if it is one for that figure; the refusal names the figure and the remedy. */
export function checkedValue(template: Template, change: FigureChange, index: number): FigureValue {
  const { code } = change;
  const path = ['figures', String(index)];
  const cell = rowCodeOf(code);
  if (cell && listOf(template, cell.list) && !isRowKey(cell.row)) {
    throw refuse(
      'BAD_ROW_KEY',
      `“${code.slice(0, 60)}”的行号应由小写字母开头，只含小写字母和数字，不超过 20 个字符。`,
      `The row of “${code.slice(0, 60)}” must be a letter followed by letters and digits, all small, 20 at the most.`,
      path,
    );
  }
  const definition = definitionOf(template, code);
  if (!definition) {
    throw refuse(
      'UNKNOWN_FIGURE',
      `模板中没有数据项“${code.slice(0, 60)}”。`,
      `The template has no figure “${code.slice(0, 60)}”.`,
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

/**
 * The values that differ from the table, where the department may write them all. Refuses a target that the bureau has approved, what
 * only the bureau writes, and a row too many.
 */
export function departmentsChanges(
  template: Template,
  before: FigureTable,
  values: ReadonlyMap<string, FigureValue>,
): Map<string, FigureValue> {
  const changes = new Map([...values].filter(([code, value]) => !isSameValue(before.get(code), value)));
  const after = new Map([...before, ...changes]);
  if (after.size > MOST_IN_ALL) throw tooMany(MOST_IN_ALL);
  for (const [code, value] of changes) {
    const refusal = keptFrom(template, before, after, code, value);
    if (refusal) throw refusal;
  }
  const emptied = projectTakenFromTargets(before, after, changes.keys());
  if (emptied !== null) throw targetsOfProject(before, emptied);
  for (const list of template.lists) {
    const rows = rowsOf(after, list.key).length;
    if (rows <= list.most || rows <= rowsOf(before, list.key).length) continue;
    throw refuse(
      'TOO_MANY_ROWS',
      `“${list.label.zh}”最多 ${list.most} 行，请合并或减少后再保存。`,
      `“${list.label.en}” has at most ${list.most} rows: merge some, or leave some out.`,
      ['figures'],
    );
  }
  return changes;
}

const tooMany = (most: number): ActRefused =>
  refuse('TOO_MANY_FIGURES', `一份自评最多 ${most} 个数据。`, `An evaluation has at most ${most} figures.`, [
    'figures',
  ]);

/** A project that goes while confirmed targets belong to it: they would stand in no form, and count in no score. */
function projectTakenFromTargets(before: FigureTable, after: FigureTable, changed: Iterable<string>): string | null {
  const touched = new Set([...changed].map(rowCodeOf).flatMap((cell) => (cell?.list === 'projects' ? [cell.row] : [])));
  const gone = [...touched].filter((row) => hasRow(before, 'projects', row) && !hasRow(after, 'projects', row));
  if (gone.length === 0) return null;
  const inRow = (row: string, field: string) => textOf(before.get(rowFigure('projectIndicators', row, field)));
  const held = new Set(
    rowsOf(before, 'projectIndicators')
      .filter((row) => inRow(row, 'approved') === 'yes')
      .map((row) => inRow(row, 'project')),
  );
  return gone.find((row) => held.has(row)) ?? null;
}

function targetsOfProject(before: FigureTable, row: string): ActRefused {
  const name = textOf(before.get(rowFigure('projects', row, 'name'))) ?? row;
  return refuse(
    'TARGET_LOCKED',
    `项目“${name}”的绩效指标已按预算批复确认，不能删除该项目；确需取消的，请联系绩效股先取消确认。`,
    `The bureau has confirmed targets of the project “${name}”, so it stands. To take it away, ask the performance section to reopen them first.`,
    ['figures', rowFigure('projects', row, 'name')],
  );
}

/** Why the department may not write this cell. */
function keptFrom(
  template: Template,
  before: FigureTable,
  after: FigureTable,
  code: string,
  value: FigureValue,
): ActRefused | null {
  const definition = definitionOf(template, code);
  const cell = rowCodeOf(code);
  if (!definition?.kept || !cell) return null;
  const isApproved = textOf(before.get(rowFigure(cell.list, cell.row, 'approved'))) === 'yes';
  const { zh, en } = definition.label;
  if (definition.kept === 'target') {
    if (!isApproved) return null;
    return refuse(
      'TARGET_LOCKED',
      `该指标已按预算批复确认，“${zh}”不能直接修改；确需调整的，请填写调整后指标值和调整依据。`,
      `The bureau has confirmed this target with the budget, so “${en}” stands. To change it, record an adjusted target and its grounds.`,
      ['figures', code],
    );
  }
  // A row that its department takes away takes the bureau's "not approved" with it.
  if (value.state === 'missing' && !isApproved && isGone(template, after, cell)) return null;
  return refuse(
    'BUREAU_ONLY',
    `“${zh}”由财政部门填写，请勿修改；如有异议，请联系绩效股。`,
    `“${en}” is for the finance bureau to fill in: leave it, or ask the performance section.`,
    ['figures', code],
  );
}

const isGone = (template: Template, table: FigureTable, { list, row }: { list: string; row: string }): boolean =>
  (listOf(template, list)?.fields ?? []).every(
    ({ name }) => name === POSITION.name || (table.get(rowFigure(list, row, name))?.state ?? 'missing') === 'missing',
  );
