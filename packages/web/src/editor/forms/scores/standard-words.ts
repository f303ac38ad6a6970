import type { Bilingual } from '@jiping/domain/language';
import type { Band, Standard, StandardLimits } from '@jiping/domain/scoring';

/**
 * A scoring standard as a rule that a person can apply: what earns full points, and what each shortfall costs. `unit` is the
 * indicator's: `%`, `次`.
 */
export function standardInWords(standard: Standard & StandardLimits, unit = ''): Bilingual {
  const { minimum, cap, notApplicable } = standard;
  return joined([
    ruleOf(standard, unit),
    ...(minimum === undefined || minimum === '0'
      ? []
      : [{ zh: `最低 ${minimum} 分`, en: `never below ${minimum} points` }]),
    ...(cap === undefined ? [] : [{ zh: `最高 ${cap} 分`, en: `never above ${cap} points` }]),
    ...(notApplicable === undefined ? [] : [ON_NONE[notApplicable]]),
  ]);
}

/** What 无 earns. */
const ON_NONE: Readonly<Record<'full' | 'nothing', Bilingual>> = {
  full: { zh: '实际值为“无”的得满分', en: 'full points where the actual is 无' },
  nothing: { zh: '实际值为“无”的不得分', en: 'nothing where the actual is 无' },
};

function ruleOf(standard: Standard, unit: string): Bilingual {
  switch (standard.kind) {
    case 'ratio': {
      const formula =
        standard.direction === 'up'
          ? { zh: '分值 × 实际值 ÷ 指标值', en: 'points × actual ÷ target' }
          : { zh: '分值 × 指标值 ÷ 实际值', en: 'points × target ÷ actual' };
      const floor = standard.nothingBelow;
      return {
        zh: `${formula.zh}，不超过分值${floor ? `；低于指标值 ${floor}% 不得分` : ''}`,
        en: `${formula.en}, at most the points${floor ? `; nothing below ${floor}% of the target` : ''}`,
      };
    }
    case 'steps':
      return stepsInWords(standard, unit);
    case 'bands':
      return joined([
        ...(standard.measured === 'percentOfTarget' ? [OF_TARGET] : []),
        ...standard.bands.map(bandInWords),
      ]);
    case 'qualitative':
      return joined(
        standard.bands.map(({ label, from, to }) => ({
          zh: `${label.zh} ${to}%–${from}%`,
          en: `${label.en} ${to}%–${from}%`,
        })),
      );
    case 'checklist': {
      const isLost = standard.points === 'lost';
      return joined(
        standard.items.map(({ label, points }) =>
          isLost
            ? { zh: `${label.zh}，不符合扣 ${points} 分`, en: `${label.en}: −${points} where not met` }
            : { zh: `${label.zh}，计 ${points} 分`, en: `${label.en}: ${points}` },
        ),
      );
    }
    case 'whole':
      return standard.otherwise === 'ratio'
        ? { zh: '完成得满分，未完成按比例计分', en: 'Full points when met, else in proportion' }
        : { zh: '完成得满分，未完成不得分', en: 'Full points when met, else nothing' };
  }
}

const ROUNDING: Readonly<Record<'floor' | 'ceil' | 'linear', Bilingual>> = {
  floor: { zh: '不足一档不扣', en: 'whole steps only' },
  ceil: { zh: '不足一档按一档', en: 'a started step counts' },
  linear: { zh: '不足一档按比例', en: 'in proportion' },
};

function stepsInWords(
  { limit, within, step, deduct, rounding, measured }: Extract<Standard, { kind: 'steps' }>,
  ofIndicator: string,
): Bilingual {
  const unit = measured === 'percentOfTarget' ? '%' : ofIndicator;
  const whose: Bilingual =
    limit === 'target' ? { zh: '指标值', en: 'the target' } : { zh: `${limit}${unit}`, en: `${limit}${unit}` };
  const what: Bilingual =
    measured === 'percentOfTarget'
      ? { zh: '完成率', en: 'The percent of the target' }
      : { zh: '实际值', en: 'The actual value' };
  const each: Bilingual =
    unit === '%'
      ? { zh: `${step} 个百分点`, en: `${step} percentage points` }
      : { zh: `${step}${unit === '' ? '' : ` ${unit}`}`, en: `${step} ${unit}`.trim() };
  const words = {
    noMore: { zh: ['不高于', '高'], en: ['no more than', 'above'] },
    noLess: { zh: ['不低于', '低'], en: ['no less than', 'below'] },
    exactly: { zh: ['等于', '相差'], en: ['exactly', 'off'] },
  }[within];
  const { zh, en } = ROUNDING[rounding];
  return {
    zh: `${what.zh}${words.zh[0]}${whose.zh}得满分，每${words.zh[1]} ${each.zh}扣 ${deduct} 分（${zh}），扣完为止`,
    en: `${what.en} ${words.en[0]} ${whose.en}: full points; −${deduct} for each ${each.en} ${words.en[1]} (${en}), down to nothing`,
  };
}

const OF_TARGET: Bilingual = {
  zh: '按完成率（实际值 ÷ 指标值）计',
  en: 'By the percent of the target that was reached',
};

function bandInWords({ from, fromIncluded, to, toIncluded, percent }: Band): Bilingual {
  const range =
    from !== undefined && from === to
      ? `= ${from}`
      : `${from === undefined ? '(−∞' : `${fromIncluded ? '[' : '('}${from}`}, ${to === undefined ? '+∞)' : `${to}${toIncluded ? ']' : ')'}`}`;
  return { zh: `${range} 得分值的 ${percent}%`, en: `${range}: ${percent}% of the points` };
}

const joined = (lines: readonly Bilingual[]): Bilingual => ({
  zh: lines.map(({ zh }) => zh).join('；'),
  en: lines.map(({ en }) => en).join('; '),
});
