import { type FigureTable, figureIn, rowFigure, rowName, rowsOf, textOf } from '@jiping/domain/figures';

export const EVIDENCE = 'attachments';

export { isOfficeFile as isEvidenceFile, OFFICE_FILES as EVIDENCE_FILES } from '../../../api/office-files.ts';

/** One file that supports the evaluation, or one of its indicators. */
export interface Evidence {
  readonly row: string;
  readonly name: string | null;
  readonly kind: string | null;
  /** Row of the indicator that it supports. */
  readonly indicator: string | null;
  /** Id of the upload; null where only its name is recorded. */
  readonly file: string | null;
}

/** The evidence of one indicator, or all of it. */
export function evidenceIn(table: FigureTable, indicator: string | null): readonly Evidence[] {
  const text = (row: string, field: string) => textOf(figureIn(table, rowFigure(EVIDENCE, row, field)));
  return rowsOf(table, EVIDENCE)
    .map((row) => ({
      row,
      name: text(row, 'name'),
      kind: text(row, 'kind'),
      indicator: text(row, 'indicator'),
      file: text(row, 'file'),
    }))
    .filter((one) => indicator === null || one.indicator === indicator);
}

/** What the indicator in that row is called; null where there is none. */
export function indicatorNamed(table: FigureTable, row: string): string | null {
  for (const list of ['indicators', 'projectIndicators']) {
    const name = rowName(table, list, row);
    if (name !== null) return name;
  }
  return null;
}
