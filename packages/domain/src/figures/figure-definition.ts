import type { Bilingual } from '../language/index.ts';
import type { FigureKind } from './figure-value.ts';

/** One number of an evaluation; its code is fixed (domain.md §0). A column is a suffix of the code and a definition of its own. */
export interface FigureDefinition {
  readonly code: string;
  readonly label: Bilingual;
  readonly kind: FigureKind;
  /** As printed: `万元`, `人`, `%`, `分`, or empty for text. */
  readonly unit: string;
  /** Decimals shown in `unit`. */
  readonly digits: number;
  /** What it means and where the department finds it. */
  readonly meaning: Bilingual;
  /** Names under which reports state it, longest first; for reading. */
  readonly aliases: readonly string[];
  /** The evaluation is not complete while this is missing. */
  readonly essential: boolean;
  readonly derivation?: Derivation;
}

/** How a figure follows from others. Parts that are not applicable count as nothing; missing and masked ones leave it unknown. */
export type Derivation =
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string };

/** The figures that a derivation is made of, in its order. */
export const partsOf = (derivation: Derivation): readonly string[] =>
  derivation.kind === 'sum' ? derivation.of : [derivation.part, derivation.whole];

/** Whatever lists figures: a template does. */
export interface FigureCatalogue {
  readonly figures: readonly FigureDefinition[];
}

/** The definition of the figure `code`, or undefined where the catalogue does not have it. */
export function definitionOf(catalogue: FigureCatalogue, code: string): FigureDefinition | undefined {
  let byCode = indexes.get(catalogue);
  if (!byCode) {
    byCode = new Map(catalogue.figures.map((figure) => [figure.code, figure]));
    indexes.set(catalogue, byCode);
  }
  return byCode.get(code);
}

// A catalogue never changes once loaded, so its index is made once.
const indexes = new WeakMap<FigureCatalogue, ReadonlyMap<string, FigureDefinition>>();
