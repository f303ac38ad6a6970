import type { NarrativeBlock } from '../../narrative/index.ts';
import type { Material } from './material.ts';
import { namesInWords, paragraph, type Sentence, say } from './say.ts';

/** 七、结果应用和整改: what was asked for when evaluations were returned, and what was answered. What nobody records is said to be so. */
export function draftRectification(material: Material): readonly NarrativeBlock[] {
  const { data } = material;
  if (data.region.level !== 'county') return paragraph(say`审核意见和整改情况由各县（市、区）掌握，本级汇总不列。`);
  return [
    ...paragraph(opinions(material), unanswered(material)),
    ...paragraph(say`整改期限和评价结果与预算安排挂钩的情况未在系统中登记，本报告不列数。`),
  ];
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
