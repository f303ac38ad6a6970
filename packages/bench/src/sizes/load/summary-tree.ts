import { mergeAll, SHAPE } from '@jiping/domain/rollup';
import type { MadeRegion } from '../country/regions.ts';
import type { Cell } from './copy.ts';
import type { TableRows } from './county-rows.ts';
import type { Slices } from './facts.ts';

/**
 * The summaries of every region of a year from the facts of its counties, which come in the order of their paths: a region is summed up when the
 * last below it has come, so that no more than one branch is held.
 */
export class SummaryTree {
  /** From the nation down: the region whose parts are being gathered, and those parts. */
  private readonly open: { readonly region: MadeRegion; readonly parts: Slices[] }[] = [];
  private rows: Cell[][] = [];
  private readonly regions: ReadonlyMap<string, MadeRegion>;

  constructor(
    all: readonly MadeRegion[],
    private readonly year: number,
    private readonly asOf: Date,
  ) {
    this.regions = new Map(all.map((region) => [region.id, region]));
  }

  /** Adds a county's year. */
  add(county: MadeRegion, slices: Slices): void {
    this.enter(county);
    this.keep(county, slices);
  }

  /** The rows that are finished since the last call; at the end, with `finish`, all. */
  take(finish = false): TableRows {
    while (finish && this.open.length > 0) this.close();
    const { rows } = this;
    this.rows = [];
    return {
      rows,
      table: 'region_summary',
      columns: ['region_id', 'fiscal_year', 'slice', 'path', 'parent_id', 'aggregate', 'as_of', 'shape'],
    };
  }

  /** Closes the branch before, and opens what is above `county`. */
  private enter({ parentId }: MadeRegion): void {
    const above: MadeRegion[] = [];
    for (let id = parentId; id !== null; id = above[0]!.parentId) above.unshift(this.regions.get(id)!);
    while (this.open.length > 0 && this.open.at(-1)!.region.id !== above[this.open.length - 1]?.id) this.close();
    for (const region of above.slice(this.open.length)) this.open.push({ region, parts: [] });
  }

  private close(): void {
    const { region, parts } = this.open.pop()!;
    const slices = new Set(parts.flatMap((part) => [...part.keys()]));
    this.keep(
      region,
      new Map([...slices].map((slice) => [slice, mergeAll(parts.flatMap((part) => part.get(slice) ?? []))])),
    );
  }

  private keep({ id, path, parentId }: MadeRegion, slices: Slices): void {
    for (const [slice, aggregate] of slices)
      this.rows.push([id, this.year, slice, path, parentId, aggregate, this.asOf, SHAPE]);
    this.open.at(-1)?.parts.push(slices);
  }
}
