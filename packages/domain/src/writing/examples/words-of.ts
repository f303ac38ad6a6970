import { plainText } from '../../narrative/index.ts';
import {
  chipsOf,
  draftSummaryReport,
  type SummaryData,
  type SummarySectionKey,
  summaryFigures,
  summaryTables,
  type TableCode,
  textOfCell,
} from '../index.ts';

/** What every section's draft says, its numbers filled in. */
function allSections(data: SummaryData): ReadonlyMap<SummarySectionKey, string> {
  const show = chipsOf(summaryFigures(data));
  return new Map(draftSummaryReport(data).map(({ key, content }) => [key, plainText(content, show).text]));
}

/** What one section's draft says. */
export const wordsOf = (data: SummaryData, key: SummarySectionKey): string => allSections(data).get(key) ?? '';

/** All that the draft says. */
export const allWords = (data: SummaryData): string => [...allSections(data).values()].join('\n');

/** The printed cells of a table's row. */
export function cellsOf(data: SummaryData, code: TableCode, rowKey: string): readonly string[] {
  const table = summaryTables(data).find((one) => one.code === code);
  return table?.rows[table.rowKeys.indexOf(rowKey)]?.map(textOfCell) ?? [];
}
