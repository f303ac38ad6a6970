import { type PointerEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../api/store.ts';
import { useLanguage } from '../app/language.tsx';
import { CellEditor } from './cell-editor.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { type ControlProps, GridControl } from './grid-control.ts';
import { columnWidths, frozenColumns } from './grid-layout.ts';
import type { SheetGridProps } from './grid-props.ts';
import { GridTable } from './grid-table.tsx';
import { GridView, spotOfElement } from './grid-view.ts';
import { RangeFrame } from './range-frame.tsx';
import { sameWhereSame } from './same-block.ts';
import { texts } from './texts.ts';
import { WaitingList } from './waiting-list.tsx';
import './grid.css';

/**
 * A form's block as people know it from Excel and WPS. Written here and not taken from a library: of those that are kept, none has
 * merged headings, cells that an input method can compose in, and values that are masked, not applicable or missing.
 *
 * ```tsx
 * <SheetGrid block={sheet.blocks[0]} label="部门整体支出绩效评价基础数据表" unit="万元" book={book} editable />
 * ```
 */
export function SheetGrid(props: SheetGridProps) {
  const { label, unit, book, editable, onActive, goTo } = props;
  const { t, language } = useLanguage();
  const block = useSameBlock(props.block);
  const [control] = useState(() => new GridControl({ block, book, unit, editable, language }));
  const prefix = useId();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const view = useMemo(() => scroller && new GridView(scroller, prefix), [scroller, prefix]);
  const room = useRoom(scroller);
  const map = useMemo(() => control.mapFor(block), [control, block]);
  const widths = useMemo(() => columnWidths(block, room), [block, room]);
  const frozen = useMemo(() => frozenColumns(map, widths, room), [map, widths, room]);
  const field = useRef<HTMLTextAreaElement>(null);
  useActive(control, onActive);
  useResized(control, scroller);
  const { code: wanted, at: wantedAt } = goTo ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes there once for each time it is told
  useLayoutEffect(() => {
    if (wanted === undefined || !view || !control.goTo(wanted)) return;
    field.current?.focus({ preventScroll: true });
  }, [control, view, wanted, wantedAt]);

  const openDetails = useRef(props.openDetails);
  openDetails.current = props.openDetails;
  const open = useCallback((code: string, place: DOMRect) => openDetails.current?.(code, place), []);
  const said = useStore(control.said);
  const onDouble = (target: EventTarget) => {
    if (target instanceof Element && spotOfElement(target)) control.edit('editing');
  };
  return (
    <div className="grid">
      <Received control={control} block={block} book={book} unit={unit} editable={editable} language={language} />
      <FormulaBar
        control={control}
        label={label}
        editable={editable}
        openDetails={
          props.openDetails
            ? (code) => {
                const slot = control.activeSlot;
                const cell = slot && view?.cell(slot);
                if (cell) open(code, cell.getBoundingClientRect());
              }
            : null
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way to what the field inside does with keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        ref={setScroller}
        className="grid__scroller"
        onWheel={() => control.arrival.end()}
        onPointerDown={(event) => view && choosing(event, control, view, field.current)}
        onClick={(event) => {
          // A finger scrolls; it chooses when it was lifted in place.
          const spot = event.target instanceof Element ? spotOfElement(event.target) : null;
          if (!spot || document.activeElement === field.current) return;
          control.choose(spot, false);
          field.current?.focus({ preventScroll: true });
        }}
        onDoubleClick={(event) => onDouble(event.target)}
      >
        <GridTable
          control={control}
          map={map}
          prefix={prefix}
          label={label}
          widths={widths}
          frozen={frozen}
          editable={editable}
          root={scroller}
        />
        {view ? (
          <>
            <RangeFrame control={control} view={view} editable={editable} />
            <CellEditor
              control={control}
              view={view}
              frozen={frozen}
              field={field}
              helpId={`${prefix}-help`}
              openDetails={open}
            />
          </>
        ) : null}
      </div>
      <p id={`${prefix}-help`} className="visually-hidden">
        {t(texts.help)}
      </p>
      <p className="grid__said" role="status">
        {said ? t(said) : null}
      </p>
      <WaitingList control={control} label={label} />
    </div>
  );
}

/** Hands on what has changed before anything that stands over the table is put in its place: the first child's effects come first. */
function Received({
  control,
  block,
  book,
  unit,
  editable,
  language,
}: ControlProps & { readonly control: GridControl }) {
  useLayoutEffect(
    () => control.receive({ block, book, unit, editable, language }),
    [control, block, book, unit, editable, language],
  );
  return null;
}

/** The block before wherever it is the same: forms are laid out whenever a figure changes. */
function useSameBlock(block: SheetGridProps['block']): SheetGridProps['block'] {
  const kept = useRef<SheetGridProps['block'] | null>(null);
  const same = useMemo(() => sameWhereSame(kept.current, block), [block]);
  kept.current = same;
  return same;
}

/** How wide the grid may be. */
function useRoom(scroller: HTMLElement | null): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    if (!scroller) return;
    const measure = () => setRoom(scroller.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

/** Says that cells stand elsewhere when a line has become higher, or the window narrower. */
function useResized(control: GridControl, scroller: HTMLElement | null): void {
  useEffect(() => {
    const table = scroller?.querySelector('table');
    if (!table) return;
    const observer = new ResizeObserver(() => control.drawn.set(control.drawn.get() + 1));
    observer.observe(table);
    return () => observer.disconnect();
  }, [control, scroller]);
}

function useActive(control: GridControl, onActive: SheetGridProps['onActive']): void {
  const latest = useRef(onActive);
  latest.current = onActive;
  useEffect(() => {
    let before: string | null | undefined;
    return control.selection.subscribe(() => {
      const content = control.activeSlot?.content;
      const code = content?.kind === 'figure' ? content.code : null;
      if (code !== before) latest.current?.(code);
      before = code;
    });
  }, [control]);
}

/** A press chooses a cell, and all that it is drawn over until it is let go. */
function choosing(
  event: PointerEvent<HTMLElement>,
  control: GridControl,
  view: GridView,
  field: HTMLTextAreaElement | null,
): void {
  const spot = event.target instanceof Element ? spotOfElement(event.target) : null;
  if (!spot || event.button !== 0 || event.pointerType === 'touch') return;
  event.preventDefault();
  if (field) control.leave(field.value);
  control.choose(spot, event.shiftKey);
  field?.focus({ preventScroll: true });
  const stop = new AbortController();
  const extend = ({ clientX, clientY }: globalThis.PointerEvent) => {
    view.follow(clientX, clientY);
    const over = view.spotAt(clientX, clientY);
    if (over && (over.row !== spot.row || over.column !== spot.column)) control.choose(over, true);
  };
  window.addEventListener('pointermove', extend, { signal: stop.signal });
  window.addEventListener('pointerup', () => stop.abort(), { signal: stop.signal });
}
