import { SEVERITY_WORDS, type Severity } from '../../api/generated/schema-words.ts';
import { type SearchRecord, textIn, wordIn } from '../../parts/search-values.ts';

export interface ChecksSearch {
  /** Only this check. */
  code?: string;
  severity?: Severity;
  text?: string;
}

export const checksSearch = (search: SearchRecord): ChecksSearch => ({
  code: textIn(search.code),
  severity: wordIn(search.severity, SEVERITY_WORDS),
  text: textIn(search.text),
});
