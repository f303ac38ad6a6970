import type { PrintableColumn } from '@jiping/domain/writing';
import { describe, expect, it } from 'vitest';
import { partsOfZip } from '../../zip-contents.ts';
import { all, partsOf } from '../parts-of.fixture.ts';
import { exact, FUNDS, money, REPORT, SIGNED, words } from '../printable.fixture.ts';
import { sheetsOf, tableSheet } from './printable-sheets.ts';
import { columnName, type Sheet, type SheetCell } from './sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { workbookOf } from './workbook-of.ts';

const ABOUT = { title: '某县2021年度概览', at: '2022-05-06T06:30:00Z' };

async function partsOfBook(...sheets: readonly Sheet[]): Promise<Readonly<Record<string, string>>> {
  return partsOf(await workbookOf(sheets, ABOUT));
}

/** One cell in a sheet of its own: what stands in B2, with the words it refers to. */
async function cellOf(cell: SheetCell, column: Partial<PrintableColumn> = {}) {
  const columns = [words('甲'), { ...money('乙'), ...column }];
  const parts = await partsOfBook({ name: '一', columns, rows: [['', cell]] });
  const [, attributes, content = ''] = /.*<c r="B\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/s.exec(
    parts['xl/worksheets/sheet1.xml']!,
  )!;
  const strings = all(parts['xl/sharedStrings.xml']!, /<si><t[^>]*>(.*?)<\/t><\/si>/gs);
  const value = /<v>(.*?)<\/v>/.exec(content)?.[1];
  const styles = all(/<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml']!)![0], /(<xf .*?(?:\/>|<\/xf>))/gs);
  const isWords = attributes!.includes('t="s"');
  return {
    value: isWords ? strings[Number(value)] : value,
    isWords,
    format: Number(/numFmtId="(\d+)"/.exec(styles[Number(/ s="(\d+)"/.exec(attributes!)![1])]!)![1]),
    isQuoted: styles[Number(/ s="(\d+)"/.exec(attributes!)![1])]!.includes('quotePrefix="1"'),
  };
}

describe('numbers', () => {
  it.each([
    ['money', '1286.42', '1286.42', 4],
    ['money', '-35.10', '-35.10', 4],
    ['money', '9999999999999999.99', '9999999999999999.99', 4],
    ['money', '0.000001', '0.000001', 4],
    ['percent', '96.304', '0.96304', 10],
    ['percent', '-3.2', '-0.032', 10],
    ['percent', '0', '0.00', 10],
    ['percent', '100', '1.00', 10],
    ['percent', '12345.6', '123.456', 10],
    ['score', '91.5', '91.5', 2],
    ['count', '104', '104', 3],
    ['date', '2022-05-06', '44687', 164],
    ['date', '1900-03-01', '61', 164],
  ] as const)('%s %s is kept as %s', async (kind, value, kept, format) => {
    expect(await cellOf(exact('as printed', value), { kind })).toEqual({
      value: kept,
      isWords: false,
      format,
      isQuoted: false,
    });
  });

  it.each([
    ['moneyPerPerson', '0.123456', '0.123456', 165],
    ['percent', '94.13', '0.9413', 10],
    ['count', '23', '23', 3],
  ] as const)('%s in a column of money is shown as %s are', async (kind, value, kept, format) => {
    expect(await cellOf({ text: 'as printed', value, kind }, { kind: 'money' })).toMatchObject({ value: kept, format });
  });

  it.each([['NaN'], ['Infinity'], ['1e5'], ['1,286.42'], [''], ['1</v><v>2']])(
    '%s is none: the words are written',
    async (value) => {
      expect(await cellOf(exact('—', value))).toMatchObject({ value: '—', isWords: true });
    },
  );

  it('a day that is none, or that Excel counts wrongly, is its words', async () => {
    expect(await cellOf(exact('5月', '2022-05'), { kind: 'date' })).toMatchObject({ value: '5月', isWords: true });
    expect(await cellOf(exact('古', '1900-02-28'), { kind: 'date' })).toMatchObject({ value: '古', isWords: true });
  });
});

describe('words', () => {
  it.each(['=1+1', '=HYPERLINK("http://x","点")', '+86', '-5', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j stay words, also when somebody edits the cell',
    async (text) => {
      const cell = await cellOf(text);
      expect(cell).toMatchObject({ isWords: true, format: 49, isQuoted: true });
      expect(cell.value).not.toBe('');
    },
  );

  it.each([
    ['甲 & 乙 <b>"丙"</b>', '甲 &amp; 乙 &lt;b&gt;&quot;丙&quot;&lt;/b&gt;'],
    ['零\u0000一\u0007二\ufffe', '零一二'],
    ['半\ud83d个', '半\ufffd个'],
    ['a\r\nb', 'a\nb'],
    // ST_Xstring: without the written-out underscore Excel would show A.
    ['_x0041_', '_x005F_x0041_'],
    [' 前后 ', ' 前后 '],
  ])('%j is written as %j', async (text, written) => {
    expect(await cellOf(text)).toMatchObject({ value: written, isWords: true, isQuoted: false });
  });

  it('no more of them than a cell holds', async () => {
    const { value } = await cellOf('长'.repeat(40_000));
    expect(value).toHaveLength(32_767);
    expect(value?.endsWith('…')).toBe(true);
  });
});

describe('tabs', () => {
  it.each([
    [
      ['T1 覆盖', 'T1 覆盖'],
      ['T1 覆盖', 'T1 覆盖 (2)'],
    ],
    [
      ['a', 'A', 'a'],
      ['a', 'A (2)', 'a (3)'],
    ],
    [['T1/覆盖:[一]*?\\'], ['T1 覆盖 一']],
    [
      ["'引号'", ''],
      ['引号', '表'],
    ],
    [['History'], ['History_']],
    [
      ['三'.repeat(40), '三'.repeat(40)],
      ['三'.repeat(31), `${'三'.repeat(27)} (2)`],
    ],
    // A character outside the basic plane counts twice and is not cut in two.
    [[`${'一'.repeat(30)}𠀀`], ['一'.repeat(30)]],
  ])('%j are called %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });
});

describe('a sheet', () => {
  const sheet = tableSheet(FUNDS, REPORT.asOf);

  it('is called by its code, and has title, cut-off and unit above, the note below', async () => {
    expect(sheet.name).toBe('T2 资金');
    const strings = (await partsOfBook(sheet))['xl/sharedStrings.xml']!;
    for (const line of ['表2　资金', '数据截至2022年5月6日14时30分', '单位：万元', FUNDS.note!])
      expect(strings).toContain(`>${line}<`);
    // The unit is said once, and a percentage carries its sign in the cell.
    expect(strings).toContain('>年初预算<');
    expect(strings).toContain('>执行率<');
  });

  it('merges grouped columns, keeps the head in sight, repeats it in print and filters below it', async () => {
    const parts = await partsOfBook(sheet);
    const xml = parts['xl/worksheets/sheet1.xml']!;
    expect(all(xml, /<mergeCell ref="(.*?)"/g)).toEqual(
      expect.arrayContaining(['A1:D1', 'A4:A5', 'B4:C4', 'D4:D5', 'A8:D8']),
    );
    expect(xml).toContain('ySplit="5" topLeftCell="A6"');
    expect(xml).toContain('<autoFilter ref="A5:D7"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(parts['xl/workbook.xml']).toContain('localSheetId="0">\'T2 资金\'!$4:$5<');
  });

  it('is wide enough for its title, however narrow its columns', async () => {
    const narrow = { name: '窄', above: ['预算与执行'], columns: [words('年度'), money('数')], rows: [['一', '2']] };
    const [first, second] = all((await partsOfBook(narrow))['xl/worksheets/sheet1.xml']!, /<col [^>]*width="(\d+)"/g);
    expect(Number(first) + Number(second)).toBeGreaterThanOrEqual(48);
  });

  it('has a name with an apostrophe where formulas refer to it', async () => {
    const parts = await partsOfBook({ name: "a'b", columns: [words('甲')], rows: [['一']] });
    expect(parts['xl/workbook.xml']).toContain("'a''b'!$1:$1");
  });

  it.each([
    ['no rows', { name: '空', columns: [words('甲')], rows: [] }],
    ['no columns', { name: '空', above: ['仅标题'], columns: [], rows: [] }],
    [
      'rows that are too short or too long',
      { name: '短', columns: [words('甲'), words('乙')], rows: [['一'], ['一', '二', '三']] },
    ],
  ])('is well-formed with %s', async (_, odd) => {
    expect((await partsOfBook(odd))['xl/worksheets/sheet1.xml']).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('keeps the first columns of a wide table in sight', async () => {
    const wide = {
      name: '宽',
      columns: [words('单位'), ...Array.from({ length: 9 }, (_, n) => money(`${n}`))],
      rows: [['甲']],
    };
    expect((await partsOfBook(wide))['xl/worksheets/sheet1.xml']).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3"',
    );
  });

  it('refuses what Excel does not hold, with what to do', async () => {
    const rows = Array.from({ length: 1_048_575 }, () => []);
    await expect(workbookOf([{ name: '大', columns: [words('甲')], rows }], ABOUT)).rejects.toMatchObject({
      code: 'WORKBOOK_TOO_LARGE',
    });
  });

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });
});

describe('a document as a workbook', () => {
  it('says first what it is, then its words, then has a sheet for each table', () => {
    expect(sheetsOf(REPORT).map(({ name }) => name)).toEqual(['说明', '正文', 'T2 资金', 'A 汇总表']);
    expect(sheetsOf(REPORT)[0]!.rows).toContainEqual(['状态', '草稿，未签发']);
    expect(sheetsOf(SIGNED)[0]!.rows).toContainEqual(['校验值（SHA-256）', SIGNED.hash]);
  });

  it('is the same bytes for the same content, whenever it is made', async () => {
    const [one, other] = [await workbookOf(sheetsOf(REPORT), ABOUT), await workbookOf(sheetsOf(REPORT), ABOUT)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(partsOf(one)['docProps/core.xml']).toContain('2022-05-06T06:30:00Z');
  });

  it('says of no moment that it was made then, where none is known', async () => {
    const parts = partsOf(await workbookOf(sheetsOf(REPORT), { title: ABOUT.title }));
    expect(parts['docProps/core.xml']).toContain('某县2021年度概览');
    expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
  });

  it('writes 10,000 rows of 20 columns in under four seconds of work and 200 MB', async () => {
    const columns = [words('单位'), ...Array.from({ length: 19 }, (_, place) => money(`第${place}项`))];
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `单位${row}`,
      ...Array.from({ length: 19 }, (_, place) => exact('', `${row * 1237}.${10 + place}`)),
    ]);
    // Processor time: others may be using the machine while this is tested.
    const [begun, before] = [process.cpuUsage(), process.memoryUsage().rss];
    const bytes = await workbookOf([{ name: '大', columns, rows }], ABOUT);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(4000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    const [sheet] = [...partsOfZip(bytes)].filter(([name]) => name === 'xl/worksheets/sheet1.xml');
    expect(sheet![1].includes('<v>12368763.28</v>')).toBe(true);
  }, 60_000);
});
