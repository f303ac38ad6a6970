import { type Language, said } from '@jiping/domain/language';
import type { SummaryDifferences } from '@jiping/domain/writing';
import { ActRefused } from '../../platform/graphql/act-refused.ts';
import { fingerprintOf, shownDifferences } from './summary-differences.type.ts';

/**
 * Nobody agrees to changes that they were not shown: refused with the list of now where `expected`, the fingerprint of the list that
 * somebody looked at, is another's. To be asked with the data that the act goes by, for between the look and the act others accept.
 */
export function demandAsShown(
  differences: SummaryDifferences,
  expected: string | null | undefined,
  language: Language,
): void {
  if (expected == null || expected === fingerprintOf(differences)) return;
  throw new ActRefused(
    [
      {
        code: 'DIFFERENCES_CHANGED',
        path: ['expectedDifferences'],
        sentence: said(
          '您核对之后，数据又有变化。请核对最新的差异，再作决定。',
          'The data have changed again since you looked. Read the differences as they are now, then decide.',
        ),
      },
    ],
    { differences: shownDifferences(differences, language) },
  );
}
