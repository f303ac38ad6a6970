import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { money } from '../money/index.ts';
import type { FigureCatalogue, FigureDefinition, FigureKind, FigureValue } from './index.ts';
import {
  dependentsOf,
  derivedValue,
  effectiveAmong,
  effectiveFigures,
  figureIn,
  knownAmount,
  knownNumber,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
} from './index.ts';

const name = { zh: '数', en: 'figure' };
const figure = (code: string, kind: FigureKind, derivation?: FigureDefinition['derivation']): FigureDefinition => ({
  code,
  kind,
  label: name,
  unit: '',
  digits: 2,
  meaning: name,
  aliases: [],
  essential: false,
  ...(derivation && { derivation }),
});

const catalogue: FigureCatalogue = {
  figures: [
    figure('rate', 'percent', { kind: 'percent', part: 'project', whole: 'received' }),
    figure('total', 'money', { kind: 'sum', of: ['basic', 'project'] }),
    figure('basic', 'money', { kind: 'sum', of: ['personnel', 'routine'] }),
    figure('personnel', 'money'),
    figure('routine', 'money'),
    figure('project', 'money'),
    figure('received', 'money'),
    figure('people', 'count', { kind: 'sum', of: ['officials', 'workers'] }),
    figure('officials', 'count'),
    figure('workers', 'count'),
  ],
  lists: [],
  library: [],
  scoring: HUNAN_2021.scoring,
};

const wan = (text: string) => knownAmount(money(text, '万元'));
const value = (figures: Readonly<Record<string, FigureValue>>, code: string) =>
  figureIn(effectiveFigures(catalogue, new Map(Object.entries(figures))).table, code);

describe('effectiveFigures', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, FigureValue>>, string, FigureValue])[] = [
    ['adds the parts', { personnel: wan('702.55'), routine: wan('121.62') }, 'basic', wan('824.17')],
    [
      'adds what was itself derived',
      { personnel: wan('702.55'), routine: wan('121.62'), project: wan('462.25') },
      'total',
      wan('1286.42'),
    ],
    [
      'keeps what was stated, even against its parts',
      { basic: wan('800'), personnel: wan('1'), routine: wan('2') },
      'basic',
      wan('800'),
    ],
    ['keeps a masked whole masked', { basic: MASKED, personnel: wan('1'), routine: wan('2') }, 'basic', MASKED],
    [
      'counts a part that is not applicable as nothing',
      { basic: wan('800'), project: NOT_APPLICABLE },
      'total',
      wan('800'),
    ],
    [
      'has nothing to add where no part applies',
      { personnel: NOT_APPLICABLE, routine: NOT_APPLICABLE },
      'basic',
      NOT_APPLICABLE,
    ],
    ['does not add to a missing part', { basic: wan('800') }, 'total', MISSING],
    ['does not add to a masked part', { basic: wan('800'), project: MASKED }, 'total', MISSING],
    ['divides', { project: wan('462.25'), received: wan('480') }, 'rate', knownNumber('96.30')],
    ['rounds half up', { project: wan('0.50025'), received: wan('1') }, 'rate', knownNumber('50.03')],
    ['does not divide by zero', { project: wan('0'), received: wan('0') }, 'rate', MISSING],
    ['does not divide a masked part', { project: MASKED, received: wan('480') }, 'rate', MISSING],
    ['does not divide by what is not applicable', { project: wan('1'), received: NOT_APPLICABLE }, 'rate', MISSING],
    [
      'takes a part that is not applicable as none of the whole',
      { project: NOT_APPLICABLE, received: wan('480') },
      'rate',
      knownNumber('0.00'),
    ],
    [
      'has no rate where nothing applies',
      { project: NOT_APPLICABLE, received: NOT_APPLICABLE },
      'rate',
      NOT_APPLICABLE,
    ],
    ['adds people', { officials: knownNumber('42'), workers: knownNumber('57') }, 'people', knownNumber('99')],
    ['takes an amount for people as unknown', { officials: knownNumber('42'), workers: wan('57') }, 'people', MISSING],
  ];
  it.each(rows)('%s', (_, figures, code, expected) => expect(value(figures, code)).toEqual(expected));

  it('says which values nobody stated', () => {
    const { derived, table } = effectiveFigures(
      catalogue,
      new Map([
        ['personnel', wan('1')],
        ['routine', wan('2')],
        ['basic', MISSING],
      ]),
    );
    expect([...derived]).toEqual(['basic']);
    expect(table.get('basic')).toEqual(wan('3'));
  });
});

describe('derivedValue', () => {
  it('gives what follows, whatever is stated', () => {
    const table = new Map([
      ['basic', wan('800')],
      ['personnel', wan('1')],
      ['routine', wan('2')],
      ['project', wan('5')],
    ]);
    expect(derivedValue(catalogue, table, 'basic')).toEqual(wan('3'));
    expect(derivedValue(catalogue, table, 'total')).toEqual(wan('805'));
    expect(derivedValue(catalogue, table, 'personnel')).toBeNull();
    expect(derivedValue(catalogue, table, 'rate')).toBeNull();
    expect(derivedValue(catalogue, table, 'ghost')).toBeNull();
  });
});

describe('dependentsOf', () => {
  it.each([
    ['personnel', ['basic', 'total']],
    ['project', ['rate', 'total']],
    ['basic', ['total']],
    ['total', []],
    ['ghost', []],
  ])('%s → %j', (code, dependents) => expect([...dependentsOf(catalogue, new Map(), code)].sort()).toEqual(dependents));
});

describe('completing a table', () => {
  const amounts = fc.constantFrom(wan('1'), wan('-2.5'), MASKED, NOT_APPLICABLE, MISSING);
  const tables = fc
    .dictionary(fc.constantFrom(...catalogue.figures.map(({ code }) => code)), amounts)
    .map((record) => new Map(Object.entries(record)));
  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const once = effectiveFigures(catalogue, table);
        const twice = effectiveFigures(catalogue, once.table);
        expect(twice.table).toEqual(once.table);
        expect(twice.derived.size).toBe(0);
      }),
    );
  });

  it('among some codes only gives these the same values, and no others', () => {
    const codes = fc.subarray(catalogue.figures.map(({ code }) => code));
    fc.assert(
      fc.property(tables, codes, (table, some) => {
        const all = effectiveFigures(catalogue, new Map(table)).table;
        const among = effectiveAmong(catalogue, table, some);
        expect(some.map((code) => figureIn(among, code))).toEqual(some.map((code) => figureIn(all, code)));
        expect([...among.keys()].every((code) => some.includes(code))).toBe(true);
      }),
    );
  });
});
