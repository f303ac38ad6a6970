import { type Bilingual, said } from '../language/index.ts';
import type { Derivation } from './derivation.ts';
import { definitionOf, type FigureCatalogue, labelOf } from './figure-catalogue.ts';
import type { FigureDefinition } from './figure-definition.ts';
import { displayChip } from './figure-display.ts';
import { rowCodeOf } from './figure-list.ts';
import type { FigureTable, FigureValue } from './figure-value.ts';
import type { Look } from './look.ts';

/** How a computed figure comes about, for the note on its cell and for “explain this score”. */
export interface Explanation {
  readonly code: string;
  readonly label: Bilingual;
  readonly kind: Derivation['kind'];
  /** What its parts give, whatever is stated; null where that cannot be computed. */
  readonly value: FigureValue | null;
  /** What somebody stated: it stands instead. Null where nobody did. */
  readonly stated: FigureValue | null;
  /** What it is made of, in order; of a sum over rows, the rows. */
  readonly parts: readonly ExplainedPart[];
  /** Parts without which it cannot be computed. */
  readonly lacks: readonly ExplainedPart[];
  /** To be shown one under the other: the formula in names, the same in numbers or why there are none, what was stated instead. */
  readonly lines: readonly Bilingual[];
}

/** A figure that another is made of, as it is shown. */
export interface ExplainedPart {
  readonly code: string;
  readonly label: Bilingual;
  readonly value: FigureValue;
  /** The value as printed, exact: `702.55万元`. */
  readonly shown: string;
}

/** What one kind of derivation says of itself. */
export interface Told {
  readonly formula: Bilingual;
  readonly parts: readonly ExplainedPart[];
  readonly lacks: readonly ExplainedPart[];
  /** The arithmetic, or why there is none. */
  readonly working: Bilingual;
}

/** What an explanation is made from. */
export interface Telling {
  readonly catalogue: FigureCatalogue;
  readonly table: FigureTable;
  readonly look: Look;
  readonly definition: FigureDefinition;
}

/** A figure that `definition` is made of; a field of its own row goes by its column's name. */
export function partOf({ catalogue, table, look, definition }: Telling, code: string): ExplainedPart {
  const [own, other] = [rowCodeOf(definition.code), rowCodeOf(code)];
  const part = definitionOf(catalogue, code);
  const isSibling = own !== null && own.list === other?.list && own.row === other.row;
  const label = isSibling && part ? part.label : labelOf(catalogue, table, code);
  const value = look.value(code);
  // An indicator's value is shown as it was entered.
  const digits = part && part.kind !== 'measure' ? part.digits : null;
  return { code, label, value, shown: displayChip(value, part?.unit ?? '', digits, null) };
}

/** Missing or masked: nothing can be computed from it. */
export const isUnknown = ({ value }: ExplainedPart): boolean => value.state === 'missing' || value.state === 'masked';

/** `缺少“人员经费”；“办公费”未公开`: why nothing can be computed. */
export function whyUnknown(lacks: readonly ExplainedPart[]): Bilingual {
  const names = (parts: readonly ExplainedPart[], language: keyof Bilingual) =>
    parts.map(({ label }) => (language === 'zh' ? quoted(label.zh) : label.en)).join(language === 'zh' ? '、' : ', ');
  const missing = lacks.filter(({ value }) => value.state !== 'masked');
  const masked = lacks.filter(({ value }) => value.state === 'masked');
  const zh = [
    ...(missing.length > 0 ? [`尚缺${names(missing, 'zh')}`] : []),
    ...(masked.length > 0 ? [`${names(masked, 'zh')}未公开`] : []),
  ];
  const en = [
    ...(missing.length > 0 ? [`still wanted: ${names(missing, 'en')}`] : []),
    ...(masked.length > 0 ? [`masked: ${names(masked, 'en')}`] : []),
  ];
  return said(`${zh.join('；')}，暂不能计算。`, `Not computed yet; ${en.join('; ')}.`);
}

/** Names that already carry quotation marks keep them. */
const quoted = (name: string): string => (name.startsWith('“') ? name : `“${name}”`);
