/**
 * A decimal with its point some places to the left, exactly and with every digit: `movedPoint('12864200.005', 4)` →
 * `'1286.4200005'`. Yuan become 万元 by four places and 亿元 by eight.
 */
export function movedPoint(decimal: string, places: number): string {
  const isNegative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = (isNegative ? decimal.slice(1) : decimal).split('.');
  if (places === 0) return decimal;
  const digits = whole.padStart(places + 1, '0');
  return `${isNegative ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}${fraction}`;
}
