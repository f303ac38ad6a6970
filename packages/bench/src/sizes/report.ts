import type { Comparison } from './measures/three-ways.ts';

/** Never over twice the raw SQL plus this, in milliseconds. */
const ALLOWANCE = 10;

const HEAD = ['', 'median', 'p95', 'raw SQL', 'p95', 'PostGraphile', 'p95', 'CPU', 'its CPU', 'goals'] as const;

/** The comparisons as a table in Markdown, for the terminal and for the documentation. */
export function reportOf(comparisons: readonly Comparison[]): string {
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

function rowOf(comparison: Comparison): readonly string[] {
  const { what, product, byHand, postgraphile, cpu } = comparison;
  return [
    what,
    ms(product.p50),
    ms(product.p95),
    ...[byHand, postgraphile].flatMap((spread) => (spread ? [ms(spread.p50), ms(spread.p95)] : ['–', '–'])),
    ...[cpu?.product, cpu?.postgraphile].map((time) => (time === undefined ? '–' : ms(time))),
    goalsOf(comparison).join(', '),
  ];
}

/** Which goals were met and which missed, in words. */
export const goalsOf = ({ product, byHand, postgraphile, goal }: Comparison): readonly string[] => [
  ...(goal === undefined ? [] : [`p95 < ${goal}: ${said(product.p95 < goal)}`]),
  ...(byHand ? [`2 × raw + ${ALLOWANCE}: ${said(product.p50 <= 2 * byHand.p50 + ALLOWANCE)}`] : []),
  ...(postgraphile ? [`ahead of PostGraphile: ${said(product.p50 < postgraphile.p50)}`] : []),
];

const said = (met: boolean): string => (met ? 'yes' : '**no**');

const ms = (value: number): string => value.toFixed(value >= 100 ? 0 : 1);
