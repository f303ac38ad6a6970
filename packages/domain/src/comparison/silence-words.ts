import type { FigureState } from '../figures/index.ts';
import { type Bilingual, said } from '../language/index.ts';
import type { ComparedValue, Reason } from './compared-value.ts';

/** What stands in a cell without a value, on the page and in the workbook. */
export const REASON_WORDS: Readonly<Record<Exclude<Reason, 'partial'>, Bilingual>> = {
  notAccepted: said('未通过', 'Not accepted yet'),
  exempted: said('免报', 'Exempted'),
  notAsked: said('未要求填报', 'Not asked'),
  notStated: said('未填', 'Missing'),
  notUsed: said('未使用该指标', 'Indicator not used'),
  notReviewed: said('未复核', 'Not re-scored'),
  severalScores: said('合并前各有得分', 'Several scores before the merger'),
  zeroDenominator: said('分母为零', 'Divided by nothing'),
  divisorUnknown: said('人数未知', 'Number of people not known'),
};

/** The same where no reason is given. */
export const STATE_WORDS: Readonly<Record<Exclude<FigureState, 'known'>, Bilingual>> = {
  masked: said('不公开', 'Masked'),
  notApplicable: said('不适用', 'Not applicable'),
  missing: said('未填', 'Missing'),
};

/** Why there is no value: its reason, else its state. */
export const silenceWords = ({ state, reason }: Pick<ComparedValue, 'state' | 'reason'>): Bilingual =>
  reason && reason !== 'partial' ? REASON_WORDS[reason] : STATE_WORDS[state === 'known' ? 'missing' : state];
