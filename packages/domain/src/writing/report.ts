import { displayChip, type FigureTable, figureIn } from '../figures/index.ts';
import { type FigureChip, type NarrativeDocument, plainText } from '../narrative/index.ts';
import { type SummaryFigure, summaryFigures, summaryFigureTable } from './figures/index.ts';
import type { Printable, PrintableSection } from './printable.ts';
import { SUMMARY_SECTIONS, summaryTitle } from './summary/outline.ts';
import type { SummaryData } from './summary/summary-data.ts';
import { type SummaryTable, summaryTables } from './tables/index.ts';

/** The words of a report, by section. */
export interface SummaryReportWords {
  readonly sections: readonly { readonly key: string; readonly content: NarrativeDocument }[];
  /** Of a signed edition. */
  readonly signature?: {
    readonly edition: number;
    readonly signedBy: string;
    /** Instant in ISO 8601. */
    readonly signedAt: string;
    readonly hash: string;
  };
}

/** How a chip of the report is printed with the data's figures. */
export function chipsOf(figures: readonly SummaryFigure[]): (chip: FigureChip) => string {
  const table: FigureTable = summaryFigureTable(figures);
  const usual = new Map(figures.map(({ definition }) => [definition.code, definition.digits]));
  return ({ code, unit, digits }) => displayChip(figureIn(table, code), unit, digits, usual.get(code) ?? digits);
}

/** What the data say in numbers and tables. Of what was signed it is kept as it then was, and not made again. */
export interface SummaryContents {
  readonly figures: readonly SummaryFigure[];
  readonly tables: readonly SummaryTable[];
}

export const contentsOf = (data: SummaryData): SummaryContents => ({
  figures: summaryFigures(data),
  tables: summaryTables(data),
});

/** The report as it is printed: its words with the data's numbers, its tables under their sections, its annexes behind. */
export function printableOf(
  report: SummaryReportWords,
  data: SummaryData,
  { figures, tables }: SummaryContents = contentsOf(data),
): Printable {
  const show = chipsOf(figures);
  const contentOf = new Map(report.sections.map(({ key, content }) => [key, content]));
  const { signature } = report;
  return {
    title: summaryTitle(data),
    region: { code: data.region.code, name: data.region.name },
    fiscalYear: data.fiscalYear,
    asOf: data.asOf,
    ...(signature ?? {}),
    sections: SUMMARY_SECTIONS.flatMap(({ key, heading }) => {
      const content = contentOf.get(key);
      const own = tables.filter(({ place }) => place === key);
      return sectionsOf(heading, content, show, own);
    }),
    annexes: tables
      .filter(({ place }) => place === 'annex')
      .map((table) => ({ heading: table.title, level: 1, paragraphs: [], tables: [table] })),
  };
}

/** A section with what people made headings of in it; its tables stand at its end. */
function sectionsOf(
  heading: string,
  content: NarrativeDocument | undefined,
  show: (chip: FigureChip) => string,
  tables: readonly SummaryTable[],
): readonly PrintableSection[] {
  const parts: { heading: string; level: 1 | 2 | 3; paragraphs: string[] }[] = [{ heading, level: 1, paragraphs: [] }];
  for (const block of content?.content ?? []) {
    const { text } = plainText({ type: 'doc', content: [block] }, show);
    if (text.trim() === '') continue;
    if (block.type === 'heading') parts.push({ heading: text, level: block.attrs.level === 2 ? 2 : 3, paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(text);
  }
  return parts.map((part, index) => ({ ...part, tables: index === parts.length - 1 ? tables : [] }));
}

/** Keys of the sections that cite a number which the data do not have: a blank would stand there. */
export function citationsWithoutFigure(
  sections: SummaryReportWords['sections'],
  figures: readonly SummaryFigure[],
): readonly string[] {
  const codes = new Set(figures.map(({ definition }) => definition.code));
  return sections
    .filter(({ content }) =>
      content.content.some((block) =>
        (block.content ?? []).some((inline) => inline.type === 'figure' && !codes.has(inline.attrs.code)),
      ),
    )
    .map(({ key }) => key);
}
