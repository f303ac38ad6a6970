import {
  type FigureValue,
  knownAmount,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
  rowFigure,
} from '@jiping/domain/figures';
import type { SheetBlock } from '@jiping/domain/forms';
import { said } from '@jiping/domain/language';
import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import { GridControl } from './grid-control.ts';
import { type FigureChange, type GridBook, NO_MARKS } from './grid-props.ts';
import { actOf, type Key } from './keys.ts';
import { definitionOf, PROJECTS, SPENDING } from './sample-forms.ts';

const wan = (text: string) => knownAmount(money(text, '万元'));
const LOCKED = said('已随预算批复，不能修改。', 'Approved.');

/** A record in memory; `total` computes to the same as `basic`. */
class PlainBook implements GridBook {
  readonly stated = new Map<string, FigureValue>();
  readonly changes: FigureChange[] = [];
  private rows = 0;

  value(code: string): FigureValue {
    const stated = this.stated.get(code) ?? MISSING;
    return code === 'total' && stated.state === 'missing' ? (this.stated.get('basic') ?? MISSING) : stated;
  }
  definition = definitionOf;
  marks(code: string) {
    const isStated = (this.stated.get(code) ?? MISSING).state !== 'missing';
    const derived = code === 'total' && !isStated && this.value(code).state !== 'missing';
    return { ...NO_MARKS, derived, locked: code === 'office' ? LOCKED : null };
  }
  watch = () => () => {};
  facts = (code: string) => ({
    label: said(code, code),
    formula: null,
    computed: null,
    lastYear: null,
    change: null,
    findings: [],
  });
  change(values: FigureChange): void {
    this.changes.push(values);
    for (const [code, value] of Object.entries(values)) this.stated.set(code, value);
  }
  rowsAdded(list: string, rows: readonly FigureChange[]): FigureChange | null {
    if (this.rows + rows.length > 3) return null;
    return Object.fromEntries(
      rows.flatMap((row) => {
        const key = `n${++this.rows}`;
        return Object.entries(row).map(([field, value]) => [rowFigure(list, key, field), value]);
      }),
    );
  }
  readonly kept = new Set<string>();
  rowKept = (_list: string, row: string) => (this.kept.has(row) ? LOCKED : null);
  rowRemoved = (list: string, row: string): FigureChange => ({ [rowFigure(list, row, 'name')]: MISSING });
  rowMoved = () => null;
}

function openGrid(block: SheetBlock = SPENDING, editable = true) {
  const book = new PlainBook();
  const props = { block, book, unit: '万元', editable, language: 'zh' } as const;
  const control = new GridControl(props);
  let field = '';
  control.editing.subscribe(() => {
    const editing = control.editing.get();
    if (!editing) field = '';
    else if (editing.mode === 'editing' && editing.refused === null) field = editing.text;
  });
  const press = (written: string) => {
    const parts = written.split('+');
    const key: Key = {
      key: parts.at(-1) ?? '',
      code: `Digit${parts.at(-1)}`,
      shift: parts.includes('Shift'),
      ctrl: parts.includes('Ctrl'),
      alt: parts.includes('Alt'),
    };
    const act = actOf(key, control.mode, 10);
    if (act) control.act(act, field);
  };
  const type = (text: string) => {
    if (control.mode === 'no') control.edit('typing');
    field = control.mode === 'no' ? '' : text;
  };
  const active = () => {
    const content = control.activeSlot?.content;
    return content?.kind === 'figure' ? content.code : (content?.kind ?? null);
  };
  return { control, book, props, press, type, active };
}

describe('typing', () => {
  it('sets the cell and goes on', () => {
    const { book, press, type, active } = openGrid();
    type('824.17');
    press('Enter');
    type('702.55');
    press('Tab');
    expect(book.changes).toEqual([{ 'basic.budget': wan('824.17') }, { 'personnel.budget': wan('702.55') }]);
    expect(active()).toBe('personnel');
  });

  it('goes on in the cell, with the reason, when the text means nothing there', () => {
    const { control, book, press, type, active } = openGrid();
    type('约八百');
    press('Enter');
    expect(active()).toBe('basic.budget');
    expect(control.editing.get()?.refused?.zh).toContain('请填写金额数字');
    press('Escape');
    expect(control.mode).toBe('no');
    expect(book.changes).toEqual([]);
  });

  it('keeps such a text in the list when the person goes elsewhere, and drops it once the cell is filled in', () => {
    const { control, press, type } = openGrid();
    type('约八百');
    control.leave('约八百');
    expect(control.waiting.store.get()).toEqual([expect.objectContaining({ code: 'basic.budget', text: '约八百' })]);
    const [waits] = control.waiting.store.get();
    control.mend(waits!);
    expect(control.editing.get()?.text).toBe('约八百');
    type('800');
    press('Enter');
    expect(control.waiting.store.get()).toEqual([]);
  });

  it('says why a locked cell cannot be changed', () => {
    const { control, book, type } = openGrid();
    control.goTo('office');
    type('1');
    expect(control.mode).toBe('no');
    expect(control.said.get()).toEqual(LOCKED);
    expect(book.changes).toEqual([]);
  });

  it('F2 begins with the exact value; Enter without a change states nothing', () => {
    const { control, book, press } = openGrid();
    book.stated.set('basic', knownAmount(money('12864256.78')));
    control.goTo('total');
    press('F2');
    expect(control.editing.get()?.text).toBe('1286.425678');
    press('Enter');
    expect(book.changes).toEqual([]);
  });

  it('Ctrl+Enter sets every chosen cell', () => {
    const { book, press, type } = openGrid();
    press('Shift+ArrowRight');
    type('无');
    press('Ctrl+Enter');
    expect(book.changes).toEqual([{ 'basic.budget': NOT_APPLICABLE, basic: NOT_APPLICABLE }]);
  });

  it('in the empty line makes a row', () => {
    const { control, book, type, press } = openGrid(PROJECTS);
    control.choose({ row: 2, column: 1 }, false);
    type('会议费');
    press('Tab');
    expect(book.changes).toEqual([
      { 'projects.n1.name': knownText('会议费'), 'projects.n1.kind': knownText('business') },
    ]);
  });
});

describe('states by keyboard', () => {
  it('Alt+Shift and a digit; Delete empties, a stated total goes back to its formula', () => {
    const { control, book, press } = openGrid();
    press('Alt+Shift+2');
    expect(book.stated.get('basic.budget')).toEqual(MASKED);
    press('Alt+Shift+3');
    expect(book.stated.get('basic.budget')).toEqual(NOT_APPLICABLE);
    press('Delete');
    expect(book.stated.get('basic.budget')).toEqual(MISSING);
    book.change({ basic: wan('820'), total: wan('821') });
    control.goTo('total');
    press('Delete');
    expect(book.value('total')).toEqual(wan('820'));
  });
});

describe('undo', () => {
  it('takes back a whole paste, computed cells and new rows included', () => {
    const { control, book, press } = openGrid(PROJECTS);
    control.choose({ row: 1, column: 1 }, false);
    control.paste('会议费\t10\t9.5\t95%\n培训费\t20\t18\t90%');
    expect(book.stated.get('projects.b.outturn')).toEqual(wan('9.5'));
    expect(book.stated.get('projects.n1.rate')).toEqual({ state: 'known', number: '90' });
    press('Ctrl+z');
    expect([...book.stated.values()].every(({ state }) => state === 'missing')).toBe(true);
    press('Ctrl+y');
    expect(book.stated.get('projects.n1.name')).toEqual(knownText('培训费'));
  });

  it('of a state and of a fill', () => {
    const { book, press } = openGrid();
    book.stated.set('basic.budget', wan('1'));
    press('Shift+ArrowRight');
    press('Ctrl+r');
    expect(book.stated.get('basic')).toEqual(wan('1'));
    press('Ctrl+z');
    expect(book.stated.get('basic')).toEqual(MISSING);
  });
});

describe('a paste', () => {
  it('over a computed cell leaves what it computes, and offers the pasted value', () => {
    const { control, book } = openGrid();
    control.goTo('basic');
    control.paste('820\n700');
    control.goTo('total');
    control.paste('821');
    const [waits] = control.waiting.store.get();
    expect(waits).toMatchObject({ code: 'total', text: '821', instead: wan('821') });
    expect(waits?.why.zh).toContain('为 820.00');
    control.takePasted(waits!, wan('821'));
    expect(book.stated.get('total')).toEqual(wan('821'));
    expect(control.waiting.store.get()).toEqual([]);
  });

  it('of the same value as computed says nothing', () => {
    const { control } = openGrid();
    control.goTo('basic');
    control.paste('820');
    control.goTo('total');
    control.paste('820.00');
    expect(control.waiting.store.get()).toEqual([]);
  });

  it('of what was copied here keeps every digit', () => {
    const { control, book } = openGrid();
    book.stated.set('basic.budget', knownAmount(money('12864256.78')));
    const { text } = control.copy()!;
    expect(text).toBe('1,286.43');
    control.goTo('personnel');
    control.paste(`${text}\r\n`);
    expect(book.stated.get('personnel')).toEqual(knownAmount(money('12864256.78')));
  });

  it('of more rows than the list takes keeps them all in the list of what waits', () => {
    const { control } = openGrid(PROJECTS);
    control.choose({ row: 2, column: 1 }, false);
    control.paste('甲\t1\n乙\t2\n丙\t3\n丁\t4');
    expect(control.waiting.store.get().map(({ text }) => text)).toEqual(['甲\t1', '乙\t2', '丙\t3', '丁\t4']);
  });

  it('changes nothing where nothing may be changed', () => {
    const { control, book } = openGrid(SPENDING, false);
    control.paste('1');
    expect(book.changes).toEqual([]);
    expect(control.said.get()?.zh).toContain('不能修改');
  });
});

describe('a row', () => {
  it('that must stay says why when somebody wants it out', () => {
    const { control, book, press } = openGrid(PROJECTS);
    book.stated.set('projects.b.name', knownText('会议费'));
    control.goTo('projects.b.outturn');
    book.kept.add('b');
    press('Alt+Shift+Delete');
    expect(control.said.get()).toEqual(LOCKED);
    expect(book.changes).toEqual([]);
    book.kept.clear();
    press('Alt+Shift+Delete');
    expect(book.changes).toHaveLength(1);
  });
});

describe('a form laid out anew', () => {
  it('goes on in the row that was made, and after Enter in the empty line below it', () => {
    for (const [key, row] of [
      ['Tab', 2],
      ['Enter', 3],
    ] as const) {
      const { control, props, type, press } = openGrid(PROJECTS);
      control.choose({ row: 2, column: 1 }, false);
      type('会议费');
      press(key);
      const [first, second, adds] = PROJECTS.lines;
      const made = { ...second!, key: 'made', row: { list: 'projects', key: 'n1' } };
      control.receive({ ...props, block: { ...PROJECTS, lines: [first!, second!, made, adds!] } });
      expect(control.selection.get()?.active).toEqual({ row, column: key === 'Tab' ? 2 : 1 });
    }
  });

  it('keeps the active figure active where it stands now', () => {
    const { control, props, active } = openGrid(PROJECTS);
    control.goTo('projects.b.outturn');
    const [, second, adds] = PROJECTS.lines;
    control.receive({ ...props, block: { ...PROJECTS, lines: [second!, adds!] } });
    expect(active()).toBe('projects.b.outturn');
    expect(control.selection.get()?.active.row).toBe(0);
  });

  it('goes to the nearest line when the active one is gone', () => {
    const { control, props, active } = openGrid(PROJECTS);
    control.goTo('projects.b.outturn');
    const [first, , adds] = PROJECTS.lines;
    control.receive({ ...props, block: { ...PROJECTS, lines: [first!, adds!] } });
    expect(active()).toBe('new');
  });
});
