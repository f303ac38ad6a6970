import type { Bilingual } from '../language/index.ts';
import type { Derivation } from './derivation.ts';
import type { FigureChoice, ListField } from './figure-list.ts';
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
  /** Of a choice: what may be chosen. */
  readonly choices?: readonly FigureChoice[];
  /** Of a text: the most characters. */
  readonly most?: number;
  readonly kept?: ListField['kept'];
}
