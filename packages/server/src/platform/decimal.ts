/** PostgreSQL gives a numeric back with all its decimals: `31.00000000` is 31. */
export function trimmed(number: string): string {
  if (!number.endsWith('0') || !number.includes('.')) return number;
  let end = number.length;
  while (number[end - 1] === '0') end -= 1;
  return number.slice(0, number[end - 1] === '.' ? end - 1 : end);
}
