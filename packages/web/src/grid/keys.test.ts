import { describe, expect, it } from 'vitest';
import { actOf, type Key, type Mode } from './keys.ts';

/** `Ctrl+Shift+ArrowUp` as the browser tells it. */
function key(written: string): Key {
  const parts = written.split('+');
  const name = parts.at(-1) ?? '';
  return {
    key: name,
    code: /^\d$/.test(name) ? `Digit${name}` : name,
    shift: parts.includes('Shift'),
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
  };
}

describe('a key', () => {
  const rows: readonly (readonly [string, Mode, string | null])[] = [
    ['ArrowDown', 'no', 'move step'],
    ['Ctrl+ArrowDown', 'no', 'move jump'],
    ['Tab', 'no', 'move tab'],
    ['Enter', 'no', 'move enter'],
    ['Home', 'no', 'move edge'],
    ['PageDown', 'no', 'move page'],
    ['F2', 'no', 'edit'],
    ['Shift+F2', 'no', 'details'],
    ['Delete', 'no', 'erase'],
    ['Backspace', 'no', 'eraseAndEdit'],
    ['Ctrl+a', 'no', 'all'],
    ['Ctrl+z', 'no', 'undo'],
    ['Ctrl+Shift+Z', 'no', 'redo'],
    ['Ctrl+y', 'no', 'redo'],
    ['Ctrl+d', 'no', 'fill'],
    ['Ctrl+r', 'no', 'fill'],
    ['Alt+Shift+3', 'no', 'state'],
    ['Alt+ArrowDown', 'no', 'choices'],
    ['Alt+Shift+ArrowUp', 'no', 'moveRow'],
    ['Alt+Shift+Delete', 'no', 'removeRow'],
    // What is left to the browser and to the field.
    ['a', 'no', null],
    ['Ctrl+c', 'no', null],
    ['Ctrl+v', 'no', null],
    ['Ctrl+s', 'no', null],
    ['Ctrl+Shift+R', 'no', null],
    ['Alt+2', 'no', null],
    ['Alt+ArrowLeft', 'no', null],
    // Typing: arrows set and go on, as in Excel.
    ['ArrowLeft', 'typing', 'commit step'],
    ['Enter', 'typing', 'commit enter'],
    ['Ctrl+Enter', 'typing', 'commitAll'],
    ['Alt+Enter', 'typing', 'breakLine'],
    ['Escape', 'typing', 'cancel'],
    ['Ctrl+z', 'typing', null],
    ['Delete', 'typing', null],
    ['Home', 'typing', null],
    // Editing: arrows move the caret.
    ['ArrowLeft', 'editing', null],
    ['Shift+ArrowLeft', 'editing', null],
    ['Tab', 'editing', 'commit tab'],
    ['Enter', 'editing', 'commit enter'],
    ['Escape', 'editing', 'cancel'],
  ];
  it.each(rows)('%s (%s): %s', (written, mode, meant) => {
    const act = actOf(key(written), mode, 10);
    const said = act && ('move' in act ? `${act.kind} ${act.move.kind}` : act.kind);
    expect(said).toBe(meant);
  });
});
