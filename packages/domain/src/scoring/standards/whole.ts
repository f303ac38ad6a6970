import type Big from 'big.js';
import { type Bilingual, said } from '../../language/index.ts';
import { isDay } from '../dates.ts';
import { type IndicatorFacts, lacking, type Unscored } from '../indicator-facts.ts';
import type { Scorer } from '../mark.ts';
import type { Sign } from '../standard.ts';
import { inChinese, inUnits, nextStep, numberIn, plain } from '../working.ts';
import { inProportion } from './ratio.ts';

/** All points where the target is met, else none, or in proportion where numbers allow one (SR-5). */
export const scoreWhole: Scorer<'whole'> = ({ otherwise }, mark) => {
  const { weight, facts } = mark;
  const compared = COMPARISONS[facts.sign](facts);
  if ('lacks' in compared) return compared;
  const { met, words, proportion } = compared;
  if (met) {
    const full = plain(weight);
    return { points: weight, working: said(`${words.zh}，得满分 ${full} 分`, `${words.en}: full marks, ${full}`) };
  }
  if (otherwise === 'nothing' || proportion === 'words') {
    return { points: weight.times(0), working: said(`${words.zh}，不得分`, `${words.en}: no points`) };
  }
  if (proportion === 'undefined') return lacking({ target: null });
  const { points, working } = inProportion(...proportion, mark);
  return { points, working: nextStep(said(`${words.zh}，按比例计分`, `${words.en}, in proportion`), working) };
};

interface Comparison {
  readonly met: boolean;
  /** How the two compare: `实际值 3 低于指标值 4`. */
  readonly words: Bilingual;
  /** Part and whole of what was reached; dates and words have none, nor have numbers about zero. */
  readonly proportion: readonly [part: Big, whole: Big] | 'words' | 'undefined';
}

const COMPARISONS: Readonly<Record<Sign, (facts: IndicatorFacts) => Comparison | Unscored>> = {
  atLeast: numbers((actual, target) => ({
    met: actual.gte(target),
    words: actual.gte(target) ? said('不低于', 'is no less than') : said('低于', 'is less than'),
    proportion: target.gt(0) ? [actual, target] : 'undefined',
  })),
  atMost: numbers((actual, target) => ({
    met: actual.lte(target),
    words: actual.lte(target) ? said('不高于', 'is no more than') : said('高于', 'is more than'),
    proportion: target.gte(0) ? [target, actual] : 'undefined',
  })),
  equal(facts) {
    if (facts.target !== null && facts.actual !== null && !numberIn(facts.target) && !numberIn(facts.actual)) {
      return sameWords(facts.actual, facts.target);
    }
    return equalNumbers(facts);
  },
  before({ actual, target }) {
    if (!isDay(actual) || !isDay(target)) {
      return lacking({ actual: isDay(actual) ? actual : null, target: isDay(target) ? target : null });
    }
    const met = actual <= target;
    const words = met ? said('不晚于', 'is no later than') : said('晚于', 'is later than');
    return {
      met,
      words: said(`完成日期 ${actual} ${words.zh}要求日期 ${target}`, `${actual} ${words.en} ${target}`),
      proportion: 'words',
    };
  },
  qualitative({ coefficient }) {
    const judged = numberIn(coefficient);
    if (!judged) return lacking({ coefficient: null });
    const percent = `${plain(judged)}%`;
    return {
      met: judged.gte(100),
      words: said(`评定完成程度 ${percent}`, `judged ${percent} complete`),
      proportion: 'words',
    };
  },
};

/** Missing it on either side counts alike: the smaller over the larger. */
const equalNumbers = numbers((actual, target) => ({
  met: actual.eq(target),
  words: actual.eq(target) ? said('等于', 'equals') : said('不等于', 'is not'),
  proportion: actual.lt(0) || target.lt(0) ? 'undefined' : actual.lt(target) ? [actual, target] : [target, actual],
}));

function numbers(compare: (actual: Big, target: Big) => Comparison) {
  return (facts: IndicatorFacts): Comparison | Unscored => {
    const actual = numberIn(facts.actual);
    const target = numberIn(facts.target);
    if (!actual || !target) return lacking({ actual, target });
    const { words, ...compared } = compare(actual, target);
    const [reached, wanted] = [inUnits(actual, facts.unit), inUnits(target, facts.unit)];
    return {
      ...compared,
      words: said(
        inChinese('实际值', reached, words.zh, '指标值', wanted),
        `${reached} ${words.en} the target ${wanted}`,
      ),
    };
  };
}

function sameWords(actual: string, target: string): Comparison {
  const met = tidy(actual) === tidy(target);
  const words = met
    ? said('与指标值一致', 'as the target')
    : said(`与指标值“${target}”不一致`, `not the target “${target}”`);
  return { met, words: said(`实际值“${actual}”${words.zh}`, `“${actual}” is ${words.en}`), proportion: 'words' };
}

const tidy = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');
