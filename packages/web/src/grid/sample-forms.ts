import { type FigureDefinition, type FigureKind, rowFigure } from '@jiping/domain/figures';
import type { CellContent, HeadingCell, SheetBlock, SheetCell, SheetLine } from '@jiping/domain/forms';
import { said } from '@jiping/domain/language';

/** Forms for the grid's tests, written as a finance officer would draw them. */

const label = (zh: string): CellContent => ({ kind: 'label', label: said(zh, zh), indent: 0, strong: false });

/** `——` is none, a code in brackets a figure, `^` a place covered from above, `<` one covered from the left; else a label. */
export function blockOf(
  heading: string,
  lines: string,
  rows: Readonly<Record<number, SheetLine['row']>> = {},
): SheetBlock {
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const heads = heading.trim().split('\n').map(cells);
  const grid = lines.trim().split('\n').map(cells);
  const columns = heads[0]?.length ?? 0;
  const spans = (table: readonly (readonly string[])[], row: number, column: number) => {
    let [rowSpan, colSpan] = [1, 1];
    while (table[row]?.[column + colSpan] === '<') colSpan++;
    while (table[row + rowSpan]?.[column] === '^') rowSpan++;
    return { rowSpan, colSpan };
  };
  const isCovered = (text: string) => text === '^' || text === '<';
  return {
    key: 'sample',
    columns: Array.from({ length: columns }, (_, index) => ({ key: `c${index}`, width: 1 })),
    heading: heads.map((line, row) =>
      line.flatMap((text, column): HeadingCell[] =>
        isCovered(text) ? [] : [{ column, label: said(text, text), ...spans(heads, row, column) }],
      ),
    ),
    lines: grid.map((line, row): SheetLine => {
      if (line[0]?.startsWith('+')) {
        const fields = line.slice(1).map((field) => (field === '' ? null : field));
        const list = line[0].slice(1);
        const columnsOfList = [null, ...fields];
        return {
          key: `l${row}`,
          cells: [],
          adds: { list, label: said('增加', 'Add'), fields: { kind: 'business' }, columns: columnsOfList },
        };
      }
      const key = rows[row];
      return {
        key: `l${row}`,
        ...(key && { row: key }),
        cells: line.flatMap((text, column): SheetCell[] =>
          isCovered(text) ? [] : [{ column, ...spans(grid, row, column), content: contentOf(text) }],
        ),
      };
    }),
  };
}

function contentOf(text: string): CellContent {
  if (text === '——') return { kind: 'none' };
  const code = /^\[(.+)\]$/.exec(text)?.[1];
  return code === undefined ? label(text) : { kind: 'figure', code };
}

/** Expenditure by year, with a merged label, a merged heading and a cell without a value. */
export const SPENDING = blockOf(
  `
  类别 | 项目 | 2021年 | <  | 备注
  ^    | ^    | 预算数 | 决算数 | ^`,
  `
  支出 | 基本支出 | [basic.budget] | [basic] | [note.basic]
  ^ | 其中：人员经费 | [personnel.budget] | [personnel] | [note.personnel]
  ^ | 日常公用经费 | —— | [office] | [note.office]
  合计 | < | [total.budget] | [total] | [note.total]`,
);

/** Two projects and the line that adds one; the first two columns are labels and names. */
export const PROJECTS = blockOf(
  '序号 | 项目名称 | 预算数（万元） | 执行数（万元） | 执行率',
  `
  1 | [projects.a.name] | [projects.a.budget] | [projects.a.outturn] | [projects.a.rate]
  2 | [projects.b.name] | [projects.b.budget] | [projects.b.outturn] | [projects.b.rate]
  +projects | name | budget | outturn | rate`,
  { 0: { list: 'projects', key: 'a' }, 1: { list: 'projects', key: 'b' } },
);

const KINDS: Readonly<Record<string, FigureKind>> = { name: 'text', rate: 'percent' };

/** Amounts in 万元, but names and remarks in words; totals and rates follow from others. */
export function definitionOf(code: string): FigureDefinition {
  const field = code.split('.').at(-1) ?? '';
  const kind: FigureKind = code.startsWith('note.') ? 'text' : (KINDS[field] ?? 'money');
  return {
    code,
    label: said(code, code),
    kind,
    unit: kind === 'money' ? '万元' : kind === 'percent' ? '%' : '',
    digits: kind === 'text' ? 0 : 2,
    meaning: said('', ''),
    aliases: [],
    essential: false,
    ...(kind === 'text' && { most: 20 }),
    ...((code === 'total' || field === 'rate') && { derivation: { kind: 'sum', of: [rowFigure('x', 'y', 'z')] } }),
  };
}
