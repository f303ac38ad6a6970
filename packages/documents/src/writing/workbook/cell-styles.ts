import { XML_HEAD } from '../xml-text.ts';
import type { SheetKind } from './sheet.ts';

/** Number formats: those under 164 are built into Excel, under these numbers in every language of it. */
const FORMATS: Readonly<Record<SheetKind, number>> = {
  money: 4,
  percent: 10,
  score: 2,
  count: 3,
  number: 0,
  date: 164,
  moneyPerPerson: 165,
};
const TEXT = 49;

const ALIGNMENTS = ['left', 'center', 'right'] as const;
type Alignment = (typeof ALIGNMENTS)[number];

interface CellStyle {
  readonly name: string;
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: Alignment;
  readonly wraps: boolean;
  /** What Excel shows with an apostrophe before it: words that begin as a formula does stay words when somebody edits the cell. */
  readonly quoted?: true;
}

const [PLAIN_FONT, BOLD_FONT, TITLE_FONT, SMALL_FONT] = [0, 1, 2, 3];
const [NO_FILL, HEAD_FILL] = [0, 2];
const [NO_BORDER, THIN_BORDER] = [0, 1];

const outside = { format: 0, fill: NO_FILL, border: NO_BORDER, wraps: true };
const words = { font: PLAIN_FONT, fill: NO_FILL, border: THIN_BORDER, wraps: true };
const number = { ...words, wraps: false };
const STYLES: readonly CellStyle[] = [
  { ...outside, name: 'title', font: TITLE_FONT, alignment: 'center' },
  { ...outside, name: 'line', font: SMALL_FONT, alignment: 'left' },
  { ...outside, name: 'head', font: BOLD_FONT, fill: HEAD_FILL, border: THIN_BORDER, alignment: 'center' },
  ...ALIGNMENTS.map((alignment) => ({ ...words, name: `words/${alignment}`, format: 0, alignment })),
  ...ALIGNMENTS.map((alignment) => ({
    ...words,
    name: `quoted/${alignment}`,
    format: TEXT,
    alignment,
    quoted: true as const,
  })),
  ...Object.entries(FORMATS).flatMap(([kind, format]) =>
    ALIGNMENTS.map((alignment) => ({ ...number, name: `${kind}/${alignment}`, format, alignment })),
  ),
];

/** Style 0 is that of cells that nobody wrote. */
const PLACES = new Map(STYLES.map(({ name }, place) => [name, place + 1]));

/** The number of a style, for the attribute `s` of a cell. */
export const titleStyle = PLACES.get('title')!;
export const lineStyle = PLACES.get('line')!;
export const headStyle = PLACES.get('head')!;
export const wordsStyle = (alignment: Alignment, quoted: boolean): number =>
  PLACES.get(`${quoted ? 'quoted' : 'words'}/${alignment}`)!;
export const valueStyle = (kind: SheetKind, alignment: Alignment): number => PLACES.get(`${kind}/${alignment}`)!;

const font = (size: number, properties = ''): string =>
  `<font>${properties}<sz val="${size}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FF8C8C8C"/></${name}>`;

const formatOf = ({ format, font, fill, border, alignment, wraps, quoted }: CellStyle): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${alignment}" vertical="center"${wraps ? ' wrapText="1"' : ''}/></xf>`;

/** `xl/styles.xml`: the same for every workbook. */
export const STYLES_XML = `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0.0000"/></numFmts>',
  `<fonts count="4">${font(11)}${font(11, '<b/>')}${font(16, '<b/>')}${font(10)}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${STYLES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${STYLES.map(formatOf).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
].join('')}</styleSheet>`;
