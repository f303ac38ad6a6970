import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type FigureValue, knownAmount, knownText, MISSING, rowsOf } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import { partsOfProject, projectAdded, projectRemoved, undoOf } from './project-rows.ts';

const table = new Map<string, FigureValue>([
  ['projects.a.name', knownText('代表活动经费')],
  ['projects.a.outturn', knownAmount(money('12', '万元'))],
  ['projects.b.name', knownText('会议经费')],
  ['projectIndicators.i1.project', knownText('a')],
  ['projectIndicators.i1.name', knownText('活动场次')],
  ['projectIndicators.i2.project', knownText('b')],
  ['vouchers.v1.project', knownText('a')],
  ['vouchers.v1.name', knownText('场租')],
]);
const tableWith = (change: Readonly<Record<string, FigureValue>>) => new Map([...table, ...Object.entries(change)]);

describe('taking out a project', () => {
  it('says what goes with it', () => {
    expect(partsOfProject(table, 'projects', 'a')).toEqual({
      name: '代表活动经费',
      values: 2,
      indicators: 1,
      vouchers: 1,
      approved: 0,
    });
  });

  it('says which of its targets are approved', () => {
    const approved = tableWith({ 'projectIndicators.i1.approved': knownText('yes') });
    expect(partsOfProject(approved, 'projects', 'a').approved).toBe(1);
    expect(partsOfProject(approved, 'projects', 'b').approved).toBe(0);
  });

  it('takes its indicators and vouchers along, and nobody else’s', () => {
    const left = tableWith(projectRemoved(table, 'projects', 'a'));
    expect(rowsOf(left, 'projects')).toEqual(['b']);
    expect(rowsOf(left, 'projectIndicators')).toEqual(['i2']);
    expect(rowsOf(left, 'vouchers')).toEqual([]);
  });

  it('is undone to the last value', () => {
    const change = projectRemoved(table, 'projects', 'a');
    const undone = new Map([...tableWith(change), ...Object.entries(undoOf(table, change))]);
    expect(undone).toEqual(table);
  });
});

describe('adding a project', () => {
  it('puts it last with its name', () => {
    const added = projectAdded(HUNAN_2021, table, 'projects', '宣传经费')!;
    const now = tableWith(added.change);
    expect(rowsOf(now, 'projects').at(-1)).toBe(added.key);
    expect(now.get(`projects.${added.key}.name`)).toEqual(knownText('宣传经费'));
  });

  it('does not where the template has no such list', () => {
    expect(projectAdded(HUNAN_2021, table, 'plans', '宣传经费')).toBeNull();
    expect(undoOf(table, { 'projects.c.name': knownText('x') })).toEqual({ 'projects.c.name': MISSING });
  });
});
