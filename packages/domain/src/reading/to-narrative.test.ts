import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { inUnit, MONEY_UNITS, type Money, type MoneyUnit } from '../money/index.ts';
import type { NarrativeDocument } from '../narrative/index.ts';
import { textSections } from '../templates/index.ts';
import { readReport } from './read-report.ts';
import type { ReportReading } from './report-reading.ts';
import { headingEnd, toNarrative } from './to-narrative.ts';

const allOf = (reading: ReportReading): ReadonlySet<string> => new Set(reading.figures.map((figure) => figure.code));
const isMoneyUnit = (unit: string): unit is MoneyUnit => MONEY_UNITS.some((one) => one === unit);

/** The document as a reader sees it, chips showing the values that were read. */
function rendered(document: NarrativeDocument, reading: ReportReading): string {
  const shown = (code: string, unit: string, digits: number | null): string => {
    const figure = reading.figures.find((one) => one.code === code)!;
    if (figure.state === 'masked') return figure.evidence.text;
    const number = figure.amount === undefined ? figure.number! : shownAmount(figure.amount, unit, digits);
    return `${number}${unit}`;
  };
  return document.content
    .flatMap((block) => block.content ?? [])
    .map((inline) =>
      inline.type === 'text'
        ? inline.text
        : inline.type === 'figure'
          ? shown(inline.attrs.code, inline.attrs.unit, inline.attrs.digits)
          : '',
    )
    .join('');
}
const shownAmount = (amount: Money, unit: string, digits: number | null): string =>
  inUnit(amount, isMoneyUnit(unit) ? unit : '万元', digits ?? undefined);
const closed = (text: string): string => text.replace(/\s/g, '');

const SOURCE = `我单位对2021年部门整体支出进行了自评，现汇报如下：
一、部门概况
（一）基本情况
1．人员情况。2021年末实有人数38人，比上年增加2人。
2．主要职能：
（1）负责全县统计工作；
二、一般公共预算支出情况
2021年部门支出总额1530.60万元。基本支出共*.*万元。项目支出600万元。
其中项目支出600万元，按计划使用。
三、资产管理情况
固定资产账实相符。
七、存在的问题
跟踪不及时。`;

describe('an imported report as documents', () => {
  const reading = readReport(SOURCE, HUNAN_2021);
  const documents = toNarrative(SOURCE, reading, allOf(reading), HUNAN_2021);

  it('has one for each section of the template, empty where the report has none', () => {
    expect([...documents.keys()]).toEqual(textSections(HUNAN_2021).map((section) => section.key));
    expect(documents.get('measures')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });

  it('gives the text before the first heading to the opening', () => {
    expect(documents.get('opening')!.content).toMatchObject([
      { type: 'paragraph', content: [{ text: expect.stringMatching(/^我单位.*如下：$/) }] },
    ]);
  });

  it('makes numbered lines headings, and list items paragraphs', () => {
    expect(documents.get('overview')!.content.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('puts a chip wherever a figure is stated, known or masked', () => {
    const chips = documents
      .get('generalPublic')!
      .content.flatMap((block) => (block.content ?? []).filter((inline) => inline.type === 'figure'));
    expect(chips.map((chip) => chip.attrs)).toEqual([
      { code: 'expenditure.total', unit: '万元', digits: 2 },
      { code: 'expenditure.basic', unit: '万元', digits: null },
      { code: 'expenditure.project', unit: '万元', digits: 0 },
      { code: 'expenditure.project', unit: '万元', digits: 0 },
    ]);
  });

  it('keeps the text under an unknown heading, heading and all, in the section before', () => {
    expect(rendered(documents.get('generalPublic')!, reading)).toContain('三、资产管理情况固定资产账实相符。');
  });

  it('leaves figures that were not accepted as words', () => {
    const none = toNarrative(SOURCE, reading, new Set(), HUNAN_2021);
    expect(none.get('generalPublic')!.content[0]).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', text: '2021年部门支出总额1530.60万元。基本支出共*.*万元。项目支出600万元。' }],
    });
  });
});

const amount = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('', '.5', '.25', '.00', '.10'))
  .map(([whole, rest]) => `${whole}${rest}万元`);
const sentence = fc.oneof(
  amount.map((written) => `基本支出共${written}，用于日常开支；`),
  amount.map((written) => `其中人员经费${written}。`),
  amount.map((written) => `“三公”经费支出${written}，`),
  fc.constant('公务接待费*.*万元。'),
  fc.integer({ min: 1, max: 900 }).map((count) => `年末实有人数${count}人。`),
  fc.constantFrom('按制度使用。', '\n（一）基本支出情况\n', '\n  1. 完成情况\n', '\n'),
);
const heading = fc.constantFrom(
  '一、部门概况',
  '二、一般公共预算支出情况',
  '三、资产管理情况',
  '四、存在的问题：',
  '五、绩效情况说明书',
);

describe('whatever the report', () => {
  it('each section’s document says what the source says, up to white space', () => {
    const parts = fc.uniqueArray(fc.tuple(heading, fc.array(sentence, { maxLength: 6 })), {
      maxLength: 5,
      selector: ([title]) => title,
    });
    fc.assert(
      fc.property(parts, (drawn) => {
        const source = `我单位汇报如下：\n${drawn.map(([title, words]) => `${title}\n${words.join('')}\n`).join('')}`;
        const reading = readReport(source, HUNAN_2021);
        const documents = toNarrative(source, reading, allOf(reading), HUNAN_2021);
        // Text under a heading that the template does not know follows the known section before it.
        const known = reading.sections.filter((section) => section.key !== null);
        expect(closed(rendered(documents.get('opening')!, reading))).toBe(closed(source.slice(0, known[0]?.start)));
        known.forEach((section, index) => {
          const said = source.slice(headingEnd(source, section), known[index + 1]?.start);
          expect(closed(rendered(documents.get(section.key!)!, reading))).toBe(closed(said));
        });
      }),
      { numRuns: 200 },
    );
  });
});
