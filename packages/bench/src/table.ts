import { judged, type Result, ratio } from './result.ts';

const HEAD = ['', 'runs', 'median', 'p95', 'by hand: median', 'p95', 'ratio', 'server CPU', 'goal', ''] as const;

/** The results as a table to read: a line each, under the name of its group. */
export function table(results: readonly Result[]): string {
  const groups = Map.groupBy(results, (result) => result.group);
  const rows = [...groups].flatMap(([group, own]) => [[group], ...own.map(rowOf)]);
  const widths = HEAD.map((head, column) =>
    Math.max(...[[...HEAD], ...rows].filter((row) => row.length > 1).map((row) => (row[column] ?? head).length)),
  );
  const line = (row: readonly string[]): string =>
    row.length === 1
      ? `\n${row[0]}`
      : row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return [line(HEAD), ...rows.map(line)].map((text) => text.trimEnd()).join('\n');
}

function rowOf(result: Result): string[] {
  const { what, unit, measured, byHand, serverCpu, goal } = result;
  const value = (number: number): string => `${number.toFixed(decimals(number))}${unit ? ` ${unit}` : ''}`;
  const spread = typeof measured === 'number' ? null : measured;
  const times = ratio(result);
  return [
    `  ${what}`,
    spread ? String(spread.runs) : '',
    value(spread ? spread.p50 : judged(result)),
    spread ? value(spread.p95) : '',
    byHand ? value(byHand.p50) : '',
    byHand ? value(byHand.p95) : '',
    times === null ? '' : `${times.toFixed(1)} ×`,
    serverCpu === undefined ? '' : `${serverCpu.toFixed(1)} ms`,
    goal === undefined ? '' : `< ${goal} ${unit}`,
    goal === undefined ? '' : judged(result) < goal ? 'met' : 'MISSED',
  ];
}

const decimals = (number: number): number => (Number.isInteger(number) || number >= 100 ? 0 : number >= 10 ? 1 : 2);
