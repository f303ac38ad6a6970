import { isSameValue, MISSING } from '../figures/index.ts';
import type { Bilingual } from '../language/index.ts';
import { type NarrativeDocument, plainText } from '../narrative/index.ts';
import { draftSummaryReport } from './draft/index.ts';
import type { SummaryFigure } from './figures/index.ts';
import { textOfCell } from './printable.ts';
import { chipsOf, contentsOf, type SummaryContents, type SummaryReportWords } from './report.ts';
import type { SummarySectionKey } from './summary/outline.ts';
import type { SummaryData } from './summary/summary-data.ts';
import type { SummaryTable, TableCode } from './tables/index.ts';

/** A number that the text cites, as the text prints it; null where the data do not have it. */
export interface FigureDifference {
  readonly code: string;
  readonly label: Bilingual;
  /** Sections that cite it. */
  readonly citedIn: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** What a section's draft no longer says, and what it says instead, sentence by sentence. */
export interface SentenceDifference {
  readonly section: SummarySectionKey;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A cell that says something else; of a row that came or went, every cell that says anything. */
export interface CellDifference {
  /** The row by its first words, and the column by its heading. */
  readonly row: string;
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface TableDifference {
  readonly code: TableCode;
  readonly title: string;
  readonly cells: readonly CellDifference[];
}

/** What other data would change in a report. */
export interface SummaryDifferences {
  readonly figures: readonly FigureDifference[];
  readonly sentences: readonly SentenceDifference[];
  readonly tables: readonly TableDifference[];
}

export const isSameReport = ({ figures, sentences, tables }: SummaryDifferences): boolean =>
  figures.length + sentences.length + tables.length === 0;

/**
 * What changes in a report when its data do: numbers cited in its text, whatever became of the text; sentences of the draft that
 * would be written otherwise; cells of its tables. That the data were taken later is no difference by itself.
 */
export function differencesBetween(
  before: SummaryData,
  later: SummaryData,
  report: Pick<SummaryReportWords, 'sections'>,
): SummaryDifferences {
  const after = { ...later, asOf: before.asOf };
  const [old, now] = [contentsOf(before), contentsOf(after)];
  return {
    figures: figureDifferences(old.figures, now.figures, report),
    sentences: sentenceDifferences(draftedOf(before, old), draftedOf(after, now)),
    tables: tableDifferences(old.tables, now.tables),
  };
}

function figureDifferences(
  old: readonly SummaryFigure[],
  now: readonly SummaryFigure[],
  { sections }: Pick<SummaryReportWords, 'sections'>,
): readonly FigureDifference[] {
  const [showOld, showNow] = [chipsOf(old), chipsOf(now)];
  const byCode = (figures: readonly SummaryFigure[]) =>
    new Map(figures.map((figure) => [figure.definition.code, figure]));
  const [oldOf, nowOf] = [byCode(old), byCode(now)];
  const differences = new Map<string, FigureDifference>();
  for (const { key, content } of sections) {
    for (const chip of chipsIn(content)) {
      const [was, is] = [oldOf.get(chip.code), nowOf.get(chip.code)];
      const definition = (is ?? was)?.definition;
      if (!definition || isSameValue(was?.value, is?.value ?? MISSING)) continue;
      const [printed, printedNow] = [was ? showOld(chip) : null, is ? showNow(chip) : null];
      if (printed === printedNow) continue;
      const citedIn = [...new Set([...(differences.get(chip.code)?.citedIn ?? []), key])];
      const { label } = definition;
      differences.set(chip.code, { code: chip.code, label, citedIn, before: printed, after: printedNow });
    }
  }
  return [...differences.values()];
}

const chipsIn = ({ content }: NarrativeDocument) =>
  content.flatMap((block) => block.content ?? []).flatMap((inline) => (inline.type === 'figure' ? [inline.attrs] : []));

/** The sentences of each section's draft. */
type Drafted = ReadonlyMap<SummarySectionKey, readonly string[]>;

function draftedOf(data: SummaryData, { figures }: SummaryContents): Drafted {
  const show = chipsOf(figures);
  return new Map(draftSummaryReport(data, figures).map(({ key, content }) => [key, sentencesOf(content, show)]));
}

const sentenceDifferences = (old: Drafted, now: Drafted): readonly SentenceDifference[] =>
  [...old].flatMap(([section, sentences]) => {
    const drafted = now.get(section) ?? [];
    const before = sentences.filter((sentence) => !drafted.includes(sentence));
    const after = drafted.filter((sentence) => !sentences.includes(sentence));
    return before.length + after.length === 0 ? [] : [{ section, before, after }];
  });

/** The sentences of a section, each with its full stop; `（一）` of a list is not part of one, for it only says the place. */
function sentencesOf(content: NarrativeDocument, show: Parameters<typeof plainText>[1]): readonly string[] {
  const { text } = plainText(content, show);
  return text.split('\n').flatMap((line) => line.replace(/^（[一二三四五六七八九十]）/, '').match(/[^。]+。?/g) ?? []);
}

function tableDifferences(before: readonly SummaryTable[], after: readonly SummaryTable[]): readonly TableDifference[] {
  return before.flatMap((old) => {
    const table = after.find(({ code }) => code === old.code);
    const cells = table ? cellDifferences(old, table) : [];
    return cells.length === 0 ? [] : [{ code: old.code, title: old.title, cells }];
  });
}

function cellDifferences(old: SummaryTable, now: SummaryTable): readonly CellDifference[] {
  const keys = [...new Set([...old.rowKeys, ...now.rowKeys])];
  const columns = now.columns.map(({ group, label }) => (group ? `${group}：${label}` : label));
  return keys.flatMap((key) => {
    const [was, is] = [rowOf(old, key), rowOf(now, key)];
    const row = nameOfRow(is ?? was ?? []);
    return columns.flatMap((column, index): CellDifference[] => {
      const [before, after] = [was?.[index] ?? null, is?.[index] ?? null];
      // A running number says nothing: it moves with the rows above.
      return before === after || column === '序号' ? [] : [{ row, column, before, after }];
    });
  });
}

const rowOf = (table: SummaryTable, key: string): readonly string[] | null => {
  const row = table.rows[table.rowKeys.indexOf(key)];
  return row ? row.map(textOfCell) : null;
};

/** What a person calls a row: its first cell that is no number. */
const nameOfRow = (cells: readonly string[]): string =>
  cells.find((cell) => !/^[\d.,—-]*$/.test(cell)) ?? cells[0] ?? '';
