import type { Bilingual } from './bilingual.ts';

/** A refusal that a person can mend: a stable code, and a sentence that says what to do, in both languages. */
export class TradeError extends Error {
  override readonly name = 'TradeError';
  constructor(
    readonly code: string,
    readonly sentence: Bilingual,
  ) {
    super(sentence.en);
  }
}
