import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/index.ts';
import type { FigureInputDefinition, FigureValue } from './index.ts';
import {
  displayChip,
  displayFigure,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
  parseFigureInput,
} from './index.ts';

const AMOUNT: FigureInputDefinition = { kind: 'money', unit: '万元', digits: 2 };
const PEOPLE: FigureInputDefinition = { kind: 'count', unit: '人', digits: 0 };
const RATE: FigureInputDefinition = { kind: 'percent', unit: '%', digits: 2 };
const SCORE: FigureInputDefinition = { kind: 'score', unit: '分', digits: 2 };
const WORDS: FigureInputDefinition = { kind: 'text', unit: '', digits: 0 };
const yuan = (text: string) => knownAmount(money(text));

describe('displayFigure', () => {
  const rows: readonly (readonly [string, FigureValue, string, number | null])[] = [
    ['1,286.42万元', yuan('12864200'), '万元', 2],
    ['9.80万元', yuan('98000'), '万元', 2],
    ['9.8万元', yuan('98000'), '万元', null],
    ['0.00万元', yuan('0'), '万元', 2],
    ['-35.10元', yuan('-35.1'), '元', 2],
    ['1.29亿元', yuan('128642000'), '亿元', 2],
    ['12,864,200元', yuan('12864200'), '元', null],
    ['35.10元', yuan('35.1'), '人', 2],
    ['96.30%', knownNumber('96.3'), '%', 2],
    ['96.31%', knownNumber('96.305'), '%', 2],
    ['1,894人', knownNumber('1894'), '人', 0],
    ['-3人', knownNumber('-3'), '人', 0],
    ['厉行节约', knownText('厉行节约'), '', 0],
    ['*.*万元', MASKED, '万元', 2],
    ['*.*万元', MASKED, '万元', null],
    ['*人', MASKED, '人', 0],
    ['*人', MASKED, '人', null],
    ['无', NOT_APPLICABLE, '万元', 2],
    ['＿＿', MISSING, '万元', 2],
  ];
  it.each(rows)('%s', (text, value, unit, digits) => expect(displayFigure(value, unit, digits)).toBe(text));
});

describe('parseFigureInput refuses', () => {
  const rows: readonly (readonly [string, FigureInputDefinition])[] = [
    ['大约三百万', AMOUNT],
    ['12.3.4', AMOUNT],
    ['1,28.42', AMOUNT],
    ['1286.42人', AMOUNT],
    ['-', AMOUNT],
    ['——', AMOUNT],
    ['1e5', AMOUNT],
    ['0.0000001', AMOUNT],
    ['99999999999999', AMOUNT],
    ['12%', AMOUNT],
    ['3.5', PEOPLE],
    ['46万元', PEOPLE],
    ['1,2', PEOPLE],
    ['12345678901234567', PEOPLE],
    ['96.3分', RATE],
    ['九十', SCORE],
  ];
  it.each(rows)('%s', (text, definition) => {
    expect(() => parseFigureInput(text, definition)).toThrow(expect.objectContaining({ code: 'MALFORMED_AMOUNT' }));
  });
});

describe('parseFigureInput', () => {
  const rows: readonly (readonly [string, FigureInputDefinition, FigureValue])[] = [
    ['1286.42', AMOUNT, yuan('12864200')],
    ['1,286.42', AMOUNT, yuan('12864200')],
    ['１，２８６．４２', AMOUNT, yuan('12864200')],
    ['1 286.42', AMOUNT, yuan('12864200')],
    ['1286.42万元', AMOUNT, yuan('12864200')],
    ['480万', AMOUNT, yuan('4800000')],
    ['12,864,200元', AMOUNT, yuan('12864200')],
    ['1.2亿元', AMOUNT, yuan('120000000')],
    ['￥35.1元', AMOUNT, yuan('35.1')],
    ['-0.5', AMOUNT, yuan('-5000')],
    ['−0.5', AMOUNT, yuan('-5000')],
    ['0', AMOUNT, yuan('0')],
    ['46', PEOPLE, knownNumber('46')],
    ['46 人', PEOPLE, knownNumber('46')],
    ['1,894名', PEOPLE, knownNumber('1894')],
    ['-3', PEOPLE, knownNumber('-3')],
    ['+3', PEOPLE, knownNumber('3')],
    ['007', PEOPLE, knownNumber('7')],
    ['96.30％', RATE, knownNumber('96.30')],
    ['98.5分', SCORE, knownNumber('98.5')],
    ['*', AMOUNT, MASKED],
    ['*.*万元', AMOUNT, MASKED],
    ['＊人', PEOPLE, MASKED],
    ['无', AMOUNT, NOT_APPLICABLE],
    ['不适用', PEOPLE, NOT_APPLICABLE],
    ['N/A', RATE, NOT_APPLICABLE],
    ['', AMOUNT, MISSING],
    ['  　', PEOPLE, MISSING],
    ['无', WORDS, knownText('无')],
    [' 厉行节约 ', WORDS, knownText('厉行节约')],
  ];
  it.each(rows)('%s', (text, definition, value) => expect(parseFigureInput(text, definition)).toEqual(value));

  it('reads back what displayFigure shows', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.constantFrom('元', '万元', '亿元'),
        (fen, unit) => {
          const sign = fen < 0n ? '-' : '';
          const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
          const value = yuan(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`);
          expect(parseFigureInput(displayFigure(value, unit, null), AMOUNT)).toEqual(value);
        },
      ),
    );
  });
});

describe('displayChip', () => {
  it.each([
    ['98000.00', 1, '9.8万元'],
    ['98500.00', 1, '9.85万元'],
    ['98543.21', 1, '9.85万元'],
    ['98000.00', 2, '9.80万元'],
    ['90000.00', 0, '9万元'],
    ['98000.00', null, '9.80万元'],
  ])('%s yuan in a sentence written with %s decimals is %s', (yuan, written, shown) => {
    expect(displayChip(knownAmount(money(yuan)), '万元', written, 2)).toBe(shown);
  });

  it('keeps the shape of what is masked', () => expect(displayChip(MASKED, '万元', 0, 2)).toBe('*万元'));
});
