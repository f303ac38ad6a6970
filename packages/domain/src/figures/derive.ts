import { add, addDecimals, percentOf, subtract, subtractDecimals } from '../money/index.ts';
import { cappedTotal, executionScore, type IndicatorFacts, SIGNS, scoreIndicator } from '../scoring/index.ts';
import { type Derivation, type IndicatorField, type ListSum, partsOf } from './derivation.ts';
import { type FigureCatalogue, type FigureDefinition, libraryItem } from './figure-definition.ts';
import { rowCodeOf, rowFigure } from './figure-list.ts';
import {
  amountOf,
  type FigureKind,
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
  textOf,
} from './figure-value.ts';

/** What a derivation looks into: values by code, each completed itself, and the rows of lists. */
export interface Look {
  value(code: string): FigureValue;
  rows(list: string): readonly string[];
}

/** The value that a definition's derivation gives; missing where a part is unknown. */
export function derive(
  catalogue: FigureCatalogue,
  { code, kind, digits }: FigureDefinition,
  derivation: Derivation,
  look: Look,
): FigureValue {
  switch (derivation.kind) {
    case 'sum':
      return total(kind, derivation.of.map(look.value), (derivation.minus ?? []).map(look.value));
    case 'listSum':
      return listTotal(kind, derivation, look);
    case 'percent':
      if (partsOf(derivation).every((part) => look.value(part).state === 'notApplicable')) return NOT_APPLICABLE;
      return ratio(look.value(derivation.part), look.value(derivation.whole), digits);
    case 'change':
      return change(look.value(derivation.from), look.value(derivation.to), digits);
    case 'executionScore': {
      const rate = numberOf(look.value(derivation.rate));
      return rate === null ? MISSING : knownNumber(executionScore(rate, catalogue.scoring).score);
    }
    case 'cappedTotal': {
      const sum = numberOf(look.value(derivation.total));
      const rate = numberOf(look.value(derivation.rate));
      return sum === null ? MISSING : knownNumber(cappedTotal(sum, rate, catalogue.scoring).score);
    }
    case 'libraryActual': {
      const item = libraryItem(catalogue, textOf(look.value(sibling(code, 'library'))) ?? '');
      return item?.from === undefined ? MISSING : look.value(item.from);
    }
    case 'standard': {
      const key = standardKey(catalogue, code, look);
      return key === null ? MISSING : knownText(key);
    }
    case 'indicatorScore': {
      const scored = scoreOfRow(catalogue, code, look);
      return scored && 'score' in scored ? knownNumber(scored.score) : MISSING;
    }
  }
}

/** The score of the indicator whose row `code` belongs to, with its working; null where the template has no such standard. */
export function scoreOfRow(catalogue: FigureCatalogue, code: string, look: Look) {
  const key = textOf(look.value(sibling(code, 'standard')));
  const standard = catalogue.scoring.standards.find((one) => one.key === key);
  const facts = indicatorFacts(code, look);
  return standard && facts ? scoreIndicator(standard, facts, catalogue.scoring) : null;
}

/** What an indicator's row says for its score; null before it has a sign. */
export function indicatorFacts(code: string, look: Look): IndicatorFacts | null {
  const value = (field: IndicatorField) => look.value(sibling(code, field));
  const measure = (field: IndicatorField) => numberOf(value(field)) ?? textOf(value(field));
  const sign = signOf(textOf(value('sign')));
  if (!sign) return null;
  return {
    sign,
    target: measure('adjustedTarget') ?? measure('target'),
    actual: measure('actual'),
    weight: numberOf(value('weight')),
    coefficient: numberOf(value('coefficient')),
    ticked: textOf(value('ticked'))?.split(',').filter(Boolean) ?? null,
  };
}

const signOf = (text: string | null) => SIGNS.find((sign) => sign === text) ?? null;

function standardKey(catalogue: FigureCatalogue, code: string, look: Look): string | null {
  const item = libraryItem(catalogue, textOf(look.value(sibling(code, 'library'))) ?? '');
  const sign = signOf(textOf(look.value(sibling(code, 'sign'))));
  return item?.standard ?? (sign && catalogue.scoring.usual[sign]);
}

/** Another field of the same row. */
function sibling(code: string, field: IndicatorField): string {
  const cell = rowCodeOf(code);
  return cell ? rowFigure(cell.list, cell.row, field) : code;
}

function listTotal(kind: FigureKind, { list, field, where }: ListSum, look: Look): FigureValue {
  const rows = look.rows(list);
  const values: FigureValue[] = [];
  for (const row of rows) {
    if (where) {
      const chosen = textOf(look.value(rowFigure(list, row, where.field)));
      // A row that nobody has classified may belong here: the sum is not known yet.
      if (chosen === null) return MISSING;
      if (chosen !== where.is) continue;
    }
    values.push(look.value(rowFigure(list, row, field)));
  }
  if (rows.length === 0) return MISSING;
  return values.length === 0 ? zero(kind) : total(kind, values, []);
}

const zero = (kind: FigureKind): FigureValue => total(kind, [], []);

/** Nothing at all is zero; only parts that are not applicable are not applicable. */
function total(kind: FigureKind, plus: readonly FigureValue[], minus: readonly FigureValue[]): FigureValue {
  const all = [...plus, ...minus];
  const isOut = ({ state }: FigureValue) => state === 'notApplicable';
  if (all.length > 0 && all.every(isOut)) return NOT_APPLICABLE;
  const known = <T>(values: readonly FigureValue[], read: (value: FigureValue) => T | null): T[] | null => {
    const found = values.filter((value) => !isOut(value)).map(read);
    return found.every((one): one is T => one !== null) ? found : null;
  };
  if (kind === 'money') {
    const [up, down] = [known(plus, amountOf), known(minus, amountOf)];
    return up && down ? knownAmount(subtract(add(...up), add(...down))) : MISSING;
  }
  const [up, down] = [known(plus, numberOf), known(minus, numberOf)];
  return up && down ? knownNumber(subtractDecimals(addDecimals(...up), addDecimals(...down))) : MISSING;
}

/** A part that is not applicable is nothing of the whole; a ratio to nothing, or to what is not applicable, is unknown. */
function ratio(part: FigureValue, whole: FigureValue, digits: number): FigureValue {
  const dividend = part.state === 'notApplicable' ? '0' : (amountOf(part) ?? numberOf(part));
  const divisor = amountOf(whole) ?? numberOf(whole);
  const percent = dividend === null || divisor === null ? null : percentOf(dividend, divisor, digits);
  return percent === null ? MISSING : knownNumber(percent);
}

/** `(to − from) ÷ from`: from nothing there is no rate of change. */
function change(from: FigureValue, to: FigureValue, digits: number): FigureValue {
  const before = amountOf(from) ?? numberOf(from);
  const after = to.state === 'notApplicable' ? '0' : (amountOf(to) ?? numberOf(to));
  const percent = before === null || after === null ? null : percentOf(subtractDecimals(after, before), before, digits);
  return percent === null ? MISSING : knownNumber(percent);
}
