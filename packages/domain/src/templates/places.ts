/** Which places of a table's next lines are covered by cells that reach down into them. */
export class Places {
  /** Lines still covered, by column. */
  private readonly covered: number[];

  constructor(private readonly columns: number) {
    this.covered = new Array<number>(columns).fill(0);
  }

  /** How many columns of the next line nothing covers. */
  free(): number {
    return this.covered.filter((lines) => lines === 0).length;
  }

  isFree(): boolean {
    return this.free() === this.columns;
  }

  /**
   * The first column of each cell of the next line, cells going from left to right into what is free; null for one that finds no
   * room for its width.
   */
  take(cells: readonly { readonly colSpan: number; readonly rowSpan: number }[]): readonly (number | null)[] {
    const below = this.covered.map((lines) => Math.max(0, lines - 1));
    let next = 0;
    const taken = cells.map(({ colSpan, rowSpan }) => {
      while (next < this.columns && this.covered[next] !== 0) next += 1;
      const first = next;
      const free = this.covered.slice(first, first + colSpan);
      if (free.length < colSpan || free.some((lines) => lines !== 0)) return null;
      for (let column = first; column < first + colSpan; column += 1) below[column] = rowSpan - 1;
      next = first + colSpan;
      return first;
    });
    this.covered.splice(0, this.columns, ...below);
    return taken;
  }
}
