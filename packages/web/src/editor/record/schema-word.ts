/** `unitReview` as TypeScript's own type system writes `UNIT_REVIEW`. */
export type SchemaWord<Word extends string, Before extends string = ''> = Word extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? SchemaWord<Rest, `${Before}${Uppercase<First>}`>
    : SchemaWord<Rest, `${Before}_${First}`>
  : Before;

/** `wordOf('unitReview')` → `UNIT_REVIEW`: a word of the domain as the schema writes it. */
export function wordOf<Word extends string>(word: Word): SchemaWord<Word>;
export function wordOf(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
