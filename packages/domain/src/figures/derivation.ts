/**
 * How a figure follows from others. Parts that are not applicable count as nothing; missing and masked ones leave it unknown.
 * Codes are whole codes; in a list's field a code that begins with a dot is a field of the same row (`.outturn`).
 */
export type Derivation =
  /** `minus` is taken away. */
  | { readonly kind: 'sum'; readonly of: readonly string[]; readonly minus?: readonly string[] }
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string }
  /** `(to − from) ÷ from`, in percent. */
  | { readonly kind: 'change'; readonly from: string; readonly to: string }
  | ListSum
  /** Points for the execution rate by the template's scheme. */
  | { readonly kind: 'executionScore'; readonly rate: string }
  /** The total under the caps of the template's scheme. */
  | { readonly kind: 'cappedTotal'; readonly total: string; readonly rate: string }
  | RowDerivation;

/** The sum of a field over the rows of a list, or over those whose field `where.field` is `where.is`; `.key` is the key of this row. */
export interface ListSum {
  readonly kind: 'listSum';
  readonly list: string;
  readonly field: string;
  readonly where?: { readonly field: string; readonly is: string };
}

/** What only an indicator's row has. The fields it is made of have fixed names (`INDICATOR_FIELDS`). */
export type RowDerivation =
  /** The actual value from the figure that the library's item names. */
  | { readonly kind: 'libraryActual' }
  /** The key of the standard: the library item's, else the usual one for the row's sign. */
  | { readonly kind: 'standard' }
  /** The score by that standard. */
  | { readonly kind: 'indicatorScore' };

/** The fields of an indicator's row that scores and checks know by name; a template may keep more. */
export const INDICATOR_FIELDS = [
  'level1',
  'level2',
  'name',
  'library',
  'sign',
  'standard',
  'target',
  'adjustedTarget',
  'actual',
  'unit',
  'weight',
  'coefficient',
  'ticked',
  'score',
  'scoreReason',
  'deviation',
  'evidence',
] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

const SCORED_BY = [
  'library',
  'sign',
  'standard',
  'target',
  'adjustedTarget',
  'actual',
  'weight',
  'coefficient',
  'ticked',
] as const;

/** The figures or patterns (`indicators.*.score`) that a derivation is made of; relative ones stay relative. */
export function partsOf(derivation: Derivation): readonly string[] {
  switch (derivation.kind) {
    case 'sum':
      return [...derivation.of, ...(derivation.minus ?? [])];
    case 'percent':
      return [derivation.part, derivation.whole];
    case 'change':
      return [derivation.from, derivation.to];
    case 'listSum': {
      const { list, field, where } = derivation;
      return [`${list}.*.${field}`, ...(where ? [`${list}.*.${where.field}`] : [])];
    }
    case 'executionScore':
      return [derivation.rate];
    case 'cappedTotal':
      return [derivation.total, derivation.rate];
    case 'libraryActual':
      return ['.library'];
    case 'standard':
      return ['.library', '.sign'];
    case 'indicatorScore':
      return SCORED_BY.map((field) => `.${field}`);
  }
}

/** The same derivation, of the figures that `code` gives for its own. A sum over rows names a list and keeps it. */
export function withCodes(derivation: Derivation, code: (code: string) => string): Derivation {
  switch (derivation.kind) {
    case 'sum': {
      const { of, minus } = derivation;
      return { kind: 'sum', of: of.map(code), ...(minus && { minus: minus.map(code) }) };
    }
    case 'percent':
      return { kind: 'percent', part: code(derivation.part), whole: code(derivation.whole) };
    case 'change':
      return { kind: 'change', from: code(derivation.from), to: code(derivation.to) };
    case 'executionScore':
      return { kind: 'executionScore', rate: code(derivation.rate) };
    case 'cappedTotal':
      return { kind: 'cappedTotal', total: code(derivation.total), rate: code(derivation.rate) };
    default:
      return derivation;
  }
}

/** A list field's derivation in one row: `.outturn` is that row's cell, `.key` its key. */
export function derivationInRow(derivation: Derivation, list: string, row: string): Derivation {
  if (derivation.kind === 'listSum' && derivation.where?.is === '.key') {
    return { ...derivation, where: { ...derivation.where, is: row } };
  }
  return withCodes(derivation, (code) => (code.startsWith('.') ? `${list}.${row}${code}` : code));
}
