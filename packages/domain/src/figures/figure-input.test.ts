import { describe, expect, it } from 'vitest';
import { money } from '../money/index.ts';
import {
  displayInCell,
  type FigureInputDefinition,
  type FigureInputScale,
  type FigureValue,
  figureAsTyped,
  isoDateOf,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
  parseFigureInput,
  valueRefusal,
} from './index.ts';

const AMOUNT: FigureInputDefinition = { kind: 'money', unit: '万元', digits: 2 };
const PEOPLE: FigureInputDefinition = { kind: 'count', unit: '人', digits: 0 };
const AREA: FigureInputDefinition = { kind: 'count', unit: '㎡', digits: 2 };
const PLACE: FigureInputDefinition = { kind: 'count', unit: '', digits: 6 };
const RATE: FigureInputDefinition = { kind: 'percent', unit: '%', digits: 2 };
const WORDS: FigureInputDefinition = { kind: 'text', unit: '', digits: 0, most: 10 };
const DAY: FigureInputDefinition = { kind: 'date', unit: '', digits: 0 };
const TRAINEES: FigureInputDefinition = { kind: 'measure', unit: '人次', digits: 2, most: 20 };
const COVERAGE: FigureInputDefinition = { kind: 'measure', unit: '%', digits: 2 };
const LEVEL: FigureInputDefinition = {
  kind: 'choice',
  unit: '',
  digits: 0,
  choices: [
    { value: 'quantity', label: { zh: '数量指标', en: 'Quantity' } },
    { value: 'quality', label: { zh: '质量指标', en: 'Quality' } },
    { value: 'timeliness', label: { zh: '时效指标', en: 'Timeliness' } },
  ],
};
const SIGN: FigureInputDefinition = {
  kind: 'choice',
  unit: '',
  digits: 0,
  choices: [
    { value: 'atLeast', label: { zh: '≥', en: '≥' } },
    { value: 'equal', label: { zh: '＝', en: '=' } },
  ],
};
const yuan = (text: string) => knownAmount(money(text));

describe('parseFigureInput understands', () => {
  const rows: readonly (readonly [string, FigureInputDefinition, FigureValue])[] = [
    ['（35.10）', AMOUNT, yuan('-351000')],
    ['(1,286.42)', AMOUNT, yuan('-12864200')],
    ['(35.10)万元', AMOUNT, yuan('-351000')],
    ['（351000元）', AMOUNT, yuan('-351000')],
    ['(3)', PEOPLE, knownNumber('-3')],
    ['3200㎡', AREA, knownNumber('3200')],
    ['3200 m2', AREA, knownNumber('3200')],
    ['2.5', PLACE, knownNumber('2.5')],
    ['2021-06-30', DAY, knownText('2021-06-30')],
    ['2021/6/30', DAY, knownText('2021-06-30')],
    ['2021/6/30 0:00', DAY, knownText('2021-06-30')],
    ['2021.6.3', DAY, knownText('2021-06-03')],
    ['２０２１年６月３０日', DAY, knownText('2021-06-30')],
    ['2021 年 12 月 31 日', DAY, knownText('2021-12-31')],
    ['20210630', DAY, knownText('2021-06-30')],
    ['无', DAY, NOT_APPLICABLE],
    ['数量指标', LEVEL, knownText('quantity')],
    [' 质量 指标 ', LEVEL, knownText('quality')],
    ['时效', LEVEL, knownText('timeliness')],
    ['timeliness', LEVEL, knownText('timeliness')],
    ['quality', LEVEL, knownText('quality')],
    ['', LEVEL, MISSING],
    ['≥', SIGN, knownText('atLeast')],
    ['>=', SIGN, knownText('atLeast')],
    ['=', SIGN, knownText('equal')],
    ['＝', SIGN, knownText('equal')],
    ['1,200', TRAINEES, knownNumber('1200')],
    ['１２００人次', TRAINEES, knownNumber('1200')],
    ['95%', COVERAGE, knownNumber('95')],
    ['95', COVERAGE, knownNumber('95')],
    ['1200人', TRAINEES, knownText('1200人')],
    ['2021年6月30日', TRAINEES, knownText('2021-06-30')],
    ['2021年6月底前', TRAINEES, knownText('2021年6月底前')],
    ['优于上年', TRAINEES, knownText('优于上年')],
    ['*', TRAINEES, MASKED],
    ['第一行\r\n第二行', WORDS, knownText('第一行\n第二行')],
  ];
  it.each(rows)('%s', (text, definition, value) => {
    expect(parseFigureInput(text, definition)).toEqual(value);
    expect(valueRefusal(definition, value)).toBeNull();
  });
});

describe('a day that the calendar has not', () => {
  it.each([
    '2021-02-31',
    '2021-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '0000-00-00',
    '2021/6/30',
    '20210630',
  ])('%s is not kept', (text) => {
    expect(valueRefusal(DAY, knownText(text))).toMatchObject({ zh: expect.stringContaining('请填写日期') });
  });
  it('and the leap day of a leap year is', () => expect(valueRefusal(DAY, knownText('2020-02-29'))).toBeNull());
});

describe('a pasted block with a unit of its own', () => {
  const rows: readonly (readonly [string, FigureInputDefinition, FigureInputScale, FigureValue])[] = [
    ['12,864,200', AMOUNT, { unit: '元' }, yuan('12864200')],
    ['1286.42', AMOUNT, { unit: '万元' }, yuan('12864200')],
    ['0.12', AMOUNT, { unit: '亿元' }, yuan('12000000')],
    ['1286.42万元', AMOUNT, { unit: '元' }, yuan('12864200')],
    ['（351,000）', AMOUNT, { unit: '元' }, yuan('-351000')],
    ['46', PEOPLE, { unit: '元' }, knownNumber('46')],
    ['96.3', RATE, { unit: '元' }, knownNumber('96.3')],
  ];
  it.each(rows)('%s', (text, definition, scale, value) =>
    expect(parseFigureInput(text, definition, scale)).toEqual(value),
  );
});

describe('parseFigureInput refuses, and says what to enter', () => {
  const rows: readonly (readonly [string, FigureInputDefinition, string])[] = [
    ['——', AMOUNT, '没有的填“无”'],
    ['-', AMOUNT, '没有的填“无”'],
    ['(大约)', AMOUNT, '请填写金额数字'],
    ['(-3)', PEOPLE, '请填写数字'],
    ['3200平方', AREA, '单位应为“㎡”'],
    ['3行', PLACE, '请只填数字'],
    ['2021-02-30', DAY, '请填写日期'],
    ['2021年6月', DAY, '请填写日期'],
    ['六月底', DAY, '请填写日期'],
    ['数质', LEVEL, '数量指标、质量指标、时效指标'],
    ['q', LEVEL, '请从选项中选择'],
    ['一二三四五六七八九十一', WORDS, '共 11 字，这里最多 10 字，请删去 1 字'],
    ['一二三四五六七八九十一二三四五六七八九十一', TRAINEES, '最多 20 字'],
  ];
  it.each(rows)('%s', (text, definition, sentence) => {
    expect(() => parseFigureInput(text, definition)).toThrow(
      expect.objectContaining({
        code: 'MALFORMED_AMOUNT',
        sentence: expect.objectContaining({ zh: expect.stringContaining(sentence) }),
      }),
    );
  });
});

describe('isoDateOf', () => {
  it.each([
    ['2020/2/29', '2020-02-29'],
    ['2021/2/29', null],
    ['2021-13-01', null],
    ['20210630', null],
    ['2021-06-30至2021-07-01', null],
  ])('%s is %s', (written, iso) => expect(isoDateOf(written)).toBe(iso));
});

describe('a form’s cell', () => {
  const rows: readonly (readonly [FigureInputDefinition, FigureValue, string, string])[] = [
    [AMOUNT, yuan('12864200'), '1,286.42', '1286.42'],
    [AMOUNT, yuan('12864256.78'), '1,286.43', '1286.425678'],
    [AMOUNT, MASKED, '*', '*'],
    [AMOUNT, NOT_APPLICABLE, '无', '无'],
    [AMOUNT, MISSING, '', ''],
    [PEOPLE, knownNumber('1894'), '1,894', '1894'],
    [AREA, knownNumber('3200.5'), '3,200.5', '3200.5'],
    [RATE, knownNumber('96.305'), '96.31%', '96.305'],
    [LEVEL, knownText('quality'), '质量指标', '质量指标'],
    [DAY, knownText('2021-06-30'), '2021-06-30', '2021-06-30'],
    [TRAINEES, knownNumber('1200'), '1,200', '1200'],
  ];
  it.each(rows)('%o of %o prints %s, and is typed %s', (definition, value, shown, typed) => {
    expect(displayInCell(value, definition, '万元', 'zh')).toBe(shown);
    expect(figureAsTyped(value, definition, '万元', 'zh')).toBe(typed);
    expect(parseFigureInput(typed, definition, { unit: '万元' })).toEqual(value);
  });

  it('of a form in yuan prints and takes yuan', () => {
    expect(displayInCell(yuan('12864200'), AMOUNT, '元', 'zh')).toBe('12,864,200.00');
    expect(figureAsTyped(yuan('12864200'), AMOUNT, '元', 'zh')).toBe('12864200');
  });
});
