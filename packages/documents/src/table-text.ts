const LAYOUT_CELL = 200;

/**
 * A table being read: its rows become lines, its cells are parted by tabs, and cells that span columns or rows leave empty cells, so
 * that a column keeps its position. A table that only lays out a page (cells with whole articles in them) becomes the lines of its cells.
 */
export class TableText {
  private readonly rows: string[] = [];
  private cells: string[] = [];
  private cell: string[] | null = null;
  private span = 1;
  /** For each column, how many rows more the cell above reaches down. */
  private readonly reaching: number[] = [];

  /** False where no cell is open: the text belongs to whatever is around the table. */
  write(text: string): boolean {
    if (this.cell === null) return text.trim() === '';
    this.cell.push(text);
    return true;
  }

  tag(name: string, closing: boolean, attributes: string): void {
    this.closeCell();
    if (name === 'tr') this.closeRow();
    else if (!closing) this.openCell(attributes);
  }

  text(): string {
    this.closeCell();
    this.closeRow();
    return this.rows.join('\n');
  }

  private openCell(attributes: string): void {
    while ((this.reaching[this.cells.length] ?? 0) > 0) this.fill();
    const count = (name: string): number =>
      Math.min(Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1), 200);
    this.cell = [];
    this.span = Math.max(1, count('colspan'));
    const down = count('rowspan') - 1;
    for (let column = 0; column < this.span && down > 0; column++) {
      this.reaching[this.cells.length + column] = down + 1;
    }
  }

  private closeCell(): void {
    if (this.cell === null) return;
    const lines = this.cell
      .join('')
      .split('\n')
      .map((line) => line.replace(/^ +| +$/g, ''))
      .filter((line) => line.trim() !== '');
    this.cell = null;
    const layout =
      lines.length > 1 && (lines.some((line) => line.includes('\t')) || lines.join('').length > LAYOUT_CELL);
    this.put(layout ? lines.join('\n') : lines.join(' '));
    for (let column = 1; column < this.span; column++) this.put('');
  }

  /** An empty cell under one that reaches down. */
  private fill(): void {
    this.put('');
  }

  private put(text: string): void {
    const column = this.cells.length;
    if ((this.reaching[column] ?? 0) > 0) this.reaching[column]!--;
    this.cells.push(text);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    while ((this.reaching[this.cells.length] ?? 0) > 0) this.fill();
    const filled = this.cells.some((cell) => cell !== '');
    const layout = this.cells.some((cell) => cell.includes('\n'));
    if (filled) this.rows.push(layout ? this.cells.filter((cell) => cell !== '').join('\n') : this.cells.join('\t'));
    this.cells = [];
  }
}
