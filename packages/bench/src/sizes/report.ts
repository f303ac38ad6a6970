import type { Opening } from './load/open-country.ts';
import type { Rebuild } from './measures/rebuild.ts';
import type { Comparison } from './measures/three-ways.ts';

/** What a run found. */
export interface SizeReport {
  readonly opening: Opening;
  readonly comparisons: readonly Comparison[];
  readonly rebuild: Rebuild | null;
  /** Seconds of the same sums without summaries; null where there are no records to add up. */
  readonly liveGrouping: number | null;
  readonly databaseMegabytes: number;
  readonly machine: { readonly cores: number; readonly loadBefore: number; readonly loadAfter: number };
}

/** Never over twice the raw SQL plus this, in milliseconds. */
const ALLOWANCE = 10;

const HEAD = [
  ...[
    '',
    'median',
    'p95',
    'anew',
    'p95',
    'raw SQL',
    'p95',
    'PostGraphile',
    'p95',
    'signed in',
    'p95',
    'CPU',
    'its CPU',
  ],
  'goals',
] as const;

/** A run in Markdown, for the terminal and for the documentation. */
export const reportOf = (report: SizeReport): string => [tables(report.comparisons), ...remarks(report)].join('\n');

function tables(comparisons: readonly Comparison[]): string {
  const groups = Map.groupBy(comparisons, ({ group }) => group);
  return [...groups]
    .flatMap(([group, own]) => [
      `\n${group} (ms)\n`,
      `| ${HEAD.join(' | ')} |`,
      `| --- |${' ---: |'.repeat(HEAD.length - 2)} --- |`,
      ...own.map((one) => `| ${rowOf(one).join(' | ')} |`),
    ])
    .join('\n');
}

function remarks({ opening, rebuild, liveGrouping, databaseMegabytes, machine }: SizeReport): readonly string[] {
  const rows = Object.values(opening.loaded.rows).reduce((sum, count) => sum + count, 0);
  return [
    '',
    `- Loaded: ${rows} rows in ${opening.loaded.seconds.toFixed(1)} s, the database ${databaseMegabytes} MB.`,
    ...(rebuild
      ? [
          `- Rebuild of ${rebuild.facts} facts and all summaries: ${rebuild.seconds.toFixed(1)} s; ${rebuild.same ? 'the same to the cent' : '**not the same as before**'}.`,
        ]
      : []),
    ...(liveGrouping === null ? [] : [`- The year's sums without summaries, by SQL: ${liveGrouping.toFixed(2)} s.`]),
    `- ${machine.cores} cores; load average ${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after.`,
  ];
}

function rowOf(comparison: Comparison): readonly string[] {
  const { what, product, anew, byHand, postgraphile, signedIn, cpu } = comparison;
  return [
    what,
    ms(product.p50),
    ms(product.p95),
    ...[anew, byHand, postgraphile, signedIn].flatMap((spread) =>
      spread ? [ms(spread.p50), ms(spread.p95)] : ['–', '–'],
    ),
    ...[cpu?.product, cpu?.postgraphile].map((time) => (time === undefined ? '–' : ms(time))),
    goalsOf(comparison).join(', '),
  ];
}

/** Which goals were met and which missed, in words. */
export const goalsOf = ({ product, byHand, postgraphile, signedIn, goal }: Comparison): readonly string[] => [
  ...(goal === undefined ? [] : [`p95 < ${goal}: ${said(product.p95 < goal)}`]),
  ...(byHand ? [`2 × raw + ${ALLOWANCE}: ${said(product.p50 <= 2 * byHand.p50 + ALLOWANCE)}`] : []),
  ...(postgraphile ? [`ahead of PostGraphile: ${said(product.p50 < postgraphile.p50)}`] : []),
  ...(signedIn ? [`of a signed-in one: ${said(product.p50 < signedIn.p50)}`] : []),
];

const said = (met: boolean): string => (met ? 'yes' : '**no**');

const ms = (value: number): string => value.toFixed(value >= 100 ? 0 : 1);
