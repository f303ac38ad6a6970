import type { Move } from './movement.ts';

/** What a key means in the grid. */
export type KeyAct =
  | { readonly kind: 'move'; readonly move: Move }
  /** Set what is typed, then move. */
  | { readonly kind: 'commit'; readonly move: Move }
  /** Set what is typed in every chosen cell. */
  | { readonly kind: 'commitAll' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'eraseAndEdit' }
  | { readonly kind: 'breakLine' }
  | { readonly kind: 'all' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'fill'; readonly to: 'down' | 'right' }
  | { readonly kind: 'state'; readonly state: 'known' | 'masked' | 'notApplicable' | 'missing' }
  | { readonly kind: 'choices' }
  | { readonly kind: 'details' }
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 }
  | { readonly kind: 'removeRow' };

/** A key as the browser tells it. */
export interface Key {
  readonly key: string;
  /** The place on the keyboard: `Digit2`. */
  readonly code: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/**
 * `no`: a cell is chosen. `typing`: what is typed replaces the cell, and arrows set it and go on, as in Excel. `editing`: the cell's
 * text is being worked on (F2), and arrows move the caret.
 */
export type Mode = 'no' | 'typing' | 'editing';

const DIRECTIONS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const isArrow = (key: string): key is keyof typeof DIRECTIONS => key in DIRECTIONS;

/** Alt and Shift with a digit: no browser takes these, on Linux Alt and a digit alone changes the tab. */
const STATES = { Digit1: 'known', Digit2: 'masked', Digit3: 'notApplicable', Digit4: 'missing' } as const;
const isStateKey = (code: string): code is keyof typeof STATES => code in STATES;

/** What a key does; null for keys that write or that the grid leaves to the browser. `lines` fit on a page of it. */
export function actOf(key: Key, mode: Mode, lines: number): KeyAct | null {
  if (key.alt) return withAlt(key, mode);
  if (key.key === 'Enter' && key.ctrl) return mode === 'no' ? null : { kind: 'commitAll' };
  const move = moveOf(key, lines);
  if (mode !== 'no') {
    if (key.key === 'Escape') return { kind: 'cancel' };
    const isLeaving = move !== null && (move.kind === 'tab' || move.kind === 'enter');
    const isArrowOn = move?.kind === 'step' && !move.extend && mode === 'typing';
    return move && (isLeaving || isArrowOn) ? { kind: 'commit', move } : null;
  }
  if (move) return { kind: 'move', move };
  return key.ctrl ? withCtrl(key) : plain(key);
}

function moveOf({ key, shift, ctrl }: Key, lines: number): Move | null {
  if (isArrow(key)) return { kind: ctrl ? 'jump' : 'step', to: DIRECTIONS[key], extend: shift };
  switch (key) {
    case 'Tab':
      return ctrl ? null : { kind: 'tab', back: shift };
    case 'Enter':
      return ctrl ? null : { kind: 'enter', back: shift };
    case 'Home':
    case 'End':
      return { kind: 'edge', of: ctrl ? 'grid' : 'line', end: key === 'Home' ? 'first' : 'last', extend: shift };
    case 'PageUp':
    case 'PageDown':
      return ctrl ? null : { kind: 'page', to: key === 'PageUp' ? 'up' : 'down', lines, extend: shift };
    default:
      return null;
  }
}

function withAlt({ key, code, shift, ctrl }: Key, mode: Mode): KeyAct | null {
  if (ctrl) return null;
  if (key === 'Enter' && mode !== 'no') return { kind: 'breakLine' };
  if (key === 'ArrowDown' && !shift) return { kind: 'choices' };
  if (!shift || mode !== 'no') return null;
  if (isStateKey(code)) return { kind: 'state', state: STATES[code] };
  if (key === 'ArrowUp' || key === 'ArrowDown') return { kind: 'moveRow', by: key === 'ArrowUp' ? -1 : 1 };
  return key === 'Delete' ? { kind: 'removeRow' } : null;
}

function withCtrl({ key, shift }: Key): KeyAct | null {
  switch (key.toLowerCase()) {
    case 'a':
      return shift ? null : { kind: 'all' };
    case 'z':
      return shift ? { kind: 'redo' } : { kind: 'undo' };
    case 'y':
      return shift ? null : { kind: 'redo' };
    case 'd':
      return shift ? null : { kind: 'fill', to: 'down' };
    case 'r':
      return shift ? null : { kind: 'fill', to: 'right' };
    default:
      return null;
  }
}

function plain({ key, shift }: Key): KeyAct | null {
  switch (key) {
    case 'F2':
      return shift ? { kind: 'details' } : { kind: 'edit' };
    case 'Delete':
      return shift ? null : { kind: 'erase' };
    case 'Backspace':
      return { kind: 'eraseAndEdit' };
    default:
      return null;
  }
}
