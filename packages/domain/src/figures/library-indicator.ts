import type { Bilingual } from '../language/index.ts';
import type { Sign } from '../scoring/index.ts';

/** A common indicator that departments pick: its formula and standard are the template's, its actual value may follow from a figure. */
export interface LibraryIndicator {
  /** `H01` of the Hunan table, `F21` of the common framework 财预〔2013〕53号. */
  readonly code: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: Bilingual;
  /** How it is computed or tested, in words. */
  readonly formula: Bilingual;
  readonly sign: Sign;
  readonly target?: string;
  readonly unit: string;
  readonly weight: string;
  /** Key of its scoring standard. */
  readonly standard: string;
  /** The figure from which its actual value follows; absent: the person enters it. */
  readonly from?: string;
  /** Full marks as the form's text says them (“计8分”), where it does: lint compares them with the weight (SCO-07). */
  readonly fullMarks?: string;
  /** Where it comes from: `财预〔2013〕53号`, a county's table. */
  readonly source: string;
}
