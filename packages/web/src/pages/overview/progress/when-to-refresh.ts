/** So long after the last change, so that ten acceptances in a row are one refresh. */
const QUIET_MS = 2_000;
/** And so long after the first, where changes never pause. */
const AT_MOST_MS = 10_000;

/** How long to wait before the page is asked anew: `whenToRefresh(firstChange, now)` in milliseconds. */
export const whenToRefresh = (firstChange: number, now: number): number =>
  Math.max(0, Math.min(QUIET_MS, firstChange + AT_MOST_MS - now));
