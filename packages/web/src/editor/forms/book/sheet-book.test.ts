import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type FigureTable, type FigureValue, knownAmount, knownNumber, knownText } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import { isWanted, progressOf } from './progress.ts';
import { SheetBook } from './sheet-book.ts';

const project = (key: string, name: string): [string, FigureValue][] => [
  [`projects.${key}.name`, knownText(name)],
  [`projects.${key}.kind`, knownText('business')],
];
const bookOf = (start: FigureTable) => {
  const state = { table: start };
  return { state, book: new SheetBook(HUNAN_2021, () => state.table) };
};

describe('the book of forms', () => {
  it('has a form for each project, in their order', () => {
    const { book } = bookOf(
      new Map([
        ...project('k2', '设备维护'),
        ...project('k1', '代表活动'),
        ['projects.k2.position', knownNumber('2')],
        ['projects.k1.position', knownNumber('1')],
      ]),
    );
    expect(book.sheets.map(({ key }) => key)).toEqual(['basicData', 'overall', 'project.k1', 'project.k2']);
  });

  it('knows every form in which a figure stands', () => {
    const { book } = bookOf(new Map(project('k1', '代表活动')));
    expect(book.formsWith('projects.k1.outturn')).toEqual(['basicData', 'project.k1']);
    expect(book.formsWith('score.self')).toEqual(['overall']);
    expect(book.formsWith('no.such.figure')).toEqual([]);
  });

  it('is laid out again when a row comes, and not for a number', () => {
    const { state, book } = bookOf(new Map(project('k1', '代表活动')));
    const before = book.sheets;
    state.table = new Map([...state.table, ['projects.k1.outturn', knownAmount(money('12', '万元'))]]);
    expect(book.sheets).toBe(before);
    state.table = new Map([...state.table, ...project('k2', '设备维护')]);
    expect(book.sheets.map(({ key }) => key)).toContain('project.k2');
  });

  it('follows a project into another kind', () => {
    const { state, book } = bookOf(new Map(project('k1', '代表活动')));
    const before = book.sheets;
    state.table = new Map([...state.table, ['projects.k1.kind', knownText('operation')]]);
    expect(book.sheets).not.toBe(before);
  });
});

describe('how far a form is', () => {
  const codes = ['staff.quota', 'staff.actual', 'staff.controlRate'];
  it.each([
    ['nothing', [], 0],
    ['half', [['staff.quota', knownNumber('46')]], 50],
    [
      'all, what is computed not counted',
      [
        ['staff.quota', knownNumber('46')],
        ['staff.actual', { state: 'masked' }],
      ],
      100,
    ],
    [
      'all, where something does not apply',
      [
        ['staff.quota', { state: 'notApplicable' }],
        ['staff.actual', knownNumber('40')],
      ],
      100,
    ],
  ] as const satisfies readonly (readonly [string, readonly (readonly [string, FigureValue])[], number])[])(
    '%s',
    (_name, values, percent) => {
      expect(progressOf(HUNAN_2021, new Map(values), { codes }).percent).toBe(percent);
    },
  );

  it.each([
    ['a coefficient of a judged indicator', 'coefficient', { standard: 'judged' }, true],
    ['a coefficient of a measured one', 'coefficient', { standard: 'ratioUp' }, false],
    ['the grounds of an adjustment that was made', 'adjustmentReason', { adjustedTarget: '12' }, true],
    ['the grounds of one that was not', 'adjustmentReason', {}, false],
    ['the target', 'target', {}, true],
    ['the unit of a number', 'unit', { sign: 'atMost' }, true],
    ['the unit of a date', 'unit', { sign: 'before' }, false],
    ['the score, which follows', 'score', {}, false],
    ['what the bureau fills in', 'approved', {}, false],
  ])('%s', (_name, field, fields, wanted) => {
    const table = new Map(
      Object.entries({ name: '活动场次', ...fields }).map(([name, text]) => [`indicators.k1.${name}`, knownText(text)]),
    );
    expect(isWanted(HUNAN_2021, table, `indicators.k1.${field}`)).toBe(wanted);
  });

  it.each([
    ['threePublics.total.previousBudget', false, 'is the sum of its parts'],
    ['threePublics.reception.previousBudget', true, 'of which a rate of change is made'],
    ['procurement.total.previousBudget', false, 'of which nothing is made'],
  ])('%s: %s, %s', (code, wanted) => expect(isWanted(HUNAN_2021, new Map(), code)).toBe(wanted));

  it('asks for a project’s sources of funds all or none', () => {
    const stated = (field: string) => new Map([[`projects.k1.${field}`, knownAmount(money('1'))]]);
    expect(isWanted(HUNAN_2021, stated('outturn'), 'projects.k1.receivedCity')).toBe(false);
    expect(isWanted(HUNAN_2021, stated('outturnCounty'), 'projects.k1.receivedCity')).toBe(true);
  });

  it.each([
    ['8.5', '10', true],
    ['10', '10', false],
  ])('%s of %s points wants a reason: %s', (score, weight, wanted) => {
    const table = new Map([
      ['indicators.k1.score', knownNumber(score)],
      ['indicators.k1.weight', knownNumber(weight)],
    ]);
    expect(isWanted(HUNAN_2021, table, 'indicators.k1.deviation')).toBe(wanted);
  });
});
