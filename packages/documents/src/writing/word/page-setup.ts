import { type ISectionPropertiesOptions, PageOrientation } from 'docx';

const TWIPS_IN_MILLIMETRE = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_IN_MILLIMETRE);

/** A4 as official documents use it (GB/T 9704—2012, 5.2): text area 156 × 225 mm between margins of 37, 35, 28 and 26 mm. */
const SHEET = { width: twips(210), height: twips(297) };
const MARGINS = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) };
/** The page number stands 7 mm under the text area (7.5). */
const FOOTER = MARGINS.bottom - twips(7) - 280;

/** Twips that text has from margin to margin. */
export const TEXT_WIDTH = {
  portrait: SHEET.width - MARGINS.left - MARGINS.right,
  landscape: SHEET.height - MARGINS.top - MARGINS.bottom,
} as const;
export type Orientation = keyof typeof TEXT_WIDTH;

/** Twips of a line: 28 pt, so that a page has 22 of them. */
export const LINE = 28 * 20;
/**
 * Twips (a quarter of a point) that body characters of 三号 stand closer, so that a line has 28 of them and not 27. Word would do it by a
 * character grid, which other programs read each in its own way.
 */
export const BODY_PITCH = -5;

/** A section of pages. A page lying on its side is the upright one turned: its top margin is at the left. */
export function pageSetup(orientation: Orientation): ISectionPropertiesOptions {
  const upright = orientation === 'portrait';
  const margin = upright
    ? { ...MARGINS, header: twips(15), footer: FOOTER }
    : {
        top: MARGINS.left,
        bottom: MARGINS.right,
        left: MARGINS.bottom,
        right: MARGINS.top,
        header: twips(15),
        footer: MARGINS.right - twips(5) - 280,
      };
  return {
    page: {
      // The library turns width and height itself where a page lies on its side.
      size: { ...SHEET, orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
      margin,
    },
  };
}
