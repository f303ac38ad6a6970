/** What a repeated act took, in milliseconds. */
export interface Spread {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** One line of the table: what people wait for, and the same on a page with nothing on it. */
export interface Line {
  readonly what: string;
  readonly took: Spread;
  /** A bare field or table in the same browser and the same minute: what of the time is the machine's. */
  readonly bare?: Spread;
}

/** Median, 95th percentile (nearest rank) and the worst of some times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { runs: sorted.length, p50: at(0.5), p95: at(0.95), worst: at(1) };
}

const HEAD = ['', 'runs', 'median', 'p95', 'worst', 'bare: median', 'p95'] as const;

/** The lines as a table to read, in milliseconds. */
export function tableOf(lines: readonly Line[]): string {
  const ms = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
  const rows = lines.map(({ what, took, bare }) => [
    what,
    String(took.runs),
    ...(took.runs === 1 ? [ms(took.p50), '', ''] : [took.p50, took.p95, took.worst].map(ms)),
    ...(bare ? [ms(bare.p50), ms(bare.p95)] : ['', '']),
  ]);
  const all = [[...HEAD], ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
