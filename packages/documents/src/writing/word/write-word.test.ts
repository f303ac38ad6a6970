import { setTimeout as wait } from 'node:timers/promises';
import type { Printable, PrintableTable } from '@jiping/domain/writing';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../text-of.ts';
import { all, partsOf } from '../parts-of.fixture.ts';
import { exact, FUNDS, money, REPORT, SIGNED, WIDE, words } from '../printable.fixture.ts';
import { wordOf } from '../word.ts';
import { balancedLines } from './balanced-lines.ts';
import { fittedTable } from './fitted-table.ts';
import { TEXT_WIDTH } from './page-setup.ts';

const bodyOf = async (document: Printable): Promise<string> =>
  partsOf(await wordOf(document))['word/document.xml']!.replace(/^.*?<w:body>/s, '');
const withTable = (table: PrintableTable): Printable => ({
  ...REPORT,
  sections: [{ heading: '一、情况', level: 1, paragraphs: ['见下表。'], tables: [table] }],
  annexes: [],
});

describe('pages', () => {
  it('have the margins of official documents: 37, 35, 28 and 26 mm', async () => {
    const body = await bodyOf(REPORT);
    // 1 mm is 56.69 twips.
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(body).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
  });

  it('lie on their side for a wide table, with the margins turned, and stand again after it', async () => {
    const body = await bodyOf({
      ...REPORT,
      sections: [...withTable(WIDE).sections, { heading: '二、建议', level: 1, paragraphs: ['继续。'], tables: [] }],
      annexes: [],
    });
    expect(all(body, /w:orient="(\w+)"/g)).toEqual(['portrait', 'landscape', 'portrait']);
    expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(body).toContain('w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"');
  });

  it('are numbered “— 1 —”, at the right on odd and at the left on even ones', async () => {
    const parts = await wordOf(REPORT).then(partsOf);
    const footers = Object.entries(parts).filter(([name]) => /footer\d\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const [, xml] of footers) expect(xml).toMatch(/>— <\/w:t>.*PAGE.*> —<\/w:t>/s);
    expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)![1])).toEqual(['right', 'left']);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  });

  it('set body in 仿宋 三号 on lines of 28 pt, headings in 黑体 and 楷体, the title in 小标宋 二号', async () => {
    const { 'word/styles.xml': styles, 'word/fontTable.xml': fonts } = await wordOf(REPORT).then(partsOf);
    const style = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`, 's').exec(styles!)![0];
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles!)![0]).toMatch(
      /仿宋_GB2312.*<w:sz w:val="32"\/>.*w:line="560" w:lineRule="exact"/s,
    );
    expect(style('Heading1')).toContain('w:eastAsia="黑体"');
    expect(style('Heading2')).toContain('w:eastAsia="楷体_GB2312"');
    expect(style('DocumentTitle')).toMatch(/<w:jc w:val="center"\/>.*方正小标宋简体.*<w:sz w:val="44"\/>/s);
    expect(style('Body')).toContain('w:firstLineChars="200"');
    expect(fonts).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,/);
  });
});

describe('a table', () => {
  it('says the width of every column, that together fill the text area, and repeats its head', async () => {
    const body = await bodyOf(withTable(FUNDS));
    const widths = all(body, /<w:gridCol w:w="(\d+)"\/>/g).map(Number);
    expect(widths).toHaveLength(4);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH.portrait);
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
    const rows = all(body, /(<w:tr>.*?<\/w:tr>)/gs);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('has one heading over the columns of a group, and the others through both rows', async () => {
    const body = await bodyOf(withTable(FUNDS));
    expect(body).toMatch(/<w:gridSpan w:val="2"\/>.*?资金/s);
    expect(all(body, /<w:vMerge w:val="(\w+)"\/>/g).filter((merge) => merge === 'restart')).toHaveLength(2);
  });

  it('says its unit once above where all amounts share it, and each in its column else', async () => {
    expect((await textOf(await wordOf(withTable(FUNDS)))).text).toMatch(/单位：万元[\s\S]*年初预算\t全年执行/);
    const mixed = { ...FUNDS, columns: [words('单位'), money('预算'), { ...money('人均'), unit: '元' }], rows: [] };
    const { text } = await textOf(await wordOf(withTable(mixed)));
    expect(text).not.toContain('单位：');
    expect(text).toMatch(/预算\s（万元）\t人均\s（元）/);
  });

  it('without rows says so', async () => {
    expect(await bodyOf(withTable({ ...FUNDS, rows: [] }))).toContain('（无）');
  });

  it('is followed by a paragraph: two tables are not taken for one', async () => {
    const { note: _, ...plain } = FUNDS;
    const body = await bodyOf({ ...REPORT, sections: [{ ...REPORT.sections[0]!, tables: [plain, plain] }] });
    expect(body).not.toContain('</w:tbl><w:tbl>');
  });

  it.each([
    ['three columns', 2, 'portrait', 24],
    ['seven columns', 6, 'portrait', 24],
    ['nine columns', 8, 'portrait', 18],
    ['fourteen columns', 13, 'landscape', 18],
    ['sixteen columns', 15, 'landscape', 15],
    ['thirty columns: squeezed', 29, 'landscape', 15],
  ] as const)('of %s', (_, amounts, orientation, size) => {
    const columns = [words('单位'), ...Array.from({ length: amounts }, () => money('支出'))];
    const rows = [['县教育局', ...Array.from({ length: amounts }, () => exact('1,234.56', '1234.56'))]];
    const fitted = fittedTable({ title: '表', columns, rows });
    expect(fitted).toMatchObject({ orientation, size });
    expect(fitted.widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH[orientation]);
    expect(Math.min(...fitted.widths)).toBeGreaterThan(0);
  });
});

describe('words', () => {
  it('are read back as they were written', async () => {
    const { text } = await textOf(await wordOf(SIGNED));
    for (const line of [
      '（数据截至2022年5月6日14时30分）',
      '市财政局：',
      '一、工作开展情况',
      '全县应报单位106个，已报104个。',
      '县教育局\t1,286.42\t1,201.00\t93.36',
      '附件：自评汇总表',
      '青山县财政局',
      // Two in the morning in Beijing.
      '2022年5月8日',
    ])
      expect(text).toContain(line);
    expect(text).toContain(SIGNED.hash);
  });

  it('of a draft say that nobody signed it', async () => {
    const { text } = await textOf(await wordOf(REPORT));
    expect(text).toContain('（草稿，未签发；数据截至2022年5月6日14时30分）');
    expect(text).not.toContain('签发版次');
  });

  it('with anything in them leave the file well-formed', async () => {
    const odd = '甲 & <乙> "丙" \u0000\u0007\ufffe\ud83d ]]> =1+1\n第二行';
    const body = await bodyOf({
      ...REPORT,
      title: odd,
      sections: [
        { heading: odd, level: 3, paragraphs: [odd, ''], tables: [{ ...FUNDS, rows: [[odd, odd, odd, odd]] }] },
      ],
    });
    expect(body).toContain('甲 &amp; &lt;乙&gt;');
    expect(body).not.toContain('undefined');
  });

  it('are the same bytes for the same document, a while later too', async () => {
    const one = await wordOf(SIGNED);
    // Zip files and Word count in steps of two seconds at the most.
    await wait(2100);
    expect(Buffer.compare(one, await wordOf(SIGNED))).toBe(0);
    expect(partsOf(one)['docProps/core.xml']).toContain('>2022-05-07T18:00:00Z</dcterms:created>');
    expect(Buffer.compare(one, await wordOf({ ...SIGNED, edition: 3 }))).not.toBe(0);
  });

  it('of a report without anything are a document still', async () => {
    const empty: Printable = { ...REPORT, sections: [], annexes: [] };
    expect((await textOf(await wordOf(empty))).text).toContain('数据截至');
  });
});

describe('a title', () => {
  it.each([
    ['绩效自评汇总报告', ['绩效自评汇总报告']],
    ['青山县2021年度部门整体支出绩效自评工作汇总报告', ['青山县2021年度部门整体', '支出绩效自评工作汇总报告']],
    ['覆盖率（单位数）', ['覆盖率', '（单位数）'], 10],
    ['是否公开', ['是否', '公开'], 6],
    ['', []],
  ] as const)('%s breaks between words into lines of about the same length', (title, lines, width: number = 40) => {
    expect(balancedLines(title, width)).toEqual(lines);
  });
});
