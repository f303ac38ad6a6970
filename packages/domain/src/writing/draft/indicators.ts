import { codePart } from '../figures/summary-figure.ts';
import { lostIndicators } from '../summary/indicators.ts';
import type { Material } from './material.ts';
import { listed, type Sentence, say } from './say.ts';

/** How many indicators a sentence tells; `summaryFigures` has the numbers of these. */
const TOLD = 3;

/** On which of the library's indicators departments took most points from themselves; nothing where on none. */
export function lostMost({ data, cite }: Material): Sentence {
  const lost = lostIndicators(data);
  if (lost.length === 0) return null;
  const told = lost.slice(0, TOLD).map(({ code, name }) => {
    const part = codePart('indicator.i', code);
    return say`${name}，得分率${cite(`${part}.rate`)}，扣分的部门（单位）${cite(`${part}.losing`)}`;
  });
  return say`按自评的分项得分，失分${lost.length > 1 ? '较多' : ''}的共性指标为：${listed(told, '；')}。`;
}
