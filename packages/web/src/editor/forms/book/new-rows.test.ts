import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type FigureValue, isRowKey, knownNumber, knownText, listOf, MISSING, rowsOf } from '@jiping/domain/figures';
import { describe, expect, it } from 'vitest';
import { newRowKey, rowMoved, rowRemoved, rowsAdded } from './new-rows.ts';

const projects = listOf(HUNAN_2021, 'projects')!;
const table = new Map<string, FigureValue>([
  ['projects.a1.name', knownText('甲')],
  ['projects.a1.position', knownNumber('1')],
  ['projects.b1.name', knownText('乙')],
  ['projects.b1.position', knownNumber('2')],
  ['projects.b1.code', MISSING],
]);

describe('rows', () => {
  it('get keys that the server takes, each its own', () => {
    const keys = Array.from({ length: 200 }, () => newRowKey());
    expect(new Set(keys).size).toBe(200);
    expect(keys.every(isRowKey)).toBe(true);
  });

  it('are added after the last one', () => {
    const keys = ['c1', 'd1'];
    const added = rowsAdded(
      table,
      projects,
      [{ name: knownText('丙') }, { name: knownText('丁') }],
      () => keys.shift()!,
    )!;
    expect(rowsOf(new Map([...table, ...Object.entries(added)]), 'projects')).toEqual(['a1', 'b1', 'c1', 'd1']);
  });

  it('come after rows that have no place of their own', () => {
    const bare = new Map<string, FigureValue>([...table, ['projects.z1.name', knownText('无序')]]);
    const added = rowsAdded(bare, projects, [{ name: knownText('丙') }], () => 'c1')!;
    expect(rowsOf(new Map([...bare, ...Object.entries(added)]), 'projects')).toEqual(['a1', 'b1', 'z1', 'c1']);
  });

  it('are not added beyond what the list holds', () => {
    expect(rowsAdded(table, { key: 'projects', most: 2 }, [{ name: knownText('丙') }])).toBeNull();
  });

  it('are gone when each stated field is missing', () => {
    const removed = rowRemoved(table, 'projects', 'b1');
    expect(removed).toEqual({ 'projects.b1.name': MISSING, 'projects.b1.position': MISSING });
    expect(rowsOf(new Map([...table, ...Object.entries(removed)]), 'projects')).toEqual(['a1']);
  });

  it.each([
    ['b1', -1, ['b1', 'a1']],
    ['a1', 1, ['b1', 'a1']],
  ] as const)('%s moves by %i', (row, by, order) => {
    const moved = rowMoved(table, 'projects', row, by)!;
    expect(rowsOf(new Map([...table, ...Object.entries(moved)]), 'projects')).toEqual(order);
  });

  it('do not move beyond the end', () => {
    expect(rowMoved(table, 'projects', 'a1', -1)).toBeNull();
    expect(rowMoved(table, 'projects', 'b1', 1)).toBeNull();
  });

  it('without places get them by being moved', () => {
    const bare = new Map<string, FigureValue>([
      ['projects.a1.name', knownText('甲')],
      ['projects.b1.name', knownText('乙')],
      ['projects.c1.name', knownText('丙')],
    ]);
    const moved = rowMoved(bare, 'projects', 'c1', -1)!;
    expect(rowsOf(new Map([...bare, ...Object.entries(moved)]), 'projects')).toEqual(['a1', 'c1', 'b1']);
  });
});
