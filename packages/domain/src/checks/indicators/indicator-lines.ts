import { type Bilingual, said } from '../../language/index.ts';
import type { Decimal } from '../../money/index.ts';
import type { Sign } from '../../scoring/index.ts';
import type { SectionText } from '../text/section-text.ts';
import type { Measure } from './indicator-rows.ts';

/** An indicator as a form that became text gives it in one line: `公众满意度 ≥95% 90% 10 10`. */
export interface IndicatorLine {
  readonly name: Bilingual;
  readonly sign: Sign;
  readonly target: Measure;
  readonly actual: Measure;
  /** As written: `≥95%`, `90%`. */
  readonly wanted: string;
  readonly reached: string;
  readonly weight: Decimal;
  readonly score: Decimal;
  readonly start: number;
  readonly end: number;
}

const NUMBER = '(\\d+(?:\\.\\d+)?)';
const UNIT = '[^\\s\\d≥≤，。；]{0,4}';
const GAP = '[ \\t\\u3000|]+';
/** Name, sign and target, actual value, points, score; what follows is another cell. */
const LINE = new RegExp(
  `([\\u4e00-\\u9fff（）]{2,20})${GAP}([≥≤])${NUMBER}${UNIT}${GAP}${NUMBER}${UNIT}${GAP}${NUMBER}${GAP}${NUMBER}(?=[\\s|]|$)`,
  'g',
);

const SIGNS: Readonly<Record<string, Sign>> = { '≥': 'atLeast', '≤': 'atMost' };

export const indicatorLinesIn = ({ plain }: SectionText): readonly IndicatorLine[] =>
  !/[≥≤]/.test(plain)
    ? []
    : [...plain.matchAll(LINE)].flatMap((match) => {
        const [words, name = '', sign = '', target = '', actual = '', weight = '', score = ''] = match;
        const compared = SIGNS[sign];
        const [, wanted = '', reached = ''] = /([≥≤]\S+)\s+(\S+)/.exec(words) ?? [];
        if (!compared) return [];
        return [
          {
            name: said(`“${name}”`, `“${name}”`),
            sign: compared,
            target: { number: target },
            actual: { number: actual },
            wanted,
            reached,
            weight,
            score,
            start: match.index,
            end: match.index + words.length,
          },
        ];
      });
