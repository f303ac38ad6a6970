import { cellId } from './grid-layout.ts';
import type { GridMap, Slot, Spot } from './grid-map.ts';
import { cellsIn, type Range } from './selection.ts';

/** Where something stands in the scrolled content of the grid, in px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** So near the edge, in px, scrolling goes on. */
const EDGE = 20;

/** What is on the screen: the grid's scrolling box and the cells in it. */
export class GridView {
  private painted: ReadonlySet<Element> = new Set();

  constructor(
    readonly scroller: HTMLElement,
    private readonly prefix: string,
  ) {}

  cell(slot: Spot): HTMLElement | null {
    return document.getElementById(cellId(this.prefix, slot));
  }

  placeOf(slot: Slot): Place | null {
    const cell = this.cell(slot);
    return cell && this.placeOfBox(cell.getBoundingClientRect());
  }

  /** Of a range, from its first to its last cell; of lines that are not drawn, the strip that stands for them. */
  placeOfRange(map: GridMap, range: Range): Place | null {
    const first = map.at({ row: range.top, column: range.left });
    const last = map.at({ row: range.bottom, column: range.right });
    const top = first && (this.placeOf(first) ?? this.placeOfStrip(first.row));
    const bottom = last && (this.placeOf(last) ?? this.placeOfStrip(last.row));
    const columns = this.scroller.querySelectorAll('col');
    const [left, right] = [columns[range.left], columns[range.right]].map(
      (column) => column && this.placeOfBox(column.getBoundingClientRect()),
    );
    if (!top || !bottom || !left || !right) return null;
    // A frozen cell stands where it is seen, not where its column is.
    const start = this.cell(first)?.classList.contains('grid__frozen') ? top.left : left.left;
    return {
      left: start,
      top: top.top,
      width: right.left + right.width - start,
      height: bottom.top + bottom.height - top.top,
    };
  }

  private placeOfStrip(row: number): Place | null {
    const strips = [...this.scroller.querySelectorAll<HTMLElement>('tbody[data-from]')];
    const strip = strips.find(({ dataset }) => row >= Number(dataset.from) && row < Number(dataset.end));
    return strip ? this.placeOfBox(strip.getBoundingClientRect()) : null;
  }

  private placeOfBox({ left, top, width, height }: DOMRect): Place {
    const box = this.scroller.getBoundingClientRect();
    return {
      left: left - box.left - this.scroller.clientLeft + this.scroller.scrollLeft,
      top: top - box.top - this.scroller.clientTop + this.scroller.scrollTop,
      width,
      height,
    };
  }

  /**
   * Says which cells are chosen. Done here and not by React: a range drawn over a thousand cells changes one attribute of each, and
   * nothing is rendered.
   */
  paint(map: GridMap, range: Range | null): void {
    const chosen = new Set<Element>();
    for (const slot of range ? cellsIn(map, range) : []) {
      const cell = this.cell(slot);
      if (cell && slot.content.kind !== 'label') chosen.add(cell);
    }
    for (const cell of this.painted) if (!chosen.has(cell)) cell.removeAttribute('aria-selected');
    for (const cell of chosen) if (!this.painted.has(cell)) cell.setAttribute('aria-selected', 'true');
    this.painted = chosen;
  }

  /** How many lines fit below the headings. */
  linesInView(): number {
    const head = this.scroller.querySelector('thead')?.clientHeight ?? 0;
    const line = this.scroller.querySelector('tbody tr')?.clientHeight || 32;
    return Math.max(1, Math.floor((Math.min(this.scroller.clientHeight, innerHeight) - head) / line) - 1);
  }

  /** Brings an element into view from under the headings and the frozen columns. */
  reveal(element: Element, isFrozen: boolean, block: ScrollLogicalPosition = 'nearest'): void {
    const { scrollLeft, style } = this.scroller;
    const head = this.scroller.querySelector('thead');
    const frozen = [...this.scroller.querySelectorAll<HTMLElement>('thead .grid__frozen')];
    const width = Math.max(0, ...frozen.map(({ offsetLeft, offsetWidth }) => offsetLeft + offsetWidth)) - scrollLeft;
    style.scrollPaddingBlockStart = `${head?.clientHeight ?? 0}px`;
    style.scrollPaddingInlineStart = `${Math.max(0, width)}px`;
    element.scrollIntoView({ block, inline: 'nearest' });
    if (isFrozen) this.scroller.scrollLeft = scrollLeft;
  }

  /** Scrolls on while something is drawn to the edge. */
  follow(x: number, y: number): void {
    const { left, top, right, bottom } = this.scroller.getBoundingClientRect();
    const head = this.scroller.querySelector('thead')?.clientHeight ?? 0;
    const beyond = (at: number, from: number, to: number) => (at < from ? -1 : at > to ? 1 : 0) * EDGE;
    this.scroller.scrollBy({
      left: beyond(x, left + EDGE, right - EDGE),
      top: beyond(y, top + head, Math.min(bottom, innerHeight) - EDGE),
    });
  }

  /** The place of the block under a point of the window; null beside it. */
  spotAt(x: number, y: number): Spot | null {
    for (const element of document.elementsFromPoint(x, y)) {
      const spot = element instanceof HTMLElement && this.scroller.contains(element) ? spotOfElement(element) : null;
      if (spot) return spot;
    }
    return null;
  }
}

/** The cell that an element is in. */
export function spotOfElement(element: Element): Spot | null {
  const cell = element.closest<HTMLElement>('[data-row]');
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
