import { memo, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { GridCell } from './grid-cell.tsx';
import type { GridControl } from './grid-control.ts';
import type { Frozen } from './grid-layout.ts';
import type { GridMap, Slot } from './grid-map.ts';
import type { Chunk } from './row-chunks.ts';

export interface GridChunkProps {
  readonly control: GridControl;
  readonly map: GridMap;
  readonly chunk: Chunk;
  /** The box that scrolls; null until it is there. */
  readonly root: Element | null;
  readonly prefix: string;
  readonly frozen: Frozen;
  /** Whether it is drawn before anybody knows what is in sight. */
  readonly isFirst: boolean;
}

/** What a line is high before it was ever drawn. */
const USUAL_HEIGHT = 31;
/** How far beyond the edge lines are drawn, so that scrolling does not come upon empty ones. */
const AHEAD = '600px 0px';

/** Some lines of the grid: drawn while they are near what is in sight, or hold the active cell. */
export function GridChunk({ control, map, chunk, root, prefix, frozen, isFirst }: GridChunkProps) {
  const { from, end } = chunk;
  const isWhole = from === 0 && end === map.rows;
  const [isNear, setNear] = useState(isFirst);
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useRef((end - from) * USUAL_HEIGHT);
  const holds = useSyncExternalStore(control.selection.subscribe, () => {
    const selection = control.selection.get();
    const isHere = (row: number | undefined) => row !== undefined && row >= from && row < end;
    return isHere(selection?.active.row) || isHere(selection?.to.row);
  });
  const isDrawn = isWhole || isNear || holds;
  useEffect(() => {
    const element = body.current;
    if (!root || !element || isWhole) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isIntersecting = entries.at(-1)?.isIntersecting ?? false;
        if (!isIntersecting) height.current = element.offsetHeight;
        setNear(isIntersecting);
      },
      { root, rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, isWhole]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: says so whenever lines come or go
  useLayoutEffect(() => control.drawn.set(control.drawn.get() + 1), [control, isDrawn]);
  return (
    <tbody ref={body} data-from={from} data-end={end}>
      {isDrawn ? (
        map.lines
          .slice(from, end)
          .map((slots, index) => (
            <GridRow
              key={map.block.lines[from + index]?.key}
              control={control}
              slots={slots}
              row={from + index}
              headings={map.block.heading.length}
              prefix={prefix}
              frozen={frozen}
            />
          ))
      ) : (
        <tr>
          <td colSpan={map.columns} style={{ height: height.current }} />
        </tr>
      )}
    </tbody>
  );
}

interface GridRowProps {
  readonly control: GridControl;
  readonly slots: readonly Slot[];
  readonly row: number;
  readonly headings: number;
  readonly prefix: string;
  readonly frozen: Frozen;
}

const GridRow = memo(function GridRow({ control, slots, row, headings, prefix, frozen }: GridRowProps) {
  return (
    <tr aria-rowindex={headings + row + 1}>
      {slots.map((slot) => (
        <GridCell key={slot.column} control={control} slot={slot} prefix={prefix} frozen={frozen} />
      ))}
    </tr>
  );
}, isSameRow);

function isSameRow(one: GridRowProps, other: GridRowProps): boolean {
  return (
    one.control === other.control &&
    one.row === other.row &&
    one.headings === other.headings &&
    one.frozen === other.frozen &&
    one.slots.length === other.slots.length &&
    one.slots[0]?.line === other.slots[0]?.line
  );
}
