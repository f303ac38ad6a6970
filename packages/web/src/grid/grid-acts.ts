import {
  type FigureDefinition,
  type FigureState,
  type FigureValue,
  figureAsTyped,
  isSameValue,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
  parseFigureInput,
  rowCodeOf,
  rowFigure,
  textOf,
  valueRefusal,
} from '@jiping/domain/figures';
import { type Bilingual, type Language, TradeError } from '@jiping/domain/language';
import { MONEY_UNITS } from '@jiping/domain/money';
import type { FilledCell } from './fill.ts';
import { codeOf, codesOf, fieldsBeforehand, type GridMap, isStop, type Slot } from './grid-map.ts';
import type { FigureChange, GridBook } from './grid-props.ts';
import { didAct, type History, joinedAct, NO_HISTORY, redo, type Turn, undo } from './history.ts';
import { texts } from './texts.ts';

/** What the acts go by now. */
export interface GridGround {
  readonly map: GridMap;
  readonly book: GridBook;
  /** The unit of the form's amounts. */
  readonly unit: string;
  readonly editable: boolean;
  readonly language: Language;
}

const STATE_VALUES: Readonly<Record<Exclude<FigureState, 'known'>, FigureValue>> = {
  masked: MASKED,
  notApplicable: NOT_APPLICABLE,
  missing: MISSING,
};

/**
 * What a person does to the record through the grid. Every act goes to the book at once and can be undone; each answers with a
 * sentence where it was refused, wholly or in part, else null.
 */
export class GridActs {
  private history: History = NO_HISTORY;

  constructor(private readonly ground: () => GridGround) {}

  /** A figure's definition for what is typed into it: an indicator's value has the unit that its row says. */
  definition(code: string): FigureDefinition | undefined {
    const { book } = this.ground();
    const definition = book.definition(code);
    const cell = definition?.kind === 'measure' ? rowCodeOf(code) : null;
    if (!definition || !cell) return definition;
    return { ...definition, unit: textOf(book.value(rowFigure(cell.list, cell.row, 'unit'))) ?? definition.unit };
  }

  /** Why nothing can be typed into a cell; null where it can. */
  locked(slot: Slot): Bilingual | null {
    const { book, editable } = this.ground();
    if (!editable) return texts.readOnly;
    const code = codeOf(slot);
    const definition = code === null ? undefined : book.definition(code);
    if (code === null || !definition) return texts.noFigure;
    return slot.content.kind === 'new' ? null : book.marks(code).locked;
  }

  /** What somebody stated, without what follows. */
  stated(code: string): FigureValue {
    const { book } = this.ground();
    return book.marks(code).derived ? MISSING : book.value(code);
  }

  isComputed(code: string): boolean {
    const { book } = this.ground();
    if (book.definition(code)?.derivation === undefined) return false;
    return book.marks(code).derived || book.value(code).state === 'missing';
  }

  /** A cell's value as it is typed: exact, without its unit. */
  typed(slot: Slot): string {
    const { book, unit, language } = this.ground();
    const code = codeOf(slot);
    const definition = code === null ? undefined : book.definition(code);
    return code === null || !definition || slot.content.kind === 'new'
      ? ''
      : figureAsTyped(book.value(code), definition, unit, language);
  }

  /** What a text means in a cell, or the sentence why it means nothing. */
  understood(slot: Slot, text: string): FigureValue | Bilingual {
    const code = codeOf(slot);
    const definition = code === null ? undefined : this.definition(code);
    if (!definition) return texts.noFigure;
    const unit = MONEY_UNITS.find((one) => one === this.ground().unit);
    try {
      return parseFigureInput(text, definition, { unit });
    } catch (error) {
      if (error instanceof TradeError) return error.sentence;
      throw error;
    }
  }

  /** A text entered in one or several cells. Refused as a whole where one of them does not take it. */
  enter(slots: readonly Slot[], text: string): Bilingual | null {
    const values: Record<string, FigureValue> = {};
    for (const slot of slots) {
      const locked = this.locked(slot);
      if (locked) {
        if (slots.length === 1) return locked;
        continue;
      }
      const value = this.understood(slot, text);
      if (!('state' in value)) return value;
      const refused = this.put(values, slot, value);
      if (refused) return refused;
    }
    this.change(values);
    return null;
  }

  /** Puts a value for a cell among `values`, or the new row that it makes. */
  private put(values: Record<string, FigureValue>, slot: Slot, value: FigureValue): Bilingual | null {
    if (slot.content.kind !== 'new') {
      for (const code of codesOf(slot)) values[code] = value;
      return null;
    }
    if (value.state === 'missing') return null;
    const { list, field } = slot.content;
    const row = this.ground().book.rowsAdded(list, [{ ...fieldsBeforehand(slot.line), [field]: value }]);
    if (row === null) return texts.listFull;
    Object.assign(values, row);
    return null;
  }

  /** One act, or one with the act before it: sets what differs, tells the book, and remembers how to undo it. */
  change(values: FigureChange, { joined = false } = {}): boolean {
    const changed = Object.entries(values).filter(([code, value]) => !isSameValue(this.stated(code), value));
    if (changed.length === 0) return false;
    const after = Object.fromEntries(changed);
    const before = Object.fromEntries(changed.map(([code]) => [code, this.stated(code)]));
    this.history = joined ? joinedAct(this.history, { before, after }) : didAct(this.history, { before, after });
    this.ground().book.change(after);
    return true;
  }

  /** Gives a stated figure back to its formula. */
  backToFormula(code: string): void {
    this.change({ [code]: MISSING });
  }

  /** Cells brought to one of the states that are not a value. */
  setState(slots: readonly Slot[], state: Exclude<FigureState, 'known'>): Bilingual | null {
    return this.each(slots, (slot) => (slot.content.kind === 'figure' ? STATE_VALUES[state] : null));
  }

  fill(cells: readonly FilledCell[]): Bilingual | null {
    const sources = new Map(cells.map(({ target, source }) => [target, source]));
    return this.each([...sources.keys()], (target) => {
      const source = sources.get(target);
      const [from, to] = [source && codeOf(source), codeOf(target)];
      if (!source || !from || !to || source.content.kind === 'new') return null;
      if (this.isComputed(to)) return null;
      const { book } = this.ground();
      const value = book.value(from);
      const [one, other] = [book.definition(from), book.definition(to)];
      if (!one || !other) return null;
      return one.kind === other.kind && valueRefusal(other, value) === null
        ? value
        : this.understood(target, this.typed(source));
    });
  }

  /** Sets in each cell what `valueFor` gives; answers why some were left as they are. */
  private each(slots: readonly Slot[], valueFor: (slot: Slot) => FigureValue | Bilingual | null): Bilingual | null {
    const values: Record<string, FigureValue> = {};
    let refused: Bilingual | null = null;
    for (const slot of slots) {
      if (!isStop(slot)) continue;
      const locked = slot.content.kind === 'new' ? null : this.locked(slot);
      const value = locked ?? valueFor(slot);
      if (value === null) continue;
      if ('state' in value) refused = this.put(values, slot, value) ?? refused;
      else refused ??= value;
    }
    this.change(values);
    return refused;
  }

  moveRow(slot: Slot, by: 1 | -1): Bilingual | null {
    const { row } = slot.line;
    return this.rowAct(slot, (book) => row && book.rowMoved(row.list, row.key, by));
  }

  removeRow(slot: Slot): Bilingual | null {
    const { row } = slot.line;
    const kept = row && this.ground().editable ? this.ground().book.rowKept(row.list, row.key) : null;
    return kept ?? this.rowAct(slot, (book) => row && book.rowRemoved(row.list, row.key));
  }

  private rowAct(slot: Slot, plan: (book: GridBook) => FigureChange | null | undefined): Bilingual | null {
    const { book, editable } = this.ground();
    if (!editable) return texts.readOnly;
    if (!slot.line.row) return texts.noRow;
    const values = plan(book);
    if (!values) return null;
    const locked = Object.keys(values).map((code) => book.marks(code).locked);
    const reason = locked.find((one) => one !== null);
    if (reason) return reason;
    this.change(values);
    return null;
  }

  /** Takes the last act back. Answers the figures that changed. */
  undo(): readonly string[] {
    return this.turn(undo(this.history, (code) => this.stated(code)));
  }

  redo(): readonly string[] {
    return this.turn(redo(this.history, (code) => this.stated(code)));
  }

  private turn(turn: Turn | null): readonly string[] {
    const { book, editable } = this.ground();
    if (!turn || !editable) return [];
    this.history = turn.history;
    const open = Object.entries(turn.values).filter(([code]) => book.marks(code).locked === null);
    if (open.length > 0) book.change(Object.fromEntries(open));
    return open.map(([code]) => code);
  }
}
