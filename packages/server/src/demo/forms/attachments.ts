import { knownText, rowsOf, textOf } from '@jiping/domain/figures';
import { type OpenTable, setRow } from './cells.ts';

/** What a report is handed in with: the stamped scan, and the summary of the questionnaire for each satisfaction asked. */
export function setAttachments(table: OpenTable, department: string, year: number): void {
  setRow(table, 'attachments', 'a1', 1, {
    name: knownText(`${department}${year}年度自评报告（盖章扫描件）.pdf`),
    kind: knownText('stampedScan'),
  });
  const asked = rowsOf(table, 'indicators').filter(
    (row) => textOf(table.get(`indicators.${row}.level1`)) === 'satisfaction',
  );
  for (const [index, row] of asked.entries())
    setRow(table, 'attachments', `a${index + 2}`, index + 2, {
      name: knownText(`${textOf(table.get(`indicators.${row}.name`))}问卷汇总表.xlsx`),
      kind: knownText('questionnaire'),
      indicator: knownText(row),
    });
}
