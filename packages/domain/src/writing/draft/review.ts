import { compareDecimals } from '../../money/index.ts';
import type { NarrativeBlock } from '../../narrative/index.ts';
import { codePart } from '../figures/summary-figure.ts';
import { type Reviewed, reviewedMembers } from '../summary/reviewed.ts';
import type { Material } from './material.ts';
import { listed, paragraph, type Sentence, say, type Words } from './say.ts';

/** 五、财政抽查复核情况: how the bureau's scores stand to the departments' own. */
export function draftReview(material: Material): readonly NarrativeBlock[] {
  const { data } = material;
  const { count } = data.thisYear.official.differences;
  if (data.thisYear.coverage.accepted === 0) return paragraph(say`尚无审核通过的自评，复核情况暂缺。`);
  if (count === 0) return paragraph(say`审核通过的自评没有评定复核得分，或没有可供对照的自评得分。`);
  return [...paragraph(means(material), outcome(material)), ...paragraph(largest(material), say`复核情况见表9。`)];
}

function means({ data, cite }: Material): Sentence {
  const { count, selfSum, reviewSum } = data.thisYear.official.differences;
  const average = count === 1 ? '' : '平均';
  const order = compareDecimals(selfSum, reviewSum);
  const stands: Words =
    order === 0
      ? say`自评与复核${average}得分持平`
      : say`自评${order > 0 ? '高于' : '低于'}复核${cite('review.difference')}`;
  return say`自评分、复核分均有的部门（单位）${cite('review.count')}，${average}自评分${cite('review.selfMean')}，${average}复核分${cite('review.reviewMean')}，${stands}。`;
}

function outcome({ data, cite }: Material): Sentence {
  const { lowered, raised, unchanged, count } = data.thisYear.official.differences;
  if (count === 1) return null;
  if (unchanged === count) return say`复核分与自评分均一致。`;
  const items = [
    ...(lowered > 0 ? [say`复核调低${cite('review.lowered')}`] : []),
    ...(raised > 0 ? [say`调高${cite('review.raised')}`] : []),
    ...(unchanged > 0 ? [say`一致${cite('review.unchanged')}`] : []),
  ];
  return say`其中${listed(items, '，')}。`;
}

const TOLD = 3;

function largest({ data, cite }: Material): Sentence {
  const differing = reviewedMembers(data).filter(({ difference }) => compareDecimals(difference, '0') !== 0);
  if (differing.length < 2) return null;
  const told = ({ member, difference }: Reviewed) => {
    const code = codePart('unit.u', member.code);
    const moved = compareDecimals(difference, '0') > 0 ? '调低' : '调高';
    return say`${member.name}（自评${cite(`${code}.selfScore`)}，复核${cite(`${code}.reviewScore`)}，${moved}${cite(`${code}.difference`)}）`;
  };
  return say`差额居前的有${listed(differing.slice(0, TOLD).map(told), '、')}。`;
}
