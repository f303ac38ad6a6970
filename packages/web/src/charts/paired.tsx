import { useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { useChartLook } from './chart-look.ts';
import { Drawing } from './drawing.tsx';
import { type Pair, pairedOption } from './paired-option.ts';
import { scatterOption } from './scatter-option.ts';
import { texts } from './texts.ts';

export interface PairedProps extends ChartWords {
  readonly pairs: readonly Pair[];
  /** What the two are: `['自评得分', '复核得分']`. */
  readonly names: readonly [string, string];
  readonly rowsAre?: string;
  readonly differenceIs?: string;
}

const ROW = 24;
/** Up to so many a row each; more are points against the line where both are equal. */
const AS_ROWS = 20;

/** Two numbers of one measure side by side: a self-score and its re-score. Few as rows, many against the diagonal. */
export function Paired({ pairs, names, rowsAre, differenceIs, ...words }: PairedProps) {
  const { t } = useLanguage();
  const look = useChartLook();
  const [firstName, secondName] = names;
  const whole = useMemo(() => pairs.filter(({ first, second }) => first && second).length, [pairs]);
  const option = useMemo(
    () =>
      whole <= AS_ROWS
        ? pairedOption(pairs, [firstName, secondName], look)
        : scatterOption(
            pairs.map(({ first, second, ...rest }) => ({ ...rest, x: first, y: second })),
            { xName: firstName, yName: secondName, diagonal: true },
            look,
          ),
    [pairs, whole, firstName, secondName, look],
  );
  const numbers = useMemo(() => {
    const withDifference = pairs.some(({ difference }) => difference !== undefined);
    return {
      columns: [
        rowsAre ?? t(texts.name),
        firstName,
        secondName,
        ...(withDifference ? [differenceIs ?? t(texts.difference)] : []),
      ],
      rows: pairs.map(({ key, label, first, second, difference, marked }) => ({
        key,
        marked,
        cells: [label, first ?? t(texts.none), second ?? t(texts.none), ...(withDifference ? [difference ?? '—'] : [])],
      })),
    };
  }, [pairs, rowsAre, firstName, secondName, differenceIs, t]);
  const missing = pairs.length - whole;
  const note = [words.note, option && missing > 0 ? t(texts.unplaced(missing)) : null].filter(Boolean).join(' ');
  return (
    <ChartFrame numbers={numbers} {...words} note={note || null}>
      {option ? (
        <Drawing
          option={option}
          label={words.title}
          height={whole <= AS_ROWS ? whole * ROW + 72 : 360}
          onOpen={words.onOpen}
          canOpen={words.canOpen}
        />
      ) : null}
    </ChartFrame>
  );
}
