import { type Bilingual, said } from '../language/index.ts';
import { MONEY_UNITS } from '../money/index.ts';
import type { Derivation, ListSum } from './derivation.ts';
import { derive } from './derive.ts';
import { lookInto } from './effective-figures.ts';
import { explainScore, statedBeside } from './explain-score.ts';
import {
  type ExplainedPart,
  type Explanation,
  isUnknown,
  partOf,
  type Telling,
  type Told,
  whyUnknown,
} from './explanation.ts';
import { definitionOf, type FigureCatalogue, labelOf, listOf } from './figure-catalogue.ts';
import type { FigureDefinition } from './figure-definition.ts';
import { displayChip } from './figure-display.ts';
import { rowFigure } from './figure-list.ts';
import { amountOf, type FigureTable, type FigureValue, isStated, textOf } from './figure-value.ts';
import { rowName } from './rows.ts';

/** More rows than these are told by their number. */
const MOST_IN_A_LINE = 12;

/**
 * How the figure `code` is computed, as lines that a person can follow:
 * `人员经费 ＋ 日常公用经费`, `702.55 ＋ 121.62 ＝ 824.17 万元`. `table` is what was stated. Null where nothing derives it.
 */
export function explainFigure(catalogue: FigureCatalogue, table: FigureTable, code: string): Explanation | null {
  const definition = definitionOf(catalogue, code);
  const derivation = definition?.derivation;
  if (!derivation) return null;
  const look = lookInto(catalogue, table);
  const value = derive(catalogue, definition, derivation, look);
  const telling: Telling = { catalogue, table, look, definition };
  const told = tell(telling, derivation, value);
  if (!told) return null;
  const entered = table.get(code);
  const stated = isStated(entered) ? entered : null;
  const instead = stated && statedBeside(telling, stated, value);
  return {
    code,
    label: labelOf(catalogue, table, code),
    kind: derivation.kind,
    value: isStated(value) ? value : null,
    stated,
    parts: told.parts,
    lacks: told.lacks,
    lines: [told.formula, told.working, ...(instead ? [instead] : [])],
  };
}

function tell(telling: Telling, derivation: Derivation, value: FigureValue): Told | null {
  switch (derivation.kind) {
    case 'sum':
      return sum(telling, derivation.of, derivation.minus ?? [], value);
    case 'percent': {
      const [part, whole] = [partOf(telling, derivation.part), partOf(telling, derivation.whole)];
      return ratio(telling, [part, whole], whole, value, (part, whole) => `${part} ÷ ${whole} × 100%`);
    }
    case 'change': {
      const [to, from] = [partOf(telling, derivation.to), partOf(telling, derivation.from)];
      return ratio(telling, [to, from], from, value, (to, from) => `（${to} － ${from}）÷ ${from} × 100%`);
    }
    case 'listSum':
      return listSum(telling, derivation, value);
    default:
      return explainScore(telling, derivation);
  }
}

function sum(telling: Telling, of: readonly string[], minus: readonly string[], value: FigureValue): Told {
  const up = of.map((code) => partOf(telling, code));
  const down = minus.map((code) => partOf(telling, code));
  const parts = [...up, ...down];
  const lacks = parts.filter(isUnknown);
  const chain = (write: (part: ExplainedPart) => string) =>
    [up.map(write).join(' ＋ '), ...down.map(write)].join(' － ');
  const isCopy = parts.length === 1;
  const names = said(
    chain(({ label }) => label.zh),
    chain(({ label }) => label.en),
  );
  return {
    formula: isCopy ? said(`等于${names.zh}`, `The same as ${names.en}`) : names,
    parts,
    lacks,
    working:
      lacks.length > 0
        ? whyUnknown(lacks)
        : result(telling.definition, isCopy ? '' : chain((part) => number(part.value, telling.definition)), value),
  };
}

function ratio(
  { definition, catalogue }: Telling,
  parts: readonly [ExplainedPart, ExplainedPart],
  whole: ExplainedPart,
  value: FigureValue,
  write: (part: string, whole: string) => string,
): Told {
  const lacks = parts.filter(isUnknown);
  const unit = definitionOf(catalogue, whole.code) ?? definition;
  const [first, second] = parts;
  const numbers = write(number(first.value, unit), number(second.value, unit));
  return {
    formula: said(write(first.label.zh, second.label.zh), write(first.label.en, second.label.en)),
    parts,
    lacks,
    working:
      lacks.length > 0
        ? whyUnknown(lacks)
        : value.state === 'missing'
          ? said(
              `${whole.label.zh}为 ${whole.shown}，比率没有意义。`,
              `${whole.label.en} is ${whole.shown}: there is no ratio to it.`,
            )
          : result(definition, numbers, value),
  };
}

function listSum(telling: Telling, derivation: ListSum, value: FigureValue): Told {
  const { list, field, where } = derivation;
  const { look, table, definition } = telling;
  const cell = (row: string, name: string) => partOf(telling, rowFigure(list, row, name));
  const rows = look.rows(list);
  const unclassified = where
    ? rows.map((row) => cell(row, where.field)).filter(({ value }) => textOf(value) === null)
    : [];
  const chosen = where
    ? rows.filter((row) => textOf(look.value(rowFigure(list, row, where.field))) === where.is)
    : rows;
  const parts = chosen.map((row) => ({ ...cell(row, field), label: nameOf(table, list, row) }));
  const lacks = [...unclassified, ...parts.filter(isUnknown)];
  const numbers =
    parts.length > MOST_IN_A_LINE ? null : parts.map(({ value }) => number(value, definition)).join(' ＋ ');
  return {
    formula: sumOverRows(telling, derivation),
    parts,
    lacks,
    working:
      rows.length === 0
        ? said('尚未填写任何一行，暂不能计算。', 'Not computed yet; there are no rows.')
        : lacks.length > 0
          ? whyUnknown(lacks)
          : numbers === null
            ? result(definition, said(`共 ${parts.length} 项`, `${parts.length} rows`), value)
            : result(definition, parts.length < 2 ? '' : numbers, value),
  };
}

/** `各“项目”的全年执行数之和，其中项目类别为“业务工作专项”`. */
function sumOverRows({ catalogue, table, definition }: Telling, { list, field, where }: ListSum): Bilingual {
  const of = listOf(catalogue, list)?.label ?? said(list, list);
  const named = (name: string) => definitionOf(catalogue, rowFigure(list, 'any', name));
  const summed = named(field)?.label ?? said(field, field);
  const whole = said(`各“${of.zh}”的${summed.zh}之和`, `The sum of ${summed.en} over ${of.en}`);
  if (!where) return whole;
  const by = named(where.field);
  const choice = by?.choices?.find(({ value }) => value === where.is)?.label;
  // A row that sums up what belongs to it is told by its name.
  const is = choice ?? nameOf(table, definition.code.slice(0, definition.code.indexOf('.')), where.is);
  return said(
    `${whole.zh}，只计${by?.label.zh ?? where.field}为“${is.zh}”的`,
    `${whole.en} whose ${by?.label.en ?? where.field} is “${is.en}”`,
  );
}

function nameOf(table: FigureTable, list: string, row: string): Bilingual {
  const name = rowName(table, list, row) ?? row;
  return said(name, name);
}

/** `… ＝ 824.17 万元`. */
function result({ unit, digits }: FigureDefinition, sum: string | Bilingual, value: FigureValue): Bilingual {
  const shown = displayChip(value, unit, digits, null);
  const bare = shown.endsWith(unit) && unit !== '%' && unit !== '' ? `${shown.slice(0, -unit.length)} ${unit}` : shown;
  const line = (left: string) => (left === '' ? `＝ ${bare}` : `${left} ＝ ${bare}`);
  return typeof sum === 'string' ? said(line(sum), line(sum)) : said(line(sum.zh), line(sum.en));
}

/** A part within arithmetic: without its unit, exact; below zero in brackets. */
function number(value: FigureValue, { unit, digits }: Pick<FigureDefinition, 'unit' | 'digits'>): string {
  // Amounts are always in a unit of money, also where the figure that they go into has none.
  const of = amountOf(value) === null ? '' : (MONEY_UNITS.find((one) => one === unit) ?? '元');
  const shown = displayChip(value, of, digits, null);
  const text = shown.endsWith(of) ? shown.slice(0, shown.length - of.length) : shown;
  return text.startsWith('-') ? `（${text}）` : text;
}
