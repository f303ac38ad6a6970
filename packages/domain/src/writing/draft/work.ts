import { beijingDay } from '../../calendar/index.ts';
import type { NarrativeBlock } from '../../narrative/index.ts';
import { dueOf } from '../summary/year.ts';
import type { Material } from './material.ts';
import { listed, paragraph, type Sentence, say } from './say.ts';

/** 一、工作开展情况: the task, who reported, who is exempted and why, and how far the review is. */
export function draftWork(material: Material): readonly NarrativeBlock[] {
  const { data, cite } = material;
  const { coverage } = data.thisYear;
  if (coverage.obliged === 0) {
    return [
      ...paragraph(task(material), range(material)),
      ...paragraph(say`截至${beijingDay(data.asOf)}，没有部门（单位）列入本年度自评范围。`),
    ];
  }
  return [
    ...paragraph(task(material), range(material)),
    ...paragraph(
      coverage.exempted === 0
        ? say`应报部门（单位）共${cite('coverage.obliged')}。`
        : say`应报部门（单位）共${cite('coverage.obliged')}，其中免报${cite('coverage.exempted')}。`,
      reported(material),
      punctuality(material),
      lists(material),
    ),
    ...paragraph(exemptions(material)),
    ...paragraph(returns(material), accepted(material)),
  ];
}

function task({ data: { season, fiscalYear } }: Material): Sentence {
  if (!season) return null;
  const { opensAt, dueAt, template } = season;
  return say`${String(fiscalYear)}年度部门整体支出绩效自评任务于${beijingDay(opensAt)}下达，报送截止时间为${beijingDay(dueAt)}，自评报告按《${template}》编制。`;
}

/** Above a county: of what the summary is made. */
function range({ data: { region, byRegion } }: Material): Sentence {
  if (region.level === 'county') return null;
  return byRegion.length === 0
    ? say`所辖地区尚无本年度数据。`
    : say`汇总范围包括${byRegion.map(({ name }) => name).join('、')}。`;
}

function reported({ data, cite }: Material): Sentence {
  const { submitted, missing, exempted } = data.thisYear.coverage;
  const day = beijingDay(data.asOf);
  if (dueOf(data.thisYear) === 0) return say`应报部门（单位）均已免报。`;
  if (submitted === 0) return say`截至${day}，尚无部门（单位）报送自评。`;
  const rate = cite('coverage.rateByCount');
  return missing === 0
    ? say`截至${day}，${exempted === 0 ? '应报的' : '应报且未免报的'}${cite('coverage.due')}部门（单位）均已报送，报送率${rate}。`
    : say`截至${day}，已报送${cite('coverage.submitted')}，报送率${rate}；未报送${cite('coverage.missing')}。`;
}

function punctuality({ data, cite }: Material): Sentence {
  const { submitted, onTime, late } = data.thisYear.coverage;
  if (submitted === 0) return null;
  if (late === 0) return say`已报送的均按时报送。`;
  if (onTime === 0) return say`已报送的均为迟报。`;
  return say`已报送的部门（单位）中，按时报送${cite('coverage.onTime')}，迟报${cite('coverage.late')}。`;
}

function lists({ data }: Material): Sentence {
  const { missing, late } = data.thisYear.coverage;
  if (missing > 0 && late > 0) return say`未报送和迟报的名单见附件2。`;
  if (missing > 0) return say`未报送的名单见附件2。`;
  return late > 0 ? say`迟报的名单见附件2。` : null;
}

function exemptions({ data: { members } }: Material): Sentence {
  const exempted = members.filter(({ state, exemptionReason }) => state === 'exempted' && exemptionReason !== null);
  if (exempted.length === 0) return null;
  const reasons = exempted.map(({ name, exemptionReason }) => `${name}（${exemptionReason}）`);
  return say`免报的部门（单位）及理由：${listed(reasons, '；')}。`;
}

function returns({ data, cite }: Material): Sentence {
  const { returns: times, returned } = data.thisYear.coverage;
  if (times === 0) return null;
  return returned === 0
    ? say`审核中累计退回修改${cite('coverage.returns')}，退回的均已重新报送。`
    : say`审核中累计退回修改${cite('coverage.returns')}，退回后尚未重新报送的部门（单位）${cite('coverage.returned')}。`;
}

function accepted({ data, cite }: Material): Sentence {
  const { submitted, accepted: passed } = data.thisYear.coverage;
  if (submitted === 0) return null;
  if (passed === 0) return say`已报送的自评均未审核通过，本报告的资金、得分和等级暂缺。`;
  if (passed === submitted) return say`已报送的自评均已审核通过。`;
  return say`审核通过${cite('coverage.accepted')}；其余${cite('coverage.inReview')}尚未审核通过，其资金、得分和等级未计入本报告。`;
}
