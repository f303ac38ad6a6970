import { describe, expect, it } from 'vitest';
import { builtInTemplates, HUNAN_2021 } from '../../built-in/index.ts';
import { TradeError } from '../../language/index.ts';
import { loadTemplate } from '../load-template.ts';
import { lintTemplateData } from './index.ts';

/** The built-in template with one thing changed. */
function altered(change: (draft: object) => void): unknown {
  const draft: object = JSON.parse(JSON.stringify(HUNAN_2021));
  change(draft);
  return draft;
}

/** Sets what the path leads to: `set('library[H01].weight', '7')`; a word in brackets is a place, or a code, key or name. */
const set = (path: string, value: unknown): unknown => altered((draft) => setIn(draft, path, value));

function setIn(draft: object, path: string, value: unknown): void {
  const steps = [...path.matchAll(/\[([^\]]+)\]|[^.[\]]+/g)].map(([word, bracketed]) => bracketed ?? word);
  const last = steps.pop() ?? '';
  const holder = steps.reduce(stepInto, draft);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}

function stepInto(at: object, step: string): object {
  const found: unknown = Array.isArray(at)
    ? at.find((one, index) => String(index) === step || [one.code, one.key, one.name].includes(step))
    : Reflect.get(at, step);
  if (typeof found !== 'object' || found === null) throw new Error(`There is no ${step}`);
  return found;
}

const label = (text: string) => ({ zh: text, en: text });
const cells = (...list: unknown[]) => ({ kind: 'cells', cells: list });
const form = (columns: number, lines: unknown[], more: object = {}) =>
  set('forms', [
    {
      key: 'made',
      number: '',
      title: label('试'),
      unit: '万元',
      ...more,
      blocks: [{ key: 'b', columns: Array.from({ length: columns }, (_, index) => ({ key: `c${index}` })), lines }],
    },
  ]);
const projects = (more: object) => ({ kind: 'rows', list: 'projects', cells: [{ figure: '.name' }], ...more });
const bands = (...list: unknown[]) => set('scoring.standards[satisfaction].bands', list);

describe('lint finds errors', () => {
  const rows: readonly (readonly [name: string, data: unknown, path: RegExp, words: RegExp])[] = [
    ['no template at all', [], /^$/, /对象|object/],
    [
      'a list field without a label',
      set('lists[projects].fields[outturn].label', undefined),
      /lists\[0\]\.fields\[\d+\]\.label/,
      /缺少/,
    ],
    [
      'full marks that are not the weight',
      set('library[H03].fullMarks', '8'),
      /library\[\d+\]\.weight/,
      /分值为 5，说明中的满分为 8/,
    ],
    [
      'full marks in words that are not the weight',
      set('library[H13].formula.zh', '按考核结果折算，计10分'),
      /library\[\d+\]\.weight/,
      /分值为 8，说明中的满分为 10/,
    ],
    [
      'a table of indicators that is no whole',
      set('library[H01].weight', '6'),
      /librarySets\[0\]\.total/,
      /101，应为 100/,
    ],
    ['a table with an unknown indicator', set('librarySets[0].items[0]', 'H99'), /librarySets\[0\]\.items/, /H99/],
    ['an indicator scored by nothing', set('library[H01].standard', 'ghost'), /library\[\d+\]\.standard/, /ghost/],
    [
      'an indicator from an unknown figure',
      set('library[H01].from', 'staff.ghosts'),
      /library\[\d+\]\.from/,
      /staff\.ghosts/,
    ],
    ['an indicator from words', set('library[H01].from', 'goal.expected'), /library\[\d+\]\.from/, /不是数值/],
    ['an indicator of an unknown level', set('library[H01].level2', 'weather'), /library\[\d+\]\.level2/, /weather/],
    ['a measured indicator that is judged', set('library[H01].standard', 'judged'), /library\[\d+\]\.standard/, /定量/],
    [
      'a judged indicator that is measured',
      set('library[H10].standard', 'staffControl'),
      /library\[\d+\]\.standard/,
      /定性/,
    ],
    [
      'a checklist that gives other points than the indicator',
      set('library[H12].weight', '6'),
      /library\[\d+\]\.standard.*items/,
      /5 分，与分值 6 分不符/,
    ],
    ['levels that do not make a hundred', set('scoring.levels[output].weight', '60'), /scoring\.levels/, /110/],
    [
      'an execution rate that makes it more than a hundred',
      set('scoring.execution.weight', '20'),
      /scoring\.levels/,
      /110/,
    ],
    [
      'bands with a gap',
      bands({ to: '70', percent: '0' }, { from: '80', fromIncluded: true, percent: '100' }),
      /scoring\.standards\[\d+\]\.bands/,
      /./,
    ],
    [
      'bands that overlap',
      bands({ to: '80', percent: '0' }, { from: '70', fromIncluded: true, percent: '100' }),
      /scoring\.standards\[\d+\]\.bands/,
      /./,
    ],
    ['a usual standard that is not there', set('scoring.usual.atMost', 'ghost'), /scoring\.usual\.atMost/, /ghost/],
    [
      'a formula with an unknown figure',
      set('figures[budget.controlRate].derivation.part', 'budget.ghost'),
      /budget\.controlRate/,
      /budget\.ghost/,
    ],
    [
      'a formula with an unknown field',
      set('lists[projects].fields[balance].derivation.minus', ['.ghost']),
      /projects\.\*\.balance/,
      /projects\.\*\.ghost/,
    ],
    [
      'a sum over a list of another kind',
      set('figures[expenditure.project.business].derivation.field', 'name'),
      /business/,
      /projects\.\*\.name/,
    ],
    [
      'a circle through a list',
      set('lists[projects].fields[outturn].derivation', { kind: 'sum', of: ['expenditure.project'] }),
      /figures/,
      /expenditure\.project → .*projects\.\*\.outturn/,
    ],
    ['points that are no score', set('figures[score.execution].kind', 'percent'), /score\.execution/, /score/],
    ['a choice without choices', set('lists[projects].fields[kind].choices', undefined), /projects\.\*\.kind/, /可选/],
    [
      'a figure that reads like a cell',
      set('figures[staff.change].code', 'projects.staff.change'),
      /figures\[\d+\]\.code/,
      /清单“projects”/,
    ],
    ['a list twice', set('lists[1].key', 'projects'), /lists\[1\]\.key/, /projects.*重复/],
    [
      'a field that every list has',
      set('lists[projects].fields[code].name', 'position'),
      /lists\[0\]\.fields\[\d+\]\.name/,
      /position/,
    ],
    ['a form twice', set('forms[1].key', 'basicData'), /forms\[1\]\.key/, /basicData.*重复/],
    [
      'a form for each row of an unknown list',
      form(1, [cells({ none: true })], { each: 'bridges' }),
      /forms\[0\]\.each/,
      /bridges/,
    ],
    [
      'a cell with an unknown figure',
      form(1, [cells({ figure: 'staff.ghosts' })]),
      /lines\[0\]\.cells\[0\]/,
      /staff\.ghosts/,
    ],
    ['a field in a form about no row', form(1, [cells({ figure: '.name' })]), /lines\[0\]\.cells\[0\]/, /不是逐行的/],
    [
      'a field that the list has not',
      form(1, [cells({ figure: '.ghost' })], { each: 'projects' }),
      /lines\[0\]\.cells\[0\]/,
      /“ghost”/,
    ],
    ['lines of an unknown list', form(1, [projects({ list: 'bridges' })]), /lines\[0\]\.list/, /bridges/],
    ['lines grouped by an unknown field', form(1, [projects({ groupBy: ['ghost'] })]), /groupBy/, /ghost/],
    [
      'lines where an unknown field is something',
      form(1, [projects({ where: [{ field: 'ghost', is: 'x' }] })]),
      /where\[0\]/,
      /ghost/,
    ],
    [
      'lines where a choice is none of those offered',
      form(1, [projects({ where: [{ field: 'kind', is: 'secret' }] })]),
      /where\[0\]/,
      /secret/,
    ],
    [
      'lines of the row of a form about none',
      form(1, [projects({ where: [{ field: 'code', is: '.key' }] })]),
      /where\[0\]/,
      /\.key/,
    ],
    ['too few cells', form(3, [cells({ none: true })]), /lines\[0\]$/, /空 3 栏，单元格只占 1 栏/],
    ['too many cells', form(1, [cells({ none: true }, { none: true })]), /lines\[0\]\.cells\[1\]/, /放不下/],
    ['a cell too wide', form(2, [cells({ none: true, colSpan: 3 })]), /lines\[0\]\.cells\[0\]/, /放不下/],
    [
      'a line that forgets what reaches down into it',
      form(2, [cells({ none: true, rowSpan: 2 }, { none: true }), cells({ none: true }, { none: true })]),
      /lines\[1\]\.cells\[1\]/,
      /空 1 栏/,
    ],
    ['a cell that reaches out of the table', form(1, [cells({ none: true, rowSpan: 2 })]), /blocks\[0\]$/, /超出/],
    [
      'a cell that reaches into a list',
      form(1, [cells({ none: true, rowSpan: 2 }), projects({})]),
      /lines\[1\]/,
      /伸入清单/,
    ],
    [
      'a list whose cells span lines',
      form(1, [projects({ cells: [{ figure: '.name', rowSpan: 2 }] })]),
      /cells\[0\]/,
      /不能跨行/,
    ],
    [
      'a state that leads nowhere',
      set('lifecycle.transitions', [HUNAN_2021.lifecycle.transitions[0]]),
      /lifecycle\.transitions/,
      /无法走到审定/,
    ],
    [
      'a review that unlocking leads to and nothing leads out of',
      set(
        'lifecycle.transitions',
        HUNAN_2021.lifecycle.transitions.filter(({ from }) => from !== 'performanceReview'),
      ),
      /lifecycle\.transitions/,
      /“performanceReview”没有后续步骤/,
    ],
  ];

  it.each(rows)('%s', (_, data, path, words) => {
    const errors = lintTemplateData(data).filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => one.path)).toContainEqual(expect.stringMatching(path));
    expect(
      errors.filter((one) => path.test(one.path)).map(({ message }) => `${message.zh} ${message.en}`),
    ).toContainEqual(expect.stringMatching(words));
  });

  it.each(rows)('and %s is not loaded', (_, data) => {
    expect(() => loadTemplate(data)).toThrow(TradeError);
  });
});

describe('lint says what is odd, and lets it be loaded', () => {
  const rows: readonly (readonly [name: string, data: unknown, severity: string, path: RegExp, words: RegExp])[] = [
    [
      'points beside the execution rate that are not the scoring’s',
      set('forms[overall].blocks[funds].lines[0].cells[4].label', label('20')),
      'warning',
      /forms\[1\]\.blocks\[1\]\.lines\[0\]/,
      /20.*10/,
    ],
    [
      'a word in a label that means nothing',
      set('forms[basicData].blocks[spending].columns[1].under[0].zh', '{yaer}年'),
      'warning',
      /forms\[0\]\.blocks\[2\]\.columns\[1\]/,
      /\{yaer\}/,
    ],
    [
      'a figure that nobody sees',
      set('figures', [...HUNAN_2021.figures, { ...HUNAN_2021.figures[0], code: 'staff.sick', aliases: [] }]),
      'hint',
      /figures\[\d+\]/,
      /staff\.sick/,
    ],
    [
      'that what was accepted by mistake stays so',
      set(
        'lifecycle.transitions',
        HUNAN_2021.lifecycle.transitions.filter(({ act }) => act !== 'unlock'),
      ),
      'hint',
      /lifecycle\.transitions/,
      /unlock/,
    ],
  ];

  it.each(rows)('%s', (_, data, severity, path, words) => {
    const problems = lintTemplateData(data);
    expect(problems).toEqual([
      {
        severity,
        path: expect.stringMatching(path),
        message: { zh: expect.stringMatching(words), en: expect.stringMatching(words) },
      },
    ]);
    expect(loadTemplate(data).code).toBe('hunan-2021');
  });
});

describe('lint', () => {
  it.each(builtInTemplates.map((template) => [template.code, template] as const))(
    'finds nothing in %s',
    (_, template) => {
      expect(lintTemplateData(JSON.parse(JSON.stringify(template)))).toEqual([]);
    },
  );

  it('names everything at once, where loading stops at the first', () => {
    const data = altered((draft) => {
      setIn(draft, 'library[H01].from', 'staff.ghosts');
      setIn(draft, 'figures[budget.controlRate].derivation.part', 'budget.ghost');
      setIn(draft, 'outline[1].figures', ['staff.phantoms']);
    });
    const words = lintTemplateData(data).map(({ message }) => message.en);
    expect(words.filter((one) => /ghost|phantom/.test(one))).toHaveLength(3);
    expect(() => loadTemplate(data)).toThrow(/phantoms/);
  });

  it('says each circle once', () => {
    const data = set('figures[expenditure.basic.personnel].derivation', { kind: 'sum', of: ['expenditure.total'] });
    const circles = lintTemplateData(data).filter(({ message }) => message.en.includes('circle'));
    expect(circles.map(({ message }) => message.zh)).toEqual([
      '计算关系循环：expenditure.total → expenditure.basic → expenditure.basic.personnel → expenditure.total',
    ]);
  });
});
