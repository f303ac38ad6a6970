import type { FormBlock, FormCell, FormTemplate } from '../form-template.ts';
import { Places } from '../places.ts';
import { duplicates, error, type TemplateProblem } from './template-problem.ts';

/** Tables that cannot be printed: cells without room, places without a cell, spans that reach out of the table or into a list. */
export function lintFormShape(forms: readonly FormTemplate[]): readonly TemplateProblem[] {
  return [
    ...duplicates(
      forms.map(({ key }) => key),
      (index) => `forms[${index}].key`,
    ),
    ...forms.flatMap(({ blocks }, form) => [
      ...duplicates(
        blocks.map(({ key }) => key),
        (index) => `forms[${form}].blocks[${index}].key`,
      ),
      ...blocks.flatMap((block, index) => lintBlock(block, `forms[${form}].blocks[${index}]`)),
    ]),
  ];
}

function lintBlock({ columns, lines }: FormBlock, path: string): readonly TemplateProblem[] {
  const places = new Places(columns.length);
  const fitting = lines.flatMap((line, index) => {
    const at = `${path}.lines[${index}]`;
    const reaching = line.kind === 'rows' && !places.isFree() ? [intoList(at)] : [];
    if (reaching.length > 0) return reaching;
    const tall =
      line.kind === 'rows' ? line.cells.flatMap((cell, cellAt) => tallInList(cell, `${at}.cells[${cellAt}]`)) : [];
    return [...tall, ...lintFit(line.cells, places, columns.length, at)];
  });
  return [
    ...duplicates(
      columns.map(({ key }) => key),
      (index) => `${path}.columns[${index}].key`,
    ),
    ...fitting,
    ...(places.isFree()
      ? []
      : [error(path, '有单元格向下超出了表格', 'a cell reaches down beyond the end of the table')]),
  ];
}

const intoList = (path: string): TemplateProblem =>
  error(
    path,
    '上面的单元格向下伸入清单，清单的行数不固定',
    'a cell above reaches down into the lines of a list, whose number nobody knows',
  );

const tallInList = ({ rowSpan = 1 }: FormCell, path: string): readonly TemplateProblem[] =>
  rowSpan > 1
    ? [
        error(
          path,
          '清单每行的单元格不能跨行；同类相邻的用 groupBy 合并',
          'a cell in the lines of a list cannot span lines; merge equal neighbours with groupBy',
        ),
      ]
    : [];

function lintFit(
  cells: readonly FormCell[],
  places: Places,
  columns: number,
  path: string,
): readonly TemplateProblem[] {
  const free = places.free();
  const wanted = cells.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  const taken = places.take(cells.map(({ colSpan = 1, rowSpan = 1 }) => ({ colSpan, rowSpan })));
  const lost = taken.indexOf(null);
  if (lost >= 0) {
    return [
      error(
        `${path}.cells[${lost}]`,
        `单元格放不下：共 ${columns} 栏，此行空 ${free} 栏，单元格要占 ${wanted} 栏`,
        `the cell has no room: of ${columns} columns ${free} are free in this line, and its cells want ${wanted}`,
      ),
    ];
  }
  if (wanted === free) return [];
  return [
    error(
      path,
      `此行空 ${free} 栏，单元格只占 ${wanted} 栏`,
      `${free} columns are free in this line, and its cells fill only ${wanted}`,
    ),
  ];
}
