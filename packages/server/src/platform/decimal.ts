/** PostgreSQL gives a numeric back with all its decimals: `31.00000000` is 31. */
export const trimmed = (number: string): string =>
  number.endsWith('0') && number.includes('.') ? number.replace(/\.?0+$/, '') : number;
