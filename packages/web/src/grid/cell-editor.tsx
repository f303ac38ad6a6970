import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from '../api/store.ts';
import { useLanguage } from '../app/language.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { GridControl } from './grid-control.ts';
import type { Frozen } from './grid-layout.ts';
import { codeOf, isStop, type Slot } from './grid-map.ts';
import type { GridView } from './grid-view.ts';
import { actOf } from './keys.ts';
import { texts } from './texts.ts';

export interface CellEditorProps {
  readonly control: GridControl;
  readonly view: GridView;
  readonly frozen: Frozen;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** The sentence beside the grid that tells how it is used. */
  readonly helpId: string;
  readonly openDetails: (code: string, place: DOMRect) => void;
}

/**
 * The field that stands over the active cell all the time and has the focus, empty and unseen until somebody types: an input
 * method begins its composition in place, and no letter is lost to a field that is only being made.
 */
export function CellEditor({ control, view, frozen, field, helpId, openDetails }: CellEditorProps) {
  const { t, language } = useLanguage();
  const selection = useStore(control.selection);
  const editing = useStore(control.editing);
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const leaving = useRef(false);
  const name = useId();
  const map = useStore(control.layout);
  const slot = selection && map.at(selection.active);
  const code = slot ? codeOf(slot) : null;
  const definition = code === null ? undefined : control.book.definition(code);
  const isLocked = !slot || !isStop(slot) || control.acts.locked(slot) !== null;
  usePlace({ control, view, frozen, box, field, slot });
  useFieldText({ control, field, setTyped });
  useKeptOnLeaving(control, field);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, every key is its own; 229 is how Safari says so of the Enter that chooses words.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, code: place, shiftKey, ctrlKey, metaKey, altKey } = event;
    const act = actOf(
      { key, code: place, shift: shiftKey, ctrl: ctrlKey || metaKey, alt: altKey },
      control.mode,
      view.linesInView(),
    );
    const isLeaving = leaving.current && key === 'Tab';
    leaving.current = key === 'Escape' && control.mode === 'no';
    if (isLeaving) return;
    if (act?.kind === 'breakLine') {
      event.preventDefault();
      event.currentTarget.setRangeText(
        '\n',
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        'end',
      );
      grow(event.currentTarget);
    } else if (act?.kind === 'details') {
      const cell = slot && view.cell(slot);
      if (slot?.content.kind === 'figure' && cell) openDetails(slot.content.code, cell.getBoundingClientRect());
    } else if (act) {
      if (control.act(act, event.currentTarget.value)) event.preventDefault();
    } else if (isLocked && key.length === 1 && !ctrlKey && !metaKey) {
      control.edit('typing');
    }
  };
  const onInput = () => {
    const text = field.current?.value ?? '';
    if (!control.editing.get()) control.edit('typing');
    if (field.current) grow(field.current);
    if (definition?.kind === 'choice' || definition?.most !== undefined) setTyped(text);
  };
  const onCopy = (event: ClipboardEvent, isCut: boolean) => {
    if (control.mode !== 'no') return;
    const out = control.copy();
    if (!out) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', out.text);
    event.clipboardData.setData('text/html', out.html);
    if (isCut) control.setState('missing');
  };
  const face = code !== null && slot?.content.kind === 'figure' ? control.faceOf(code, language) : null;
  const label =
    code === null
      ? ''
      : slot?.content.kind === 'figure'
        ? control.book.facts(code).label[language]
        : (definition?.label[language] ?? '');
  const isFrozen = slot !== null && slot.column + slot.colSpan <= frozen.count;
  return (
    <div
      ref={box}
      className={`grid__editor${editing ? ' grid__editor--open' : ''}${isFrozen ? ' grid__editor--frozen' : ''}`}
      data-words={definition?.kind === 'text' || definition?.kind === 'choice' || undefined}
      hidden={!slot}
    >
      <textarea
        ref={field}
        rows={1}
        readOnly={isLocked}
        spellCheck={false}
        autoComplete="off"
        aria-label={t(texts.gridEditor(label, face?.text ?? ''))}
        aria-describedby={editing?.refused ? `${name}-refused` : helpId}
        aria-invalid={editing?.refused ? true : undefined}
        onKeyDown={onKeyDown}
        onInput={onInput}
        onCompositionStart={() => {
          if (!control.editing.get()) control.edit('typing');
        }}
        onBlur={(event) => control.leave(event.currentTarget.value)}
        onCopy={(event) => onCopy(event, false)}
        onCut={(event) => onCopy(event, true)}
        onPaste={(event) => {
          if (control.mode !== 'no') return;
          event.preventDefault();
          control.paste(event.clipboardData.getData('text/plain'));
        }}
      />
      {editing?.refused ? (
        <p id={`${name}-refused`} className="grid__refused" role="alert">
          {t(editing.refused)}
        </p>
      ) : null}
      {editing && definition?.kind === 'text' && definition.most !== undefined ? (
        <small className="grid__count">{t(texts.characters(typed.trim().length, definition.most))}</small>
      ) : null}
      {editing && definition?.choices ? (
        <ChoiceList
          choices={definition.choices}
          typed={typed}
          isFiltering={typed !== editing.text}
          field={field}
          choose={(label) => control.commit(label)}
        />
      ) : null}
    </div>
  );
}

/** As high as what is written in it. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${Math.max(field.scrollHeight, field.parentElement?.offsetHeight ?? 0)}px`;
}

/** Stands the field over the active cell, and brings that into view when it changes while the grid has the focus. */
function usePlace({
  control,
  view,
  frozen,
  box,
  field,
  slot,
}: Pick<CellEditorProps, 'control' | 'view' | 'frozen' | 'field'> & {
  box: RefObject<HTMLDivElement | null>;
  slot: Slot | null;
}): void {
  const drawn = useStore(control.drawn);
  const isFrozen = slot !== null && slot.column + slot.colSpan <= frozen.count;
  const stand = useCallback(() => {
    const place = slot && view.placeOf(slot);
    const element = box.current;
    if (!place || !element) return;
    element.style.transform = `translate(${place.left}px, ${place.top}px)`;
    element.style.width = `${place.width}px`;
    element.style.height = `${place.height}px`;
  }, [slot, view, box]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: stands anew whenever cells may stand elsewhere
  useLayoutEffect(() => {
    stand();
    if (box.current && control.arrival.isOn) view.reveal(box.current, isFrozen, 'center');
  }, [stand, drawn]);
  useLayoutEffect(() => {
    if (!slot) return;
    const hasFocus = document.activeElement === field.current;
    if (box.current && hasFocus) view.reveal(box.current, isFrozen, control.arrival.isOn ? 'center' : 'nearest');
    if (isFrozen) view.scroller.addEventListener('scroll', stand, { passive: true });
    return () => view.scroller.removeEventListener('scroll', stand);
  }, [slot, view, isFrozen, box, field, stand, control]);
}

/** Whoever goes back or elsewhere in the middle of a cell keeps what they typed: a field that is taken away tells of no blur. */
function useKeptOnLeaving(control: GridControl, field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      if (element) control.leave(element.value);
    };
  }, [control, field]);
}

/** Writes the cell's text into the field when somebody begins to edit it, and empties it afterwards. */
function useFieldText({
  control,
  field,
  setTyped,
}: Pick<CellEditorProps, 'control' | 'field'> & { setTyped: (text: string) => void }): void {
  const editing = useStore(control.editing);
  const before = useRef(editing);
  useLayoutEffect(() => {
    const element = field.current;
    const hasBegun = editing !== null && (before.current === null || before.current.slot !== editing.slot);
    before.current = editing;
    if (!element) return;
    if (!editing) {
      element.value = '';
      element.style.height = '';
      return;
    }
    if (!hasBegun) return;
    if (editing.mode === 'editing') {
      element.value = editing.text;
      element.setSelectionRange(editing.text.length, editing.text.length);
      element.focus({ preventScroll: true });
    }
    setTyped(element.value);
    grow(element);
  }, [editing, field, setTyped]);
}
