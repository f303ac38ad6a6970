import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import { useStore } from '../api/store.ts';
import { useLanguage } from '../app/language.tsx';
import type { GridControl } from './grid-control.ts';
import type { GridView, Place } from './grid-view.ts';
import { rangeOf } from './selection.ts';
import { texts } from './texts.ts';

/** The line around what is chosen, with the handle that fills, and a broken line around where it is drawn to. */
export function RangeFrame({ control, view, editable }: { control: GridControl; view: GridView; editable: boolean }) {
  const { t } = useLanguage();
  const selection = useStore(control.selection);
  const drawing = useStore(control.drawing);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const map = useStore(control.layout);
  useStore(control.drawn);
  useLayoutEffect(() => {
    const range = selection && rangeOf(map, selection);
    view.paint(map, range);
    stand(frame.current, range && view.placeOfRange(map, range));
    stand(drawn.current, drawing && view.placeOfRange(map, drawing));
  });
  const to = selection?.to;
  const isExtended =
    selection !== null &&
    (selection.to.row !== selection.active.row || selection.to.column !== selection.active.column);
  useLayoutEffect(() => {
    const slot = isExtended && to ? map.at(to) : null;
    const cell = slot && view.cell(slot);
    if (cell && view.scroller.contains(document.activeElement)) view.reveal(cell, false);
  }, [map, view, to, isExtended]);
  if (!selection) return null;
  const onDraw = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const draw = (isEnd: boolean) => (moved: globalThis.PointerEvent) => {
      const spot = view.spotAt(moved.clientX, moved.clientY);
      if (spot || isEnd) control.draw(spot, isEnd);
      if (!isEnd) view.follow(moved.clientX, moved.clientY);
      if (isEnd) stop.abort();
    };
    const stop = new AbortController();
    handle.addEventListener('pointermove', draw(false), { signal: stop.signal });
    handle.addEventListener('pointerup', draw(true), { signal: stop.signal });
  };
  return (
    <>
      <div ref={frame} className="grid__frame">
        {editable ? <span className="grid__handle" title={t(texts.fillHandle)} onPointerDown={onDraw} /> : null}
      </div>
      <div ref={drawn} className="grid__drawn" hidden={!drawing} />
    </>
  );
}

function stand(element: HTMLElement | null, place: Place | null): void {
  if (!element || !place) return;
  element.style.transform = `translate(${place.left}px, ${place.top}px)`;
  element.style.width = `${place.width}px`;
  element.style.height = `${place.height}px`;
}
