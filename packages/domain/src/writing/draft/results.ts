import { compareDecimals } from '../../money/index.ts';
import type { NarrativeBlock } from '../../narrative/index.ts';
import { summaryOf } from '../../rollup/index.ts';
import { GRADE_NAMES } from '../../scoring/index.ts';
import { codePart } from '../figures/summary-figure.ts';
import { meansCompared } from '../summary/compared.ts';
import { partsNoun, partsOf } from '../summary/names.ts';
import { type Ranked, rankingOf } from '../summary/ranking.ts';
import { lostMost } from './indicators.ts';
import type { Material } from './material.ts';
import { listed, namesInWords, paragraph, type Sentence, say, type Words } from './say.ts';

/** 三、自评结果: means, grades, parts, and the ends of the ranking. */
export function draftResults(material: Material): readonly NarrativeBlock[] {
  const { count } = material.summary.scores;
  if (count === 0) return paragraph(say`尚无审核通过且有得分的自评，得分和等级暂缺。`);
  return [
    ...paragraph(basis(material), scores(material), spread(material), change(material)),
    ...paragraph(grades(material), say`等级分布见表3。`),
    ...paragraph(byPart(material)),
    ...paragraph(...ends(material)),
    ...paragraph(lostMost(material)),
  ];
}

function basis({ summary: { scores, reviewScores } }: Material): Sentence {
  if (reviewScores.count === 0) return say`本部分得分均为自评得分。`;
  return reviewScores.count === scores.count
    ? say`本部分得分均为复核得分。`
    : say`本部分得分，有复核得分的按复核得分，其余按自评得分。`;
}

function scores({ summary, cite, has }: Material): Sentence {
  if (summary.scores.count === 1)
    return say`审核通过且有得分的部门（单位）${cite('scores.count')}，得分${cite('scores.simpleMean')}。`;
  const weighted = has('scores.weightedMean')
    ? say`按资金量加权的平均分${cite('scores.weightedMean')}`
    : say`资金量未知，加权平均分无法计算`;
  return say`审核通过且有得分的部门（单位）${cite('scores.count')}，简单平均分${cite('scores.simpleMean')}，${weighted}。`;
}

function spread({ summary: { scores: all }, cite }: Material): Sentence {
  if (all.count < 2 || all.highest === null || all.lowest === null) return null;
  return compareDecimals(all.highest, all.lowest) === 0
    ? say`得分均为${cite('scores.highest')}。`
    : say`最高分${cite('scores.highest')}，最低分${cite('scores.lowest')}。`;
}

function change({ data, cite }: Material): Sentence {
  const compared = meansCompared(data);
  if (data.lastYear === null || compared === null) return null;
  const direction = compareDecimals(compared.change, '0');
  const moved: Words =
    direction === 0 ? say`与上年持平` : say`比上年${direction > 0 ? '提高' : '降低'}${cite('scores.compared.change')}`;
  return say`两年均有得分的${cite('scores.compared.units')}部门（单位），平均分${cite('scores.compared.now')}，${moved}。`;
}

function grades({ summary, cite }: Material): Sentence {
  const given = summary.grades.filter(({ count }) => count > 0);
  const [only] = given;
  if (!only) return null;
  if (given.length === 1) return say`等级均为${GRADE_NAMES[only.grade].zh}。`;
  const items = given.map(
    ({ grade }) => say`${GRADE_NAMES[grade].zh}${cite(`grade.${grade}.count`)}，占${cite(`grade.${grade}.share`)}`,
  );
  return say`按等级分，${listed(items, '；')}。`;
}

/** The parts with the highest and the lowest mean, where there are two that differ. */
function byPart(material: Material): Sentence {
  const { data, cite } = material;
  const means = partsOf(data)
    .flatMap(({ key, name, aggregate }) => {
      const mean = summaryOf(aggregate).scores.simpleMean;
      return mean === null ? [] : [{ key, name, mean }];
    })
    .sort((one, other) => compareDecimals(other.mean, one.mean));
  const [best, worst] = [means[0], means.at(-1)];
  if (!best || !worst || compareDecimals(best.mean, worst.mean) === 0) return null;
  const at = (end: typeof best) => {
    const equal = means.filter(({ mean }) => compareDecimals(mean, end.mean) === 0);
    return say`${namesInWords(equal.map(({ name }) => name))}（${cite(`${codePart('part.p', end.key)}.mean`)}）`;
  };
  return say`分${partsNoun(data)}看，平均分最高的为${at(best)}，最低的为${at(worst)}，见表4。`;
}

/** How many departments are told by name at each end. */
const TOLD = 3;

function ends({ data, cite }: Material): readonly Sentence[] {
  const ranking = rankingOf(data);
  const [first, last] = [ranking[0], ranking.at(-1)];
  if (!first || !last || compareDecimals(first.result, last.result) === 0) return [];
  const name = ({ member }: Ranked) => say`${member.name}（${cite(`${codePart('unit.u', member.code)}.result`)}）`;
  // Whoever has the same score as one that is told is told too; where that makes too many, only the two ends are.
  const top = ranking.filter(({ rank }) => rank <= TOLD);
  const third = ranking.at(-TOLD) ?? first;
  const bottom = ranking.filter(({ rank }) => rank >= third.rank);
  const apart = ranking.length >= 2 * TOLD && top.length <= 2 * TOLD && bottom.length <= 2 * TOLD;
  const seen = say`排名见表5。`;
  if (apart && top.every((line) => !bottom.includes(line)))
    return [say`得分居前的有${listed(top.map(name), '、')}；得分居后的有${listed(bottom.map(name), '、')}。`, seen];
  const among = (end: Ranked) => {
    const equal = ranking.filter(({ result }) => compareDecimals(result, end.result) === 0);
    return say`${namesInWords(equal.map(({ member }) => member.name))}（${cite(`${codePart('unit.u', end.member.code)}.result`)}）`;
  };
  return [say`得分最高的为${among(first)}，最低的为${among(last)}。`, seen];
}
