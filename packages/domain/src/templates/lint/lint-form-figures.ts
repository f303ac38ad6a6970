import { listOf } from '../../figures/index.ts';
import type { CellsLine, FormCell, RowsLine } from '../form-template.ts';
import type { Template } from '../template.ts';
import { type Definitions, hasField } from './definitions.ts';
import { error, type TemplateProblem, unknownFigure, warning } from './template-problem.ts';

/** Forms that name figures, lists or fields that the template does not have. */
export function lintFormFigures(template: Template, definitions: Definitions): readonly TemplateProblem[] {
  return template.forms.flatMap(({ each, blocks }, formIndex) => {
    const path = `forms[${formIndex}]`;
    const unknownEach = each !== undefined && !listOf(template, each) ? [unknownList(`${path}.each`, each)] : [];
    const inside = blocks.flatMap(({ lines }, block) =>
      lines.flatMap((line, index) => {
        const at = `${path}.blocks[${block}].lines[${index}]`;
        return line.kind === 'rows'
          ? lintRows(template, definitions, line, each, at)
          : lintCells(template, definitions, line, each, at);
      }),
    );
    return [...unknownEach, ...inside];
  });
}

const unknownList = (path: string, key: string): TemplateProblem =>
  error(path, `没有名为“${key}”的清单`, `there is no list “${key}”`);

const unknownField = (path: string, list: string, field: string): TemplateProblem =>
  error(path, `清单“${list}”没有字段“${field}”`, `the list “${list}” has no field “${field}”`);

function lintRows(
  template: Template,
  definitions: Definitions,
  { list, where = [], groupBy = [], cells }: RowsLine,
  each: string | undefined,
  path: string,
): readonly TemplateProblem[] {
  const known = listOf(template, list);
  if (!known) return [unknownList(`${path}.list`, list)];
  return [
    ...groupBy.filter((field) => !hasField(known, field)).map((field) => unknownField(`${path}.groupBy`, list, field)),
    ...where.flatMap(({ field, is }, index): readonly TemplateProblem[] => {
      const at = `${path}.where[${index}]`;
      const definition = known.fields.find(({ name }) => name === field);
      if (!definition) return [unknownField(at, list, field)];
      if (is === '.key' && each === undefined) {
        return [
          error(at, '表不是逐行的，没有“.key”所指的行', 'the form is not about a row, so that “.key” is nothing'),
        ];
      }
      const isOffered = is.startsWith('.') || (definition.choices ?? [{ value: is }]).some(({ value }) => value === is);
      return isOffered ? [] : [error(at, `“${field}”没有选项“${is}”`, `“${is}” is no choice of “${field}”`)];
    }),
    ...cells.flatMap((cell, index) => lintCell(template, definitions, cell, list, `${path}.cells[${index}]`)),
  ];
}

function lintCells(
  template: Template,
  definitions: Definitions,
  { cells }: CellsLine,
  each: string | undefined,
  path: string,
): readonly TemplateProblem[] {
  return [
    ...cells.flatMap((cell, index) => lintCell(template, definitions, cell, each, `${path}.cells[${index}]`)),
    ...lintExecutionPoints(template, definitions, cells, each, path),
  ];
}

function lintCell(
  template: Template,
  definitions: Definitions,
  cell: FormCell,
  list: string | undefined,
  path: string,
): readonly TemplateProblem[] {
  if (!('figure' in cell)) return [];
  const { figure } = cell;
  if (!figure.startsWith('.')) return definitions.has(figure) ? [] : [unknownFigure(path, figure)];
  if (list === undefined) {
    return [
      error(
        path,
        `“${figure}”是清单的字段，而此表不是逐行的`,
        `“${figure}” is a field of a list's row, and this form is not about one`,
      ),
    ];
  }
  const known = listOf(template, list);
  return known && !hasField(known, figure.slice(1)) ? [unknownField(path, list, figure.slice(1))] : [];
}

/** The points printed beside the execution rate are those of the scoring. */
function lintExecutionPoints(
  { scoring }: Template,
  definitions: Definitions,
  cells: readonly FormCell[],
  each: string | undefined,
  path: string,
): readonly TemplateProblem[] {
  const codes = cells.flatMap((cell) => ('figure' in cell ? [cell.figure] : []));
  const isScored = codes.some((code) => {
    const definition = definitions.get(code.startsWith('.') ? `${each}.*${code}` : code);
    return definition?.derivation?.kind === 'executionScore';
  });
  const printed = cells.flatMap((cell) => ('label' in cell && /^\d+$/.test(cell.label.zh) ? [cell.label.zh] : []));
  return isScored && printed.some((points) => Number(points) !== Number(scoring.execution.weight))
    ? [
        warning(
          path,
          `表上印的分值 ${printed.join('、')} 与评分方案的执行率分值 ${scoring.execution.weight} 不一致`,
          `the form prints ${printed.join(', ')} points beside the execution rate, the scoring gives ${scoring.execution.weight}`,
        ),
      ]
    : [];
}
