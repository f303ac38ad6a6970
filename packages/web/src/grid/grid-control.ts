import type { FigureState, FigureValue } from '@jiping/domain/figures';
import type { Bilingual, Language } from '@jiping/domain/language';
import { createStore, type Store } from '../api/store.ts';
import { Arrival } from './arrival.ts';
import { CellFaces } from './cell-face.ts';
import { dragged, drawnTo, filledFrom } from './fill.ts';
import { GridActs, type GridGround } from './grid-acts.ts';
import { codeOf, type GridMap, isStop, mapOf, type Slot, type Spot } from './grid-map.ts';
import type { GridBook, SheetGridProps } from './grid-props.ts';
import type { KeyAct, Mode } from './keys.ts';
import { type Move, moved } from './movement.ts';
import { Pasting } from './pasting.ts';
import { relocated, selectionAt } from './relocated.ts';
import { cornersOf, firstStop, type Range, rangeOf, type Selection, select, selectAll, stopsIn } from './selection.ts';
import { texts } from './texts.ts';
import { type Waiting, WaitingTexts } from './waiting-texts.ts';

/** A cell being written in. */
export interface Editing {
  readonly slot: Slot;
  readonly mode: Exclude<Mode, 'no'>;
  /** What the cell held when it began; `typing` begins empty. */
  readonly text: string;
  /** Why what is typed was not taken. */
  readonly refused: Bilingual | null;
}

export type ControlProps = Pick<SheetGridProps, 'block' | 'book' | 'unit' | 'editable'> & Pick<GridGround, 'language'>;

/**
 * A grid outside React: which cell is active, what is chosen, what is being typed, what waits to be mended. React draws what the
 * stores say; a key changes a store or the record, and only those cells are drawn anew that show something else.
 */
export class GridControl {
  readonly selection = createStore<Selection | null>(null);
  readonly editing = createStore<Editing | null>(null);
  /** The range that the fill handle is being drawn over. */
  readonly drawing = createStore<Range | null>(null);
  readonly waiting = new WaitingTexts();
  readonly arrival = new Arrival();
  /** The newest sentence for the person. */
  readonly said = createStore<Bilingual | null>(null);
  /** Grows whenever cells may stand elsewhere on the screen than before. */
  readonly drawn = createStore(0);
  readonly acts = new GridActs(() => this.ground);
  private readonly pasting = new Pasting(() => this.ground, this.acts);
  /** After Enter in the empty line: the next row is begun, too. */
  private wantsNext = false;
  private faces: CellFaces;
  /** The form as it is drawn. */
  readonly layout: Store<GridMap>;
  private ground: GridGround;
  private newest: GridMap;

  constructor(props: ControlProps) {
    this.newest = mapOf(props.block);
    this.ground = { ...props, map: this.newest };
    this.layout = createStore(this.newest);
    this.faces = new CellFaces(props.book, props.unit);
    const first = firstStop(this.ground.map);
    this.selection.set(first && select(first));
  }

  get map() {
    return this.ground.map;
  }

  /** The map of a block, made once: the one that is drawn is the one that keys go by. */
  mapFor(block: SheetGridProps['block']): GridMap {
    if (this.newest.block !== block) this.newest = mapOf(block);
    return this.newest;
  }

  get book(): GridBook {
    return this.ground.book;
  }

  get unit(): string {
    return this.ground.unit;
  }

  /** The form laid out anew, or another language: the active figure stays active wherever it stands now. */
  receive(props: ControlProps): void {
    const { map, book, unit } = this.ground;
    if (props.book !== book || props.unit !== unit) this.faces = new CellFaces(props.book, props.unit);
    if (props.block === map.block) {
      this.ground = { ...props, map };
      return;
    }
    const active = this.activeSlot;
    this.ground = { ...props, map: this.mapFor(props.block) };
    const spot = relocated(this.map, active, this.wantsNext);
    this.wantsNext = false;
    this.selection.set(selectionAt(this.map, this.selection.get(), spot));
    const editing = this.editing.get();
    const slot = editing && spot && this.map.at(spot);
    if (editing) this.editing.set(slot && codeOf(slot) === codeOf(editing.slot) ? { ...editing, slot } : null);
    this.layout.set(this.map);
  }

  faceOf = (code: string, language: Language) => this.faces.of(code, language);

  get activeSlot(): Slot | null {
    const selection = this.selection.get();
    return selection && this.map.at(selection.active);
  }

  get range(): Range | null {
    const selection = this.selection.get();
    return selection && rangeOf(this.map, selection);
  }

  get mode(): Mode {
    return this.editing.get()?.mode ?? 'no';
  }

  private get chosen(): readonly Slot[] {
    const { range } = this;
    return range ? stopsIn(this.map, range) : [];
  }

  /** Carries out what a key means. Answers false where the browser should do it instead. `typed` is what stands in the field. */
  act(act: KeyAct, typed: string): boolean {
    this.arrival.end();
    switch (act.kind) {
      case 'move':
        return this.move(act.move);
      case 'commit':
        this.wantsNext = act.move.kind === 'enter' && this.activeSlot?.content.kind === 'new';
        return !this.commit(typed) || this.move(act.move);
      case 'commitAll':
        this.commit(typed, this.chosen);
        return true;
      case 'cancel':
        this.editing.set(null);
        return true;
      case 'edit':
      case 'choices':
        return this.edit('editing');
      case 'eraseAndEdit':
        return this.edit('typing');
      case 'erase':
        this.setState('missing');
        return true;
      case 'all': {
        const selection = this.selection.get();
        if (selection) this.selection.set(selectAll(this.map, selection));
        return true;
      }
      case 'undo':
        this.goBack(this.acts.undo(), texts.undone, texts.nothingToUndo);
        return true;
      case 'redo':
        this.goBack(this.acts.redo(), texts.redone, texts.nothingToRedo);
        return true;
      case 'fill':
        if (this.range) this.say(this.acts.fill(filledFrom(this.map, this.range, act.to)));
        return true;
      case 'state':
        this.setState(act.state);
        return true;
      case 'moveRow':
        return this.onRow((slot) => this.acts.moveRow(slot, act.by));
      case 'removeRow':
        return this.onRow((slot) => this.acts.removeRow(slot));
      case 'breakLine':
      case 'details':
        return false;
    }
  }

  private move(move: Move): boolean {
    const selection = this.selection.get();
    if (!selection) return false;
    const isFilled = ({ content }: Slot) =>
      content.kind === 'figure' && this.book.value(content.code).state !== 'missing';
    const next = moved(this.map, selection, move, isFilled);
    if (next) this.selection.set(next);
    return next !== null;
  }

  /** Begins to write in the active cell; says why where it cannot be changed. */
  edit(mode: Exclude<Mode, 'no'>): boolean {
    const slot = this.activeSlot;
    if (!slot || !isStop(slot)) return true;
    const locked = this.acts.locked(slot);
    if (locked) this.say(locked);
    else this.editing.set({ slot, mode, text: mode === 'typing' ? '' : this.acts.typed(slot), refused: null });
    return true;
  }

  /** Sets what is typed. Answers false, and goes on editing with the reason shown, where it means nothing in this cell. */
  commit(typed: string, slots?: readonly Slot[]): boolean {
    const editing = this.editing.get();
    if (!editing) return true;
    const isUntouched = editing.mode === 'editing' && typed === editing.text && !slots;
    const refused = isUntouched ? null : this.acts.enter(slots ?? [editing.slot], typed);
    if (refused) {
      this.editing.set({ ...editing, refused });
      return false;
    }
    this.waiting.settle(codeOf(editing.slot));
    this.editing.set(null);
    return true;
  }

  /** The person went elsewhere in the middle of typing: what is not understood is kept in the list, never thrown away. */
  leave(typed: string): void {
    const editing = this.editing.get();
    if (!editing || this.commit(typed)) return;
    const { slot, refused } = this.editing.get() ?? {};
    this.editing.set(null);
    if (!slot || !refused) return;
    const code = slot.content.kind === 'figure' ? slot.content.code : null;
    this.waiting.add([{ code, text: typed, why: refused, instead: null }]);
    this.say(texts.keptForLater);
  }

  setState(state: FigureState): void {
    if (state === 'known') this.edit('editing');
    else this.say(this.acts.setState(this.chosen, state));
  }

  private onRow(act: (slot: Slot) => Bilingual | null): boolean {
    if (this.activeSlot) this.say(act(this.activeSlot));
    return true;
  }

  copy() {
    const { range } = this;
    if (!range) return null;
    this.say(texts.copied(stopsIn(this.map, range).length));
    return this.pasting.copy(range);
  }

  paste(text: string): void {
    const selection = this.selection.get();
    if (!selection || text === '') return;
    const pasted = this.pasting.paste(selection, text);
    this.waiting.add(pasted.waiting);
    if (pasted.selection) this.selection.set(pasted.selection);
    this.say(pasted.said);
  }

  /** The handle was drawn to a spot, or let go there. */
  draw(spot: Spot | null, isEnd: boolean): void {
    const { range } = this;
    const selection = this.selection.get();
    // Let go beside the grid, it fills what was marked last.
    const target = range && (spot ? drawnTo(range, spot) : this.drawing.get());
    this.drawing.set(isEnd ? null : target);
    if (!isEnd || !range || !target || !selection) return;
    this.say(this.acts.fill(dragged(this.map, range, target)));
    this.selection.set({ ...selection, ...cornersOf(target) });
  }

  /** Chooses a cell; with `extend` all up to it. */
  choose(spot: Spot, extend: boolean): void {
    this.arrival.end();
    const slot = this.map.at(spot);
    const selection = this.selection.get();
    if (extend && selection) this.selection.set({ ...selection, from: selection.active, to: spot });
    else if (isStop(slot)) this.selection.set(select({ row: slot.row, column: slot.column }));
  }

  /** As `chooseFigure`, and its cell is brought into the middle of what is in sight. */
  goTo(code: string): boolean {
    this.arrival.begin();
    return this.chooseFigure(code);
  }

  chooseFigure(code: string): boolean {
    const spot = this.map.spotOf(code);
    if (spot) this.selection.set(select({ row: spot.row, column: spot.column }));
    return spot !== null;
  }

  /** To a text that waits: its cell, with the text in it to be mended. */
  mend({ code, text }: Waiting): void {
    if (code === null || !this.chooseFigure(code)) return;
    const slot = this.activeSlot;
    if (slot && !this.acts.locked(slot)) this.editing.set({ slot, mode: 'editing', text, refused: null });
  }

  takePasted(waits: Waiting, value: FigureValue): void {
    if (waits.code !== null) this.acts.change({ [waits.code]: value });
    this.waiting.drop(waits);
  }

  private goBack(codes: readonly string[], done: Bilingual, nothing: Bilingual): void {
    const first = codes.find((code) => this.map.spotOf(code) !== null);
    if (first) this.chooseFigure(first);
    this.say(codes.length > 0 ? done : nothing);
  }

  say(sentence: Bilingual | null): void {
    this.said.set(sentence);
  }
}
