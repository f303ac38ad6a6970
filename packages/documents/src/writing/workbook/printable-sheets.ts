import { beijingDay, beijingMinute } from '@jiping/domain/calendar';
import type { Printable, PrintableTable } from '@jiping/domain/writing';
import type { Sheet } from './sheet.ts';

/** A document as sheets: what it is and of when, its words, and every table of body and annexes on a sheet of its own. */
export function sheetsOf(document: Printable): readonly Sheet[] {
  const tables = [...document.sections, ...document.annexes].flatMap((section) => section.tables);
  return [
    aboutSheet(document.title, aboutLines(document)),
    wordsSheet(document),
    ...tables.map((table) => tableSheet(table, document.asOf)),
  ];
}

/** A table as a sheet: `T1 覆盖情况` on its tab, its title and the data cut-off above it. */
export const tableSheet = (table: PrintableTable, asOf: string): Sheet => ({
  name: tabName(table),
  above: [table.title, `数据截至${beijingMinute(asOf)}`],
  columns: table.columns,
  rows: table.rows,
  ...(table.note === undefined ? {} : { below: [table.note] }),
});

/** 表1　覆盖情况 of T1 is `T1 覆盖情况`: the code is what people of other offices look for. */
function tabName({ code, title }: PrintableTable): string {
  const bare = title.replace(/^(?:表|附表|附件)\s*[0-9A-Z一二三四五六七八九十]+[\s\u3000:：、.]*/, '');
  return code === undefined ? title : `${code} ${bare === '' ? title : bare}`;
}

const TWO_COLUMNS = [
  { label: '项目', align: 'left' },
  { label: '内容', align: 'left' },
] as const;

/** What a workbook is, as its first sheet 说明: one line each; a line without content is left out. */
export const aboutSheet = (title: string, lines: readonly (readonly [string, string | undefined])[]): Sheet => ({
  name: '说明',
  above: [title],
  columns: TWO_COLUMNS,
  rows: lines.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]])),
});

const aboutLines = ({ region, fiscalYear, asOf, signedBy, signedAt, edition, hash }: Printable) =>
  [
    ['地区', region.name],
    ['地区代码', region.code],
    ['年度', String(fiscalYear)],
    ['数据截止', beijingMinute(asOf)],
    ['状态', signedAt === undefined ? '草稿，未签发' : '已签发'],
    ['签发单位', signedBy],
    ['签发日期', signedAt === undefined ? undefined : beijingDay(signedAt)],
    ['版次', edition === undefined ? undefined : `第${edition}版`],
    ['校验值（SHA-256）', hash],
  ] as const;

const wordsSheet = ({ sections, annexes }: Printable): Sheet => ({
  name: '正文',
  columns: TWO_COLUMNS,
  rows: [...sections, ...annexes].flatMap(({ heading, paragraphs }) =>
    paragraphs.length === 0 ? [[heading, '']] : paragraphs.map((words, place) => [place === 0 ? heading : '', words]),
  ),
});
