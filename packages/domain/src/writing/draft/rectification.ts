import { isZero } from '../../money/index.ts';
import type { NarrativeBlock } from '../../narrative/index.ts';
import { registerOf } from '../summary/register.ts';
import type { Material } from './material.ts';
import { listed, namesInWords, paragraph, type Sentence, say, type Words } from './say.ts';

/**
 * 七、结果应用和整改: what departments were asked to put right, what became of it and what it does to their budgets; and what was asked for
 * when evaluations were returned. Only what the register says.
 */
export function draftRectification(material: Material): readonly NarrativeBlock[] {
  if (material.data.region.level !== 'county')
    return paragraph(
      issued(material),
      budget(material),
      say`整改事项和审核意见由各县（市、区）掌握，本级汇总不逐项列示。`,
    );
  return [
    ...paragraph(issued(material), overdue(material), budget(material)),
    ...paragraph(opinions(material), unanswered(material)),
  ];
}

function issued({ data, cite }: Material): Sentence {
  const { tally, open } = registerOf(data);
  const isCounty = data.region.level === 'county';
  if (tally.issued === 0) return isCounty ? say`审核通过后未下达整改事项。` : say`所辖地区未下达整改事项。`;
  const stands: Words[] = [
    ...(tally.closed > 0 ? [say`已销号${cite('rectification.closed')}`] : []),
    ...(tally.reported > 0 ? [say`已报整改情况、待核实${cite('rectification.reported')}`] : []),
    ...(open > 0 ? [say`待整改${cite('rectification.open')}`] : []),
  ];
  return isCounty
    ? say`审核通过后下达整改事项${cite('rectification.count')}，涉及部门（单位）${cite('rectification.units')}，其中${listed(stands, '，')}，见表11。`
    : say`所辖地区下达整改事项${cite('rectification.count')}，其中${listed(stands, '，')}。`;
}

function overdue({ data, cite }: Material): Sentence {
  const late = registerOf(data).overdue;
  if (late.length === 0) return null;
  const names = [...new Map(late.map(({ code, name }) => [code, name])).values()];
  return say`截至数据截止日，逾期${cite('rectification.overdue')}，涉及部门（单位）：${namesInWords(names)}。`;
}

/** 预算应用. */
function budget({ data, cite }: Material): Sentence {
  const { tally, uses } = registerOf(data);
  if (tally.issued === 0) return null;
  if (data.region.level !== 'county')
    return isZero(tally.budgetCut) ? null : say`整改事项核减预算${cite('rectification.cut')}。`;
  const said: Words[] = [
    ...(uses.cut > 0 ? [say`核减预算${cite('rectification.cuts')}、${cite('rectification.cut')}`] : []),
    ...(uses.suspended > 0 ? [say`暂停拨付${cite('rectification.suspended')}`] : []),
    ...(uses.prioritised > 0 ? [say`优先安排${cite('rectification.prioritised')}`] : []),
  ];
  return said.length === 0 ? say`整改事项未登记预算应用。` : say`整改事项与预算安排挂钩：${listed(said, '，')}。`;
}

function opinions({ data, cite }: Material): Sentence {
  const all = data.opinions.length;
  if (all === 0) return say`审核中没有退回意见。`;
  const open = data.opinions.filter(({ answeredAt }) => answeredAt === null).length;
  const answers =
    open === 0
      ? say`均已答复`
      : open === all
        ? say`均未答复`
        : say`已答复${cite('opinions.answered')}，未答复${cite('opinions.unanswered')}`;
  return say`审核中提出退回意见${cite('opinions.count')}，涉及部门（单位）${cite('opinions.units')}，${answers}，见表11。`;
}

function unanswered({ data }: Material): Sentence {
  const open = data.opinions.filter(({ answeredAt }) => answeredAt === null);
  if (open.length === 0 || open.length === data.opinions.length) return null;
  const names = [...new Map(open.map(({ code, name }) => [code, name])).values()];
  return say`尚有意见未答复的部门（单位）：${namesInWords(names)}。`;
}
