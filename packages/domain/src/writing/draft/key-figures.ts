import { add, compare, compareDecimals } from '../../money/index.ts';
import { FIGURE_LABELS, RATIO_LABELS } from '../../names/index.ts';
import type { NarrativeBlock } from '../../narrative/index.ts';
import type { RatioName } from '../../rollup/index.ts';
import { threePublicsCompared } from '../summary/compared.ts';
import { CONTROL_RATES } from '../summary/names.ts';
import { overQuota } from '../summary/over-quota.ts';
import { percentOfRatio, ratioOf } from '../summary/year.ts';
import { changeWords } from './change-words.ts';
import type { Material } from './material.ts';
import { listed, namesInWords, paragraph, type Sentence, say } from './say.ts';

/** 四、重点指标: “三公”经费, control rates, staff. */
export function draftKeyFigures(material: Material): readonly NarrativeBlock[] {
  if (material.data.thisYear.coverage.accepted === 0) return paragraph(say`尚无审核通过的自评，重点指标暂缺。`);
  return [
    ...paragraph(threePublics(material), change(material), againstBudget(material), say`“三公”经费见表6。`),
    ...paragraph(...rates(material), say`控制率见表7。`),
    ...paragraph(staff(material), withTooMany(material), say`人员情况见表8。`),
  ];
}

function threePublics({ summary, cite, has }: Material): Sentence {
  const { total } = summary.threePublics;
  const unknown = total.masked + total.missing;
  if (total.known === 0) {
    if (unknown > 0) return say`“三公”经费均未公开或未填列，不作汇总。`;
    return total.notApplicable > 0 ? say`审核通过的部门（单位）均无“三公”经费。` : null;
  }
  const parts = ['threePublics.vehicles', 'threePublics.reception', 'threePublics.overseas'] as const;
  const items = parts.filter(has).map((code) => say`${FIGURE_LABELS[code].zh}${cite(code)}`);
  const { vehicles, reception, overseas } = summary.threePublics;
  const isWhole = compare(add(vehicles.amount, reception.amount, overseas.amount), total.amount) === 0;
  const of = items.length === 0 ? say`` : say`，其中${isWhole ? '' : '已填列的'}${listed(items, '、')}`;
  const apart =
    unknown === 0 ? say`` : say`；有${cite('threePublics.total.unknown')}部门（单位）未公开或未填列，未计入`;
  return say`“三公”经费决算数${cite('threePublics.total')}${of}${apart}。`;
}

function change(material: Material): Sentence {
  const { data, cite } = material;
  const compared = threePublicsCompared(data);
  if (compared === null) return null;
  return say`本年、上年决算数均已填列的${cite('threePublics.compared.units')}部门（单位），“三公”经费${cite('threePublics.compared.now')}，${changeWords(material, 'threePublics.compared', compared)}。`;
}

function againstBudget({ data, cite, has }: Material): Sentence {
  const ratio = ratioOf(data.thisYear, 'threePublicsWithinBudget');
  if (!has('threePublics.withinBudget'))
    return ratio.known > 0 ? say`“三公”经费预算数合计为零，控制率无法计算。` : null;
  const order = compareDecimals(ratio.part, ratio.whole);
  const stands = order > 0 ? '超过预算' : order < 0 ? '未超过预算' : '与预算持平';
  const known =
    ratio.unknown === 0 ? say`` : say`预算数、决算数均已填列的${cite('threePublics.withinBudgetKnown')}部门（单位），`;
  return say`${known}决算数为预算数的${cite('threePublics.withinBudget')}，${stands}。`;
}

/** Execution has been told with the money. */
function rates({ data, cite }: Material): readonly Sentence[] {
  const wanted = CONTROL_RATES.filter((ratio) => ratio !== 'execution');
  const isKnown = (ratio: RatioName) => percentOfRatio(ratioOf(data.thisYear, ratio)) !== null;
  const known = wanted.filter(isKnown).map((ratio) => say`${RATIO_LABELS[ratio].zh}${cite(`rate.${ratio}`)}`);
  const unknown = wanted.filter((ratio) => !isKnown(ratio)).map((ratio) => RATIO_LABELS[ratio].zh);
  return [
    known.length === 0 ? null : say`按分子、分母均已填列的部门（单位）计算，${listed(known, '，')}。`,
    unknown.length === 0 ? null : say`${unknown.join('、')}无法计算。`,
  ];
}

function staff({ cite, has }: Material): Sentence {
  const items = [
    ...(has('staff.quota') ? [say`${FIGURE_LABELS['staff.quota'].zh}${cite('staff.quota')}`] : []),
    ...(has('staff.actual') ? [say`${FIGURE_LABELS['staff.actual'].zh}${cite('staff.actual')}`] : []),
    ...(has('staff.controlRate') ? [say`${RATIO_LABELS.staffControl.zh}${cite('staff.controlRate')}`] : []),
  ];
  return items.length === 0 ? say`编制数、在职人数未公开或未填列，不作汇总。` : say`${listed(items, '，')}。`;
}

function withTooMany({ data, cite }: Material): Sentence {
  const { overQuota: count } = data.thisYear.official;
  if (count === 0) return null;
  const names = overQuota(data).map(({ name }) => name);
  return names.length === 0
    ? say`在职人数超过编制数的部门（单位）${cite('staff.overQuota')}。`
    : say`在职人数超过编制数的部门（单位）${cite('staff.overQuota')}：${namesInWords(names)}。`;
}
