import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type FigureValue, knownNumber, knownText, type LibraryIndicator } from '@jiping/domain/figures';
import { readReport } from '@jiping/domain/reading';
import { describe, expect, it } from 'vitest';
import { foundCount, nameOf, openCandidates, rowOfCandidate } from './candidate-rows.ts';
import { chosenItems, indicatorRows, itemsMatching, rowOfLibrary } from './library-rows.ts';
import { weightSums, wholeWeight } from './weight-sums.ts';

const item: LibraryIndicator = {
  code: 'H01',
  level1: 'output',
  level2: 'quality',
  name: { zh: '在职人员控制率', en: 'Staff control rate' },
  formula: { zh: '在职人员数 ÷ 编制数 × 100%', en: 'staff ÷ quota × 100%' },
  sign: 'atMost',
  target: '100',
  unit: '%',
  weight: '5',
  standard: 'H01',
  from: 'staff.controlRate',
  source: '县级评价指标表',
};

describe('an indicator from the library', () => {
  it('brings its levels, target, unit and points; its actual and score follow', () => {
    expect(rowOfLibrary(HUNAN_2021, item)).toEqual({
      level1: knownText('output'),
      level2: knownText('quality'),
      name: knownText('在职人员控制率'),
      library: knownText('H01'),
      sign: knownText('atMost'),
      target: knownNumber('100'),
      unit: knownText('%'),
      weight: knownNumber('5'),
    });
  });

  it('keeps a target in words, belongs to its project, and leaves out a level that the template does not have', () => {
    const row = rowOfLibrary(
      HUNAN_2021,
      { ...item, level1: 'elsewhere', target: '效果明显', unit: '' },
      { list: 'projectIndicators', project: 'k3' },
    );
    expect(row).toMatchObject({ project: knownText('k3'), target: knownText('效果明显') });
    expect(row).not.toHaveProperty('level1');
    expect(row).not.toHaveProperty('unit');
  });

  it('without points of its own gets them from the department', () => {
    expect(rowOfLibrary(HUNAN_2021, { ...item, weight: '0' })).not.toHaveProperty('weight');
  });

  it('is marked where it was taken already, in that place only', () => {
    const table = new Map<string, FigureValue>([
      ['indicators.a.library', knownText('H01')],
      ['projectIndicators.b.library', knownText('H02')],
      ['projectIndicators.b.project', knownText('k3')],
    ]);
    expect([...chosenItems(table, { list: 'indicators' })]).toEqual(['H01']);
    expect([...chosenItems(table, { list: 'projectIndicators', project: 'k3' })]).toEqual(['H02']);
    expect(indicatorRows(table, { list: 'projectIndicators', project: 'k4' })).toEqual([]);
  });

  it.each([
    [{ level: null, words: '编制数' }, 1],
    [{ level: 'benefit', words: '' }, 0],
    [{ level: 'output', words: 'h01 控制率' }, 1],
    [{ level: null, words: '满意度' }, 0],
  ])('%j finds %i', (wanted, count) => expect(itemsMatching([item], wanted)).toHaveLength(count));

  it('every item of the built-in library becomes a row with points and a standard', () => {
    for (const one of HUNAN_2021.library) {
      expect(
        HUNAN_2021.scoring.standards.some(({ key }) => key === one.standard),
        one.code,
      ).toBe(true);
      expect(rowOfLibrary(HUNAN_2021, one)).toMatchObject({ library: knownText(one.code) });
    }
  });
});

describe('a count of the narrative', () => {
  const read = (text: string) => {
    const source = `六、部门整体支出绩效情况\n${text}`;
    return readReport(source, HUNAN_2021).candidates.map((one) => foundCount(one, source));
  };

  it.each([
    ['组织开展代表视察活动12次', '代表视察活动'],
    ['全年共办理信访件36件', '办理信访件'],
    ['走访群众达到500余人次', '走访群众'],
    ['12次', ''],
    ['全年共12次', ''],
  ])('%s is called %s', (text, name) => expect(nameOf(text)).toBe(name));

  it('becomes a row with unit, actual value and the words as evidence', () => {
    const [candidate] = read('组织开展代表视察活动12次。');
    expect(rowOfCandidate(candidate!)).toEqual({
      level1: knownText('output'),
      level2: knownText('quantity'),
      name: knownText('代表视察活动'),
      sign: knownText('atLeast'),
      unit: knownText('次'),
      actual: knownNumber('12'),
      evidence: knownText('自评报告：“组织开展代表视察活动12次”'),
    });
  });

  it('that is masked has no actual value', () => {
    expect(
      rowOfCandidate(
        foundCount(
          { text: '培训*人次', count: null, unit: '人次', evidence: { start: 0, end: 5, text: '' } },
          '培训*人次',
        ),
      ),
    ).not.toHaveProperty('actual');
  });

  it('brings its whole sentence, and leaves the other counts of that sentence open', () => {
    const candidates = read('上半年办理建议48件，开展执法检查5次，均已办结。另有说明。');
    expect(candidates.map(({ sentence }) => [sentence.marked, sentence.after])).toEqual([
      ['上半年办理建议48件', '，开展执法检查5次，均已办结'],
      ['开展执法检查5次', '，均已办结'],
    ]);
    const row = rowOfCandidate(candidates[0]!);
    expect(row.evidence).toEqual(knownText('自评报告：“上半年办理建议48件，开展执法检查5次，均已办结”'));
    const table = new Map(Object.entries(row).map(([field, value]) => [`indicators.a.${field}`, value]));
    expect(openCandidates(candidates, table, { list: 'indicators' })).toEqual([candidates[1]]);
  });

  it('that names nothing is not offered', () =>
    expect(openCandidates(read('全年共12次。'), new Map(), { list: 'indicators' })).toEqual([]));

  it('is offered once, and not when an indicator has it', () => {
    const candidates = read('组织开展代表视察活动12次。办理建议48件。');
    expect(candidates).toHaveLength(2);
    const row = rowOfCandidate(candidates[0]!);
    const table = new Map(Object.entries(row).map(([field, value]) => [`indicators.a.${field}`, value]));
    expect(openCandidates(candidates, table, { list: 'indicators' })).toEqual([candidates[1]]);
  });
});

describe('points by first level', () => {
  const row = (key: string, level1: string, weight?: string): [string, FigureValue][] => [
    [`indicators.${key}.name`, knownText(key)],
    [`indicators.${key}.level1`, knownText(level1)],
    ...(weight === undefined ? [] : [[`indicators.${key}.weight`, knownNumber(weight)] as [string, FigureValue]]),
  ];
  const sums = (...rows: [string, FigureValue][][]) =>
    weightSums(HUNAN_2021, new Map(rows.flat()), { list: 'indicators' });

  it('agree with 50, 30 and 10, and make 100 with execution', () => {
    const all = sums(
      row('a', 'output', '30'),
      row('b', 'output', '20'),
      row('c', 'benefit', '30'),
      row('d', 'satisfaction', '10'),
    );
    expect(all.map(({ key, sum, agrees }) => [key, sum, agrees])).toEqual([
      ['output', '50', true],
      ['benefit', '30', true],
      ['satisfaction', '10', true],
    ]);
    expect(wholeWeight(HUNAN_2021, all)).toEqual({ sum: '100', agrees: true });
  });

  it('say where they differ, and how many indicators have none', () => {
    const [output] = sums(row('a', 'output', '22.5'), row('b', 'output'));
    expect(output).toMatchObject({ sum: '22.5', wanted: '50', agrees: false, indicators: 2, unweighted: 1 });
  });

  it('count a level that only the rows have', () => {
    const all = sums(row('a', 'cost', '5'));
    expect(all.at(-1)).toMatchObject({ key: 'cost', sum: '5', wanted: null, agrees: true });
  });
});
