import { workbookOf } from '@jiping/documents';
import { type FileToWrite, MEDIA_TYPES } from '../../platform/files/file-to-write.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { compare } from './compare.ts';
import { askedComparison } from './comparison-address.ts';
import { comparisonSheets, yearsIn } from './comparison-sheets.ts';
import { WORKBOOK_TEXTS } from './comparison-texts.ts';

/** Of a comparison of nothing, which has no cut-off: a file has to be of some day, and always of the same. */
const NO_DAY = '2000-01-01T00:00:00Z';

/**
 * The comparison of an address as a workbook: by the same function as the page, so with the same limits, the same refusals and the
 * same unnamed peers.
 */
export async function exportComparison(context: RequestContext, query: URLSearchParams): Promise<FileToWrite> {
  const { language } = context;
  const asked = askedComparison(query, context);
  const found = await compare(context, asked.input);
  const years = yearsIn(found);
  const title = WORKBOOK_TEXTS.title(years)[language];
  return {
    name: `${title}.xlsx`,
    plainName: `comparison-${years.replace('—', '-')}.xlsx`,
    mediaType: MEDIA_TYPES.xlsx,
    write: () =>
      workbookOf(comparisonSheets(found, asked, language), { title, at: found.asOf?.toISOString() ?? NO_DAY }),
  };
}
