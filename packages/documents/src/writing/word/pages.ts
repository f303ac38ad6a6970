import { beijingMinute } from '@jiping/domain/calendar';
import type { Printable, PrintableSection } from '@jiping/domain/writing';
import { type FileChild, Paragraph } from 'docx';
import { balancedLines } from './balanced-lines.ts';
import { closing } from './closing.ts';
import type { Orientation } from './page-setup.ts';
import { bodyParagraph, emptyLine, headingParagraph, words } from './paragraphs.ts';
import { tableBlocks } from './table-blocks.ts';
import { FONTS } from './typefaces.ts';

/** Half-width characters of 二号 in a line: twenty Chinese ones. */
const TITLE_WIDTH = 40;

/** Pages that lie the same way, from a new page on. */
export interface Pages {
  readonly orientation: Orientation;
  readonly children: FileChild[];
}

/** The whole document as runs of pages: body, what closes it, and each annex. */
export function pagesOf(document: Printable): readonly Pages[] {
  const body: readonly Pages[] = [
    { orientation: 'portrait', children: [...opening(document)] },
    ...document.sections.flatMap((section) => sectionPages(section)),
    { orientation: 'portrait', children: [...closing(document)] },
  ];
  const annexes = document.annexes.map((annex, place) => annexPages(annex, place, document.annexes.length));
  return [joined(body), ...annexes.map(joined)].flat();
}

function opening({ title, addressee, asOf, signedAt }: Printable): readonly Paragraph[] {
  const cutOff = `数据截至${beijingMinute(asOf)}`;
  return [
    titleParagraph(title),
    new Paragraph({
      style: 'CutOff',
      children: words(signedAt === undefined ? `（草稿，未签发；${cutOff}）` : `（${cutOff}）`),
    }),
    emptyLine(),
    ...(addressee === undefined ? [] : [new Paragraph({ children: words(`${addressee}：`) })]),
  ];
}

const titleParagraph = (title: string): Paragraph =>
  new Paragraph({ style: 'DocumentTitle', children: words(balancedLines(title, TITLE_WIDTH).join('\n')) });

function sectionPages({ heading, level, paragraphs, tables }: PrintableSection): readonly Pages[] {
  return withTables(
    [headingParagraph(heading, level), ...paragraphs.map(bodyParagraph)],
    paragraphs.length === 0,
    tables,
  );
}

/** 附件 stands in 黑体 at the left above, its title centred (GB/T 9704—2012, 7.3.7). */
function annexPages(
  { heading, paragraphs, tables }: PrintableSection,
  place: number,
  annexes: number,
): readonly Pages[] {
  const mark = new Paragraph({
    keepNext: true,
    outlineLevel: 0,
    children: words(annexes === 1 ? '附件' : `附件${place + 1}`, { font: FONTS.heading }),
  });
  return withTables(
    [mark, emptyLine(), titleParagraph(heading), emptyLine(), ...paragraphs.map(bodyParagraph)],
    paragraphs.length === 0,
    tables,
    heading,
  );
}

/** A heading without words of its own goes with its first table, onto a page that lies if that one has to. */
function withTables(
  words: FileChild[],
  isHeadingOnly: boolean,
  tables: PrintableSection['tables'],
  above?: string,
): readonly Pages[] {
  const [first, ...others] = tables.map((table) => tableBlocks(table, above));
  if (first === undefined) return [{ orientation: 'portrait', children: words }];
  return isHeadingOnly
    ? [{ orientation: first.orientation, children: [...words, ...first.children] }, ...others]
    : [{ orientation: 'portrait', children: words }, first, ...others];
}

/** Neighbours that lie the same way on the same pages. */
function joined(pages: readonly Pages[]): readonly Pages[] {
  const runs: Pages[] = [];
  for (const next of pages) {
    const last = runs.at(-1);
    if (next.children.length === 0) continue;
    if (last?.orientation === next.orientation) last.children.push(...next.children);
    else runs.push({ orientation: next.orientation, children: [...next.children] });
  }
  return runs;
}
