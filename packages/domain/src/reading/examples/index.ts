import * as damagedProse from './damaged-prose.ts';
import type { Example } from './example.ts';
import * as forms from './forms.ts';
import * as institutions from './institutions.ts';
import * as moreStyles from './more-styles.ts';
import * as otherOutlines from './other-outlines.ts';
import * as proseWithColumns from './prose-with-columns.ts';
import * as provinces from './provinces.ts';
import * as towns from './towns-and-prefectures.ts';
import * as traps from './traps-and-traditions.ts';

export * from './accuracy.ts';
export type { Example } from './example.ts';

/** Newly written reports of many styles, by which the reading is measured. */
export const EXAMPLES: readonly Example[] = [
  proseWithColumns,
  damagedProse,
  otherOutlines,
  forms,
  moreStyles,
  towns,
  traps,
  provinces,
  institutions,
].flatMap((all) => Object.values(all));
