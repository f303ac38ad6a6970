import { type CellLabel, cellLabel, cellStatement } from './cell-statements.ts';
import { type Cell, looseCells } from './cells.ts';
import type { Doubt, ReadingContext, Statement } from './reading-context.ts';
import { type LooseRow, recoverRows } from './row-recovery.ts';
import { targetOf, totalScore } from './tabbed-tables.ts';
import { type ColumnMeaning, columnMeanings, isMoneyColumn } from './table-columns.ts';
import { isZeroRow, type NumberRow, zeroOverParts } from './zero-total.ts';

const GROUP = /^(?:其中:?|合计|小计|其中)$|^(?:机构名称|单位名称|部门名称)$/;
const NEW_TABLE = /[一二三]级指标|评价标准|指标表|绩效指标|指标说明/;
/** What follows a number of running text, parted from it by a space: `104 人`. */
const UNIT = /^(?:万|元|亿|人|个|名|%|年(?!初|度总)|月|日|，|。)/;
const LONGEST_NAME = 24;

interface Block {
  /** Text cells before the numbers, back to the numbers before them. */
  readonly texts: readonly Cell[];
  readonly values: readonly Cell[];
}

/**
 * Tables that lost their borders: one cell a line, or all in one line with the empty cells gone. Only what the counts of names and
 * numbers (or the table's own sums) make certain is read; the rest is asked.
 */
export function readLooseTables(context: ReadingContext): {
  readonly statements: readonly Statement[];
  readonly doubts: readonly Doubt[];
} {
  const statements: Statement[] = [];
  const rows: LooseRow[] = [];
  const doubts: Doubt[] = [];
  let columns: readonly ColumnMeaning[] = [];
  let zeroTotal: NumberRow | null = null;
  for (const block of blocksOf(looseCells(context.plain))) {
    if (block.texts.some((cell) => NEW_TABLE.test(cell.text))) columns = [];
    const header = headerIn(block.texts);
    if (header.length > 0) columns = header;
    if (block.texts.some((cell) => cellLabel(context, cell.text)?.code === 'budget.total'))
      zeroTotal = isZeroRow(block.values) ? rowOf(block) : null;
    else if (zeroTotal !== null && columns.length > 0 && !isZeroRow(block.values)) {
      doubts.push(zeroOverParts(zeroTotal, rowOf(block)));
      zeroTotal = null;
    }
    const score = totalScore(context, [...block.texts.slice(-1), ...block.values]);
    const stated = score ?? statedScore(context, block) ?? fundsUnderHeader(context, block, header);
    if (stated !== null) statements.push(...[stated].flat());
    else if (!readRow(context, block, columns, statements, rows)) readAligned(context, block, statements, doubts);
  }
  const recovered = recoverRows(context, rows, statements);
  return { statements: [...statements, ...recovered.statements], doubts: [...doubts, ...recovered.doubts] };
}

function blocksOf(cells: readonly Cell[]): readonly Block[] {
  const blocks: Block[] = [];
  let texts: Cell[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (cell.value === null) {
      texts.push(cell);
      continue;
    }
    const values = [cell];
    while (cells[at + 1]?.value != null) values.push(cells[++at]!);
    const next = cells[at + 1];
    const unitFollows = next !== undefined && !next.startsLine && UNIT.test(next.text);
    if (!unitFollows) blocks.push({ texts: texts.slice(-24), values });
    texts = [];
  }
  return blocks;
}

/** The last run of column names among the cells before the numbers, if it is a header. */
function headerIn(texts: readonly Cell[]): readonly ColumnMeaning[] {
  const meanings = columnMeanings(texts);
  const last = meanings.findLastIndex((meaning) => meaning !== null);
  let first = last;
  while (first > 0 && meanings[first - 1] !== null) first--;
  const run = meanings.slice(Math.max(first, 0), last + 1).filter((meaning) => meaning !== null);
  return run.filter(isMoneyColumn).length > 1 ? run : [];
}

/** “自评总分 97.6” in a form of one line. */
function statedScore(context: ReadingContext, { texts, values }: Block): Statement | null {
  const name = texts.at(-1)?.text.replace(/:$/, '') ?? '';
  return /^自评(?:总分|得分|总得分)$/.test(name) && values.length === 1
    ? cellStatement(context, { code: 'score.self', column: null }, values[0]!, 0.88)
    : null;
}

/** A header with its one row of numbers directly under it: the year's funds, though nothing names the row. */
function fundsUnderHeader(
  context: ReadingContext,
  { texts, values }: Block,
  header: readonly ColumnMeaning[],
): readonly Statement[] | null {
  const last = texts.at(-1);
  if (last === undefined || header.length < 5 || header.length !== values.length) return null;
  if (columnMeanings([last])[0] === null || !header.includes('rate')) return null;
  return values.flatMap((cell, index) => {
    const meaning = header[index]!;
    const target = targetOf({ code: 'budget.total', column: null }, meaning);
    return (target && cellStatement(context, target, cell, 0.85, meaning === 'rate')) ?? [];
  });
}

/** A row under a header: certain where it has a number for each column, kept for recovery where some are gone. */
function readRow(
  context: ReadingContext,
  { texts, values }: Block,
  columns: readonly ColumnMeaning[],
  statements: Statement[],
  rows: LooseRow[],
): boolean {
  const name = texts.at(-1);
  if (columns.length === 0 || name === undefined) return false;
  const label = cellLabel(context, name.text);
  if (label === null) return false;
  const money = columns.filter(isMoneyColumn);
  if (label.code === 'budget.adjustment') {
    if (values.length === 2) statements.push(...adjustment(context, values));
    return true;
  }
  const under = values.length === columns.length ? columns : values.length === money.length ? money : null;
  if (under === null) {
    rows.push({ label, name, values, columns: money });
    return values.length < columns.length;
  }
  const row = values.flatMap((cell, index) => {
    const meaning = under[index]!;
    const target = targetOf(label, meaning);
    return (target && cellStatement(context, target, cell, 0.9, meaning === 'rate')) ?? [];
  });
  statements.push(...row.filter((one) => one.base !== 'budget.executionRate' || one.number !== '0'));
  return true;
}

/** The row of the budget's adjustment has no last year: original, then adjusted. */
const adjustment = (context: ReadingContext, values: readonly Cell[]): readonly Statement[] =>
  (['budget.original', 'budget.adjusted'] as const).flatMap(
    (code, index) => cellStatement(context, { code, column: null }, values[index]!, 0.85) ?? [],
  );

/** Names in a row, then as many numbers; or one name and its number on lines of their own. */
function readAligned(
  context: ReadingContext,
  { texts, values }: Block,
  statements: Statement[],
  doubts: Doubt[],
): void {
  const names = namesBefore(context, texts);
  const known = names.filter((name) => name.label !== null);
  if (known.length === 0) return;
  const push = (label: CellLabel, cell: Cell, sure: number, words: string): void => {
    const statement = cellStatement(context, label, cell, sure, values.length > 1 && /率/.test(words));
    if (statement !== null) statements.push(statement);
  };
  if (values.length > 1 && names.length === values.length) {
    names.forEach(({ label, text }, index) => {
      if (label !== null) push(label, values[index]!, 0.9, text);
    });
    return;
  }
  const [last, beforeLast] = [names.at(-1)!, names.at(-2)];
  if (values.length === 1 && last.label !== null && values[0]!.startsLine && (beforeLast?.label ?? null) === null) {
    push(last.label, values[0]!, 0.88, last.text);
    return;
  }
  if (known.length < 2 || values.length < 2) return;
  const [from, to] = [known[0]!, values.at(-1)!];
  doubts.push({
    about: 'table',
    zh: `表格的栏目与数字对不上（${names.length} 个栏目、${values.length} 个数字），无法判断各数字属于哪一栏。请对照原表填写。`,
    en: `The table's columns and numbers do not match (${names.length} names, ${values.length} numbers), so it cannot be told which belongs to which. Please enter them from the original.`,
    start: from.start,
    end: to.end,
  });
}

const rowOf = ({ texts, values }: Block): NumberRow => ({ start: (texts.at(-1) ?? values[0]!).start, values });

interface Name {
  readonly text: string;
  readonly label: CellLabel | null;
  readonly start: number;
}

/** The names of the row directly over the numbers; a name that a line break cut in two is joined again. */
function namesBefore(context: ReadingContext, texts: readonly Cell[]): readonly Name[] {
  const names: Name[] = [];
  let titled = false;
  for (let at = 0; at < texts.length; at++) {
    const cell = texts[at]!;
    if (
      cell.text.length > LONGEST_NAME ||
      /[。；，?!]/.test(cell.text) ||
      isTitle(cell.text) ||
      NEW_TABLE.test(cell.text)
    ) {
      names.length = 0;
      titled = false;
      continue;
    }
    if (GROUP.test(cell.text)) {
      titled ||= /名称$/.test(cell.text);
      continue;
    }
    const next = texts[at + 1];
    const joined = next === undefined ? null : cellLabel(context, cell.text + next.text);
    const alone = cellLabel(context, cell.text);
    if (joined !== null && alone === null && cellLabel(context, next!.text) === null) {
      names.push({ text: cell.text + next!.text, label: joined, start: cell.start });
      at++;
    } else names.push({ text: cell.text, label: alone, start: cell.start });
  }
  // The value of a 机构名称 column is the one word among the numbers.
  if (titled) names.pop();
  return names;
}

const isTitle = (text: string): boolean =>
  /(?:情况|情况表|\((?:单位:)?万?元\)|单位:?万?元)$/.test(text) || /^[一二三四五六七八九十]、/.test(text);
