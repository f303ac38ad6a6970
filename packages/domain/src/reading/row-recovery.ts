import { type Bilingual, said } from '../language/index.ts';
import { type Money, money } from '../money/index.ts';
import { type FigureColumn, inColumn } from '../templates/index.ts';
import { type CellLabel, cellStatement } from './cell-statements.ts';
import type { Cell } from './cells.ts';
import type { Doubt, ReadingContext, Statement } from './reading-context.ts';

/** A row of a table that has fewer numbers than columns, because its empty cells are gone. */
export interface LooseRow {
  readonly label: CellLabel;
  readonly name: Cell;
  readonly values: readonly Cell[];
  readonly columns: readonly { readonly column: FigureColumn | null }[];
}

/**
 * Finds the columns of rows with vanished cells by the table's own sums (三公 = 用车 + 接待 + 出国), where exactly one placing fits;
 * asks about these and the others.
 */
export function recoverRows(
  context: ReadingContext,
  rows: readonly LooseRow[],
  certain: readonly Statement[],
): { readonly statements: readonly Statement[]; readonly doubts: readonly Doubt[] } {
  const statements: Statement[] = [];
  const doubts: Doubt[] = [];
  for (const row of rows) {
    const placings = placingsOf(row.columns.length, row.values.length).filter((placing) =>
      fits(context, row, placing, certain),
    );
    const [only] = placings;
    if (placings.length === 1 && only !== undefined) {
      row.values.forEach((cell, index) => {
        const column = row.columns[only[index]!]!.column;
        const statement = cellStatement(context, { code: row.label.code, column }, cell, 0.8);
        if (statement !== null) statements.push(statement);
      });
      doubts.push(question(context, row, ONLY_BY_SUMS));
    } else doubts.push(question(context, row, NOT_AT_ALL));
  }
  return { statements, doubts };
}

/** The ways to put `count` numbers into `columns` columns without changing their order. */
function placingsOf(columns: number, count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  if (count > columns || columns > 6) return [];
  const ways: number[][] = [];
  const extend = (way: readonly number[]): void => {
    if (way.length === count) {
      ways.push([...way]);
      return;
    }
    for (let next = (way.at(-1) ?? -1) + 1; next < columns; next++) extend([...way, next]);
  };
  extend([]);
  return ways;
}

/** Whether some sum of the template holds in every column with the row's numbers placed so. */
function fits(
  context: ReadingContext,
  row: LooseRow,
  placing: readonly number[],
  certain: readonly Statement[],
): boolean {
  const whole = context.template.figures.find(
    (figure) => figure.derivation?.kind === 'sum' && figure.derivation.of.includes(row.label.code),
  );
  if (whole?.derivation?.kind !== 'sum') return false;
  const others = whole.derivation.of.filter((code) => code !== row.label.code);
  return row.columns.every(({ column }, index) => {
    const place = placing.indexOf(index);
    const total = fenAt(certain, whole.code, column);
    const own = place < 0 ? 0n : fenOf(row.values[place]!.value?.number ?? null);
    if (total === null || own === null) return false;
    return total === others.reduce((sum, code) => sum + (fenAt(certain, code, column) ?? 0n), own);
  });
}

function fenAt(certain: readonly Statement[], base: string, column: FigureColumn | null): bigint | null {
  const found = certain.find((one) => one.base === base && one.column === column);
  return found === undefined ? null : fenOf(found.number);
}

function fenOf(number: string | null): bigint | null {
  if (number === null) return null;
  try {
    const amount: Money = money(number, '万元');
    return BigInt(amount.replace('.', ''));
  } catch {
    // A number with more decimals than money has takes part in no sum.
    return null;
  }
}

const ONLY_BY_SUMS = said(
  '栏目是按合计关系推断的，请对照原表核对。',
  'the columns were inferred from the sums; please check them against the original.',
);
const NOT_AT_ALL = said(
  '无法判断各属于哪一栏，请对照原表填写。',
  'it cannot be told which column each belongs to; please enter them from the original.',
);

function question({ lexicon }: ReadingContext, row: LooseRow, how: Bilingual): Doubt {
  const name = lexicon.definition(row.label.code)?.label ?? { zh: row.name.text, en: row.name.text };
  const numbers = row.values.map((cell) => cell.text).join('、');
  const codes = row.columns.map(({ column }) => inColumn(row.label.code, column));
  return {
    about: codes[0] ?? row.label.code,
    zh: `“${name.zh}”一行有 ${row.columns.length} 栏，却只有 ${row.values.length} 个数字（${numbers}），空格已丢失，${how.zh}`,
    en: `The row “${name.en}” has ${row.columns.length} columns but ${row.values.length} numbers (${numbers}); empty cells were lost, and ${how.en}`,
    start: row.name.start,
    end: row.values.at(-1)?.end ?? row.name.end,
  };
}
