import { useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { useChartLook } from './chart-look.ts';
import { binKey, type ChosenValue, type DistributionLine, distributionOption } from './distribution-option.ts';
import { Drawing } from './drawing.tsx';
import { countOf, type DrawnNumber } from './drawn-number.ts';
import { type Bin, binOf, binWords, histogram } from './histogram.ts';
import { texts } from './texts.ts';

/** As the server counted them; null where it does not say. */
export interface Quartiles {
  readonly lower: DrawnNumber | null;
  readonly median: DrawnNumber | null;
  readonly upper: DrawnNumber | null;
}

export interface DistributionProps extends ChartWords {
  /** Every value, the chosen ones among them; or the bins, where the server has counted already. */
  readonly values?: readonly DrawnNumber[];
  readonly bins?: readonly Bin[];
  readonly chosen?: readonly ChosenValue[];
  readonly quartiles?: Quartiles;
  /** The heading of the ranges: `执行率（%）`. */
  readonly rangesOf?: string;
  /** The heading of the counts: `部门数`. */
  readonly counted?: string;
  readonly height?: number;
}

const NOBODY: readonly ChosenValue[] = [];
/** Lines open nothing. */
const LINE = 'line ';
const NOTHING: readonly DrawnNumber[] = [];

/** How values are spread (`onOpen` gets `bin0`, `bin1` … or the key of a chosen one), with median and quartiles, and where the chosen ones stand. */
export function Distribution({
  values = NOTHING,
  bins: counted,
  chosen = NOBODY,
  quartiles,
  rangesOf,
  counted: countsOf,
  height = 240,
  ...words
}: DistributionProps) {
  const { t } = useLanguage();
  const look = useChartLook();
  const bins = useMemo(() => counted ?? histogram(values.map(({ size }) => size)), [counted, values]);
  const lines = useMemo(() => linesOf(quartiles, t), [quartiles, t]);
  const option = useMemo(
    () =>
      bins.some(({ count }) => count > 0)
        ? distributionOption(
            { bins, chosen, lines, binTip: (bin) => t(texts.inRange(countsOf ?? t(texts.count), bin.count)) },
            look,
          )
        : null,
    [bins, chosen, lines, look, countsOf, t],
  );
  const numbers = useMemo(() => {
    const inBin = Map.groupBy(chosen, ({ value }) => binOf(bins, value.size));
    return {
      columns: [rangesOf ?? t(texts.range), countsOf ?? t(texts.count), t(texts.chosen)],
      rows: option
        ? [
            ...bins.map((bin, place) => {
              const here = inBin.get(place) ?? [];
              const names = here.map(({ label, value }) => `${label} ${value.text}`).join('、');
              return { key: binKey(place), cells: [binWords(bin), countOf(bin.count), names], marked: here.length > 0 };
            }),
            ...(inBin.get(-1) ?? []).map(({ key, label, value }) => ({
              key,
              cells: [label, value, ''],
              marked: true,
            })),
            ...lines.map(({ name, at }) => ({ key: LINE + name, cells: [name, at, ''] })),
          ]
        : [],
    };
  }, [bins, chosen, lines, option, rangesOf, countsOf, t]);
  const canOpen = (key: string) => !key.startsWith(LINE) && (words.canOpen?.(key) ?? true);
  return (
    <ChartFrame numbers={numbers} {...words} canOpen={canOpen}>
      {option ? (
        <Drawing option={option} label={words.title} height={height} onOpen={words.onOpen} canOpen={words.canOpen} />
      ) : null}
    </ChartFrame>
  );
}

interface NamedLine extends DistributionLine {
  readonly name: string;
}

function linesOf(quartiles: Quartiles | undefined, t: ReturnType<typeof useLanguage>['t']): readonly NamedLine[] {
  const { lower = null, median = null, upper = null } = quartiles ?? {};
  return [
    ...(lower ? [{ at: lower, name: t(texts.lowerQuartileName), words: t(texts.lowerQuartile(lower.text)) }] : []),
    ...(median ? [{ at: median, name: t(texts.medianName), words: t(texts.median(median.text)), solid: true }] : []),
    ...(upper ? [{ at: upper, name: t(texts.upperQuartileName), words: t(texts.upperQuartile(upper.text)) }] : []),
  ];
}
