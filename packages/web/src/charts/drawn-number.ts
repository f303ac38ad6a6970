/** A number as it is drawn, and as people read it: the text is the server's exact decimal, the size is for the pen only. */
export interface DrawnNumber {
  readonly size: number;
  readonly text: string;
}

/** `drawn('94.13', '94.13%')`; null for no value and for what is no finite number, so that nothing is drawn of nothing. */
export function drawn(decimal: string | null | undefined, text = decimal ?? ''): DrawnNumber | null {
  if (decimal === null || decimal === undefined || decimal.trim() === '') return null;
  const size = Number(decimal);
  return Number.isFinite(size) ? { size, text } : null;
}
