import { add, addDecimals, percentOf, subtract, subtractDecimals } from '../money/index.ts';
import { type Derivation, type ListSum, partsOf } from './derivation.ts';
import { deriveExecution, deriveInRow, deriveTotal, scoringOf } from './derive-score.ts';
import type { FigureCatalogue } from './figure-catalogue.ts';
import type { FigureDefinition } from './figure-definition.ts';
import { rowFigure } from './figure-list.ts';
import {
  amountOf,
  type FigureKind,
  type FigureValue,
  knownAmount,
  knownNumber,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
} from './figure-value.ts';
import type { Look } from './look.ts';

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
    case 'executionScore':
      return deriveExecution(scoringOf(catalogue, code), look.value(derivation.rate));
    case 'cappedTotal':
      return deriveTotal(scoringOf(catalogue, code), look.value(derivation.total), look.value(derivation.rate));
    default:
      return deriveInRow(catalogue, code, derivation, look);
  }
}

function listTotal(kind: FigureKind, { list, field, where }: ListSum, look: Look): FigureValue {
  const rows = look.rows(list);
  const parts = where ? look.rowsBy(list, where.field) : null;
  // Of no rows at all nothing is known; a row that nobody has classified may belong here, so the sum is not known yet.
  if (rows.length === 0 || (where && !parts)) return MISSING;
  const values: FigureValue[] = [];
  for (const row of where ? (parts?.get(where.is) ?? []) : rows) {
    const value = look.value(rowFigure(list, row, field));
    if (value.state === 'missing' || value.state === 'masked') return MISSING;
    values.push(value);
  }
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
