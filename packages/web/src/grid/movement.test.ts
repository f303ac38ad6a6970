import { describe, expect, it } from 'vitest';
import { mapOf, type Slot, type Spot } from './grid-map.ts';
import { type Direction, type Move, moved, stepped } from './movement.ts';
import { PROJECTS, SPENDING } from './sample-forms.ts';
import { rangeOf, type Selection, select, selectAll, stopsIn } from './selection.ts';

const map = mapOf(SPENDING);
const at = (row: number, column: number): Spot => ({ row, column });
const code = (spot: Spot | null) => {
  const content = spot && map.at(spot)?.content;
  return content?.kind === 'figure' ? content.code : null;
};
const none = (_: Slot) => false;
const go = (selection: Selection, move: Move, isFilled = none) => moved(map, selection, move, isFilled);

describe('an arrow', () => {
  const rows: readonly (readonly [string, Spot, Direction, string | null])[] = [
    ['goes to the cell beside', at(0, 2), 'right', 'basic'],
    ['passes by a cell that the form prints as ——', at(1, 2), 'down', 'total.budget'],
    ['goes up over it, too', at(3, 2), 'up', 'personnel.budget'],
    ['stops at labels', at(0, 2), 'left', null],
    ['passes —— sideways', at(2, 3), 'left', null],
    ['stops at the last line', at(3, 4), 'down', null],
  ];
  it.each(rows)('%s', (_, from, to, stop) => expect(code(stepped(map, from, to))).toBe(stop));
});

describe('merged cells to fill in', () => {
  // One 一级指标 for two indicators, beside a name for each.
  const merged = mapOf({
    ...SPENDING,
    lines: [
      {
        key: '1',
        cells: [
          { column: 0, colSpan: 1, rowSpan: 2, content: { kind: 'figure', code: 'level1' } },
          { column: 1, colSpan: 1, rowSpan: 1, content: { kind: 'figure', code: 'name1' } },
        ],
      },
      { key: '2', cells: [{ column: 1, colSpan: 1, rowSpan: 1, content: { kind: 'figure', code: 'name2' } }] },
      {
        key: '3',
        cells: [
          { column: 0, colSpan: 1, rowSpan: 1, content: { kind: 'figure', code: 'level1b' } },
          { column: 1, colSpan: 1, rowSpan: 1, content: { kind: 'figure', code: 'name3' } },
        ],
      },
    ],
  });
  it('are one stop, and the way back is in the line one came from', () => {
    const into = stepped(merged, at(1, 1), 'left');
    expect(into).toEqual(at(1, 0));
    expect(stepped(merged, at(1, 0), 'right')).toEqual(at(1, 1));
    expect(stepped(merged, at(0, 0), 'down')).toEqual(at(2, 0));
  });
  it('are never cut by a range', () => {
    expect(rangeOf(merged, { from: at(1, 0), to: at(1, 1) })).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  });
  it('are visited once by Tab', () => {
    const order = [at(0, 0), at(0, 1), at(1, 1), at(2, 0), at(2, 1)];
    let selection: Selection | null = select(at(0, 0));
    for (const spot of order) {
      expect(selection?.active).toEqual(spot);
      selection = selection && moved(merged, selection, { kind: 'tab', back: false }, none);
    }
    expect(selection).toBeNull();
  });
});

describe('Tab and Enter', () => {
  it('Tab goes on in the next line; Enter goes back below where the Tabs began, as in Excel', () => {
    let selection: Selection | null = select(at(0, 2));
    for (const wanted of ['basic', 'note.basic', 'personnel.budget']) {
      selection = selection && go(selection, { kind: 'tab', back: false });
      expect(code(selection?.active ?? null)).toBe(wanted);
    }
    selection = selection && go(selection, { kind: 'tab', back: true });
    expect(code(selection?.active ?? null)).toBe('note.basic');
    selection = selection && go(selection, { kind: 'enter', back: false });
    expect(code(selection?.active ?? null)).toBe('personnel.budget');
  });
  it('Enter on the last line stays', () => {
    expect(code(go(select(at(3, 3)), { kind: 'enter', back: false })?.active ?? null)).toBe('total');
  });
  it('Shift and Enter go up', () => {
    expect(code(go(select(at(3, 3)), { kind: 'enter', back: true })?.active ?? null)).toBe('office');
  });
  it('leave the grid after the last cell, and before the first', () => {
    expect(go(select(at(3, 4)), { kind: 'tab', back: false })).toBeNull();
    expect(go(select(at(0, 2)), { kind: 'tab', back: true })).toBeNull();
  });
  it('go round within a chosen range: Tab by lines, Enter by columns', () => {
    const range: Selection = { active: at(0, 2), from: at(0, 2), to: at(1, 3), tabbedFrom: null };
    const walk = (move: Move) => {
      const codes: (string | null)[] = [];
      let selection: Selection | null = range;
      for (let times = 0; times < 4; times++) {
        selection = selection && go(selection, move);
        codes.push(code(selection?.active ?? null));
      }
      return codes;
    };
    expect(walk({ kind: 'tab', back: false })).toEqual(['basic', 'personnel.budget', 'personnel', 'basic.budget']);
    expect(walk({ kind: 'enter', back: false })).toEqual(['personnel.budget', 'basic', 'personnel', 'basic.budget']);
  });
});

describe('Home, End and pages', () => {
  const rows: readonly (readonly [string, Spot, Move, string])[] = [
    ['Home', at(1, 4), { kind: 'edge', of: 'line', end: 'first', extend: false }, 'personnel.budget'],
    ['End', at(1, 2), { kind: 'edge', of: 'line', end: 'last', extend: false }, 'note.personnel'],
    ['Ctrl+Home', at(3, 4), { kind: 'edge', of: 'grid', end: 'first', extend: false }, 'basic.budget'],
    ['Ctrl+End', at(0, 2), { kind: 'edge', of: 'grid', end: 'last', extend: false }, 'note.total'],
    ['PageDown by two lines', at(0, 3), { kind: 'page', to: 'down', lines: 2, extend: false }, 'office'],
    ['PageDown beyond the end', at(0, 3), { kind: 'page', to: 'down', lines: 20, extend: false }, 'total'],
    ['PageUp', at(3, 3), { kind: 'page', to: 'up', lines: 2, extend: false }, 'personnel'],
    [
      'PageDown by less than the next stop is away',
      at(1, 2),
      { kind: 'page', to: 'down', lines: 1, extend: false },
      'total.budget',
    ],
  ];
  it.each(rows)('%s', (_, from, move, stop) => expect(code(go(select(from), move)?.active ?? null)).toBe(stop));
});

describe('Ctrl and an arrow', () => {
  const filled = (codes: string) => {
    const known = codes.split(' ');
    return ({ content }: Slot) => content.kind === 'figure' && known.includes(content.code);
  };
  const down: Move = { kind: 'jump', to: 'down', extend: false };
  const rows: readonly (readonly [string, string, string])[] = [
    ['to the end of what is filled in', 'basic personnel office', 'office'],
    ['over the gap to where it begins again', 'basic total', 'total'],
    ['from an empty cell to the first that is filled in', 'office', 'office'],
    ['to the edge where nothing is', '', 'total'],
  ];
  it.each(rows)('%s', (_, codes, stop) => {
    expect(code(go(select(at(0, 3)), down, filled(codes))?.active ?? null)).toBe(stop);
  });
});

describe('Shift', () => {
  it('draws the range from the active cell, which stays', () => {
    let selection: Selection | null = select(at(0, 2));
    for (const to of ['right', 'down'] as const)
      selection = selection && go(selection, { kind: 'step', to, extend: true });
    expect(selection).toEqual({ active: at(0, 2), from: at(0, 2), to: at(1, 3), tabbedFrom: null });
    expect(stopsIn(map, rangeOf(map, selection!)).map(code)).toEqual([
      'basic.budget',
      'basic',
      'personnel.budget',
      'personnel',
    ]);
  });
  it('takes merged labels whole, which are no stops', () => {
    expect(rangeOf(map, { from: at(2, 0), to: at(2, 3) })).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
  });
  it('Ctrl+A takes everything', () => {
    expect(stopsIn(map, rangeOf(map, selectAll(map, select(at(0, 2)))))).toHaveLength(11);
  });
});

describe('the line that adds rows', () => {
  const projects = mapOf(PROJECTS);
  it('has a stop for each field', () => {
    expect(stepped(projects, at(1, 2), 'down')).toEqual(at(2, 2));
    expect(projects.at(at(2, 2))?.content).toEqual({ kind: 'new', list: 'projects', field: 'budget', label: null });
  });
  it('learns its fields from the row above where it does not say them', () => {
    const [one, two, adds] = PROJECTS.lines;
    const silent = { ...adds!, adds: { ...adds!.adds!, columns: undefined } };
    const learnt = mapOf({ ...PROJECTS, lines: [one!, two!, silent] });
    expect(learnt.at(at(2, 3))?.content).toMatchObject({ kind: 'new', field: 'outturn' });
    expect(learnt.at(at(2, 0))?.content).toMatchObject({ kind: 'label' });
  });
});
