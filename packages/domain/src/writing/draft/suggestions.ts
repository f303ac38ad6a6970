import { compareDecimals } from '../../money/index.ts';
import type { NarrativeBlock } from '../../narrative/index.ts';
import { LOW_EXECUTION } from '../../rollup/index.ts';
import { lowExecution } from '../summary/low-execution.ts';
import { problemsOf } from '../summary/problems.ts';
import { registerOf } from '../summary/register.ts';
import { ratioOf } from '../summary/year.ts';
import type { Material } from './material.ts';
import { ordinal, paragraph, type Sentence, say } from './say.ts';

/** 八、下一步工作建议: what follows from the numbers, each only where its number is not nothing. Policy is for people to write. */
export function draftSuggestions(material: Material): readonly NarrativeBlock[] {
  const said = [
    missing(material),
    inReview(material),
    unanswered(material),
    rectification(material),
    execution(material),
    threePublics(material),
    staff(material),
    problem(material),
    lowered(material),
  ].filter((sentence) => sentence !== null);
  if (said.length === 0) return paragraph(say`汇总数据中没有需要列入的事项。`);
  return said.flatMap((sentence, index) => paragraph(say`${ordinal(index)}${sentence}`));
}

const missing = ({ data, cite }: Material): Sentence =>
  data.thisYear.coverage.missing > 0 ? say`督促未报送的${cite('coverage.missing')}部门（单位）报送自评。` : null;

const inReview = ({ data, cite }: Material): Sentence =>
  data.thisYear.coverage.submitted > data.thisYear.coverage.accepted
    ? say`办理已报送、尚未审核通过的${cite('coverage.inReview')}部门（单位）自评的审核。`
    : null;

const unanswered = ({ data, cite }: Material): Sentence =>
  data.opinions.some(({ answeredAt }) => answeredAt === null)
    ? say`督促有关部门（单位）答复尚未答复的退回意见${cite('opinions.unanswered')}。`
    : null;

function rectification({ data, cite }: Material): Sentence {
  const { open, overdue } = registerOf(data);
  if (overdue.length > 0) return say`督促有关部门（单位）完成逾期的整改事项${cite('rectification.overdue')}。`;
  return open > 0 ? say`跟踪尚待整改的事项${cite('rectification.open')}。` : null;
}

const execution = ({ cite, data }: Material): Sentence =>
  lowExecution(data).length > 0
    ? say`核实预算执行率低于${LOW_EXECUTION}%的${cite('execution.low')}部门（单位）的原因。`
    : null;

function threePublics({ data }: Material): Sentence {
  const { known, part, whole } = ratioOf(data.thisYear, 'threePublicsWithinBudget');
  return known > 0 && compareDecimals(part, whole) > 0 ? say`核实“三公”经费超过预算的原因。` : null;
}

const staff = ({ data, cite }: Material): Sentence =>
  data.thisYear.official.overQuota > 0
    ? say`核实${cite('staff.overQuota')}在职人数超过编制数的部门（单位）的人员情况。`
    : null;

function problem({ data }: Material): Sentence {
  const [first, second] = problemsOf(data);
  const others = second ? '等' : '';
  return first ? say`组织有关部门（单位）核对更正未通过“${first.title}”${others}校验的事项。` : null;
}

const lowered = ({ data, cite }: Material): Sentence =>
  data.thisYear.official.differences.lowered > 0
    ? say`向复核调低得分的${cite('review.lowered')}部门（单位）反馈复核结果。`
    : null;
