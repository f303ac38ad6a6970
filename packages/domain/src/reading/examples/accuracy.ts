import { money } from '../../money/index.ts';
import type { ReadFigure, ReportReading } from '../report-reading.ts';

/** How well a reading met what was expected of it. */
export interface Accuracy {
  readonly right: number;
  /** Read with another value, or read though the text does not say it. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Compares the figures read with what a person reads: amounts in 万元, `*` masked, `无` not applicable. */
export function accuracyOf(
  reading: Pick<ReportReading, 'figures'>,
  expected: Readonly<Record<string, string>>,
): Accuracy {
  const wrong: string[] = [];
  const read = new Set<string>();
  let right = 0;
  for (const figure of reading.figures) {
    const wanted = expected[figure.code];
    read.add(figure.code);
    if (wanted !== undefined && agrees(figure, wanted)) right++;
    else
      wrong.push(
        `${figure.code} = ${figure.amount ?? figure.number ?? figure.state} “${figure.evidence.text}”, expected ${wanted ?? 'nothing'}`,
      );
  }
  return { right, wrong, missed: Object.keys(expected).filter((code) => !read.has(code)) };
}

function agrees(figure: ReadFigure, wanted: string): boolean {
  if (wanted === '*') return figure.state === 'masked';
  if (wanted === '无') return figure.state === 'notApplicable';
  if (figure.state !== 'known') return false;
  return figure.amount !== undefined
    ? figure.amount === money(wanted, '万元')
    : Number(figure.number) === Number(wanted);
}

/** Precision and recall over several readings. */
export function ratesOf(all: readonly Accuracy[]): {
  readonly precision: number;
  readonly recall: number;
  readonly figures: number;
} {
  const sum = (count: (one: Accuracy) => number): number => all.reduce((total, one) => total + count(one), 0);
  const right = sum((one) => one.right);
  const wrong = sum((one) => one.wrong.length);
  const missed = sum((one) => one.missed.length);
  const contradicted = sum((one) => one.wrong.filter((line) => !line.endsWith('nothing')).length);
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed + contradicted || 1),
    figures: right + missed + contradicted,
  };
}
