import type { Bilingual } from '../../language/index.ts';
import type { FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import type { SectionText } from './section-text.ts';

/** What a check says of words in a section: the words it found are quoted as they are written. */
export interface AboutWords {
  readonly start: number;
  readonly end: number;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  readonly expected?: Bilingual;
}

/** A finding on the words from `start` to `end` of a section. */
export const onWords = (
  { section, name }: SectionText,
  { start, end, message, remedy, expected }: AboutWords,
): FindingDraft => ({
  message,
  expected: expected ?? null,
  found: same(section.text.slice(start, end)),
  where: { section: name, start, end },
  remedy,
});
