import { add, addDecimals, percentOf } from '../money/index.ts';
import {
  type Derivation,
  definitionOf,
  type FigureCatalogue,
  type FigureDefinition,
  partsOf,
} from './figure-definition.ts';
import {
  amountOf,
  type FigureTable,
  type FigureValue,
  knownAmount,
  knownNumber,
  MISSING,
  NOT_APPLICABLE,
  numberOf,
} from './figure-value.ts';

/** The figures of an evaluation with what follows from them, and the codes of those that nobody typed. */
export interface EffectiveFigures {
  readonly table: FigureTable;
  readonly derived: ReadonlySet<string>;
}

/**
 * Completes a table: a missing figure with a derivation gets the value that follows from its parts (themselves completed).
 * What somebody stated, masked or called not applicable stays as it is, even where it contradicts its parts.
 */
export function effectiveFigures(catalogue: FigureCatalogue, table: FigureTable): EffectiveFigures {
  const lookUp = effectiveValue(catalogue, table);
  const complete = new Map(table);
  const derived = new Set<string>();
  for (const { code, derivation } of catalogue.figures) {
    if (!derivation || isStated(table.get(code))) continue;
    const value = lookUp(code);
    if (!isStated(value)) continue;
    complete.set(code, value);
    derived.add(code);
  }
  return { table: complete, derived };
}

/** What the derivation of `code` gives, whatever is stated for it; null where it has none or a part is unknown. */
export function derivedValue(catalogue: FigureCatalogue, table: FigureTable, code: string): FigureValue | null {
  const definition = definitionOf(catalogue, code);
  if (!definition?.derivation) return null;
  const value = derive(definition, definition.derivation, effectiveValue(catalogue, table));
  return isStated(value) ? value : null;
}

/**
 * The figures that follow from `code`, directly or through others, each after those it is made of: what to compute anew, in
 * which order, when `code` changes.
 */
export function dependentsOf(catalogue: FigureCatalogue, code: string): readonly string[] {
  const affected = new Set([code]);
  const ordered: string[] = [];
  const visited = new Set<string>();
  const visit = (definition: FigureDefinition): void => {
    if (visited.has(definition.code) || !definition.derivation) return;
    visited.add(definition.code);
    const parts = partsOf(definition.derivation);
    for (const part of parts) {
      const partDefinition = definitionOf(catalogue, part);
      if (partDefinition && part !== code) visit(partDefinition);
    }
    if (definition.code !== code && parts.some((part) => affected.has(part))) {
      affected.add(definition.code);
      ordered.push(definition.code);
    }
  };
  catalogue.figures.forEach(visit);
  return ordered;
}

const isStated = (value: FigureValue | undefined): value is FigureValue =>
  value !== undefined && value.state !== 'missing';

/** A look-up that derives what is missing, each figure once. */
function effectiveValue(catalogue: FigureCatalogue, table: FigureTable): (code: string) => FigureValue {
  const known = new Map<string, FigureValue>();
  const lookUp = (code: string): FigureValue => {
    const stated = table.get(code);
    if (isStated(stated)) return stated;
    const remembered = known.get(code);
    if (remembered) return remembered;
    const definition = definitionOf(catalogue, code);
    const value = definition?.derivation ? derive(definition, definition.derivation, lookUp) : MISSING;
    known.set(code, value);
    return value;
  };
  return lookUp;
}

function derive(
  { kind, digits }: FigureDefinition,
  derivation: Derivation,
  lookUp: (code: string) => FigureValue,
): FigureValue {
  const parts = partsOf(derivation).map(lookUp);
  if (parts.every(({ state }) => state === 'notApplicable')) return NOT_APPLICABLE;
  const applicable = parts.filter(({ state }) => state !== 'notApplicable');
  if (derivation.kind === 'percent') return percentageOf(lookUp(derivation.part), lookUp(derivation.whole), digits);
  if (kind === 'money') {
    const amounts = applicable.map(amountOf).filter((amount) => amount !== null);
    return amounts.length === applicable.length ? knownAmount(add(...amounts)) : MISSING;
  }
  const numbers = applicable.map(numberOf).filter((number) => number !== null);
  return numbers.length === applicable.length ? knownNumber(addDecimals(...numbers)) : MISSING;
}

/** A part that is not applicable is nothing of the whole; a ratio to nothing, or to what is not applicable, is unknown. */
function percentageOf(part: FigureValue, whole: FigureValue, digits: number): FigureValue {
  const dividend = part.state === 'notApplicable' ? '0' : (amountOf(part) ?? numberOf(part));
  const divisor = amountOf(whole) ?? numberOf(whole);
  const percent = dividend === null || divisor === null ? null : percentOf(dividend, divisor, digits);
  return percent === null ? MISSING : knownNumber(percent);
}
