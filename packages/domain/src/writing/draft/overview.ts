import { isZero } from '../../money/index.ts';
import { FIGURE_LABELS, figureLabel } from '../../names/index.ts';
import type { NarrativeBlock } from '../../narrative/index.ts';
import type { MoneySum } from '../../rollup/index.ts';
import { codePart } from '../figures/summary-figure.ts';
import { outturnCompared } from '../summary/compared.ts';
import { dueOf, ratioOf } from '../summary/year.ts';
import { changeWords } from './change-words.ts';
import type { Material } from './material.ts';
import { listed, paragraph, type Sentence, say } from './say.ts';

/** 二、总体情况: where reports are missing, money and execution, by fund and by kind. */
export function draftOverview(material: Material): readonly NarrativeBlock[] {
  const { summary, data } = material;
  const { funds } = summary;
  if (data.thisYear.coverage.accepted === 0)
    return [...paragraph(byPart(material), byMoney(material), say`尚无审核通过的自评，资金数据暂缺。`)];
  return [
    ...paragraph(byPart(material), byMoney(material), say`覆盖情况见表1。`),
    ...paragraph(amounts(material), notCounted(material), notKnown(material), execution(material), change(material)),
    ...paragraph(
      parts(
        material,
        '按资金来源分',
        funds.byFund.map(({ code, outturn }) => ({ code, name: figureLabel(code).zh, sum: outturn })),
      ),
      parts(material, '按支出性质分', [
        { code: 'funds.basic', name: FIGURE_LABELS['expenditure.basic'].zh, sum: funds.basic },
        { code: 'funds.project', name: FIGURE_LABELS['expenditure.project'].zh, sum: funds.project },
      ]),
      say`资金情况见表2。`,
    ),
  ];
}

function byPart({ data, cite }: Material): Sentence {
  const [list, prefix] = data.region.level === 'county' ? [data.byCategory, 'category.c'] : [data.byRegion, 'region.r'];
  const missing = list.filter(({ aggregate }) => aggregate.coverage.missing > 0);
  if (missing.length === 0 || list.length < 2) return null;
  const items = missing.map(({ key, name }) => say`${name}${cite(`${codePart(prefix, key)}.missing`)}`);
  return say`未报送的部门（单位）中，${listed(items, '，')}。`;
}

function byMoney({ data, summary, cite, has }: Material): Sentence {
  if (dueOf(data.thisYear) === 0 || data.thisYear.coverage.submitted === 0) return null;
  if (has('coverage.rateByMoney')) return say`按资金量计算的报送率为${cite('coverage.rateByMoney')}。`;
  return summary.coverage.moneyUnknown > 0
    ? say`有${cite('coverage.moneyUnknown')}部门（单位）的资金量未知，按资金量的报送率无法计算。`
    : say`资金量合计为零，按资金量的报送率无法计算。`;
}

const sumsOf = ({ summary: { funds } }: Material) => [
  { code: 'funds.originalBudget', name: FIGURE_LABELS['budget.original'].zh, sum: funds.originalBudget },
  { code: 'funds.adjustedBudget', name: FIGURE_LABELS['budget.adjusted'].zh, sum: funds.adjustedBudget },
  { code: 'funds.outturn', name: FIGURE_LABELS['budget.outturn'].zh, sum: funds.outturn },
];

const isUnknown = ({ masked, missing }: MoneySum): boolean => masked + missing > 0;

function amounts(material: Material): Sentence {
  const { cite, data } = material;
  const known = sumsOf(material).filter(({ sum }) => sum.known > 0);
  if (known.length === 0) return null;
  const inAll = data.thisYear.coverage.accepted > 1 ? '合计' : '';
  const items = known.map(({ code, name }) => say`${name}${inAll}${cite(code)}`);
  return say`审核通过的${cite('coverage.accepted')}部门（单位），${listed(items, '，')}。`;
}

function notCounted(material: Material): Sentence {
  const { cite } = material;
  const partly = sumsOf(material).filter(({ sum }) => sum.known > 0 && isUnknown(sum));
  if (partly.length === 0) return null;
  const items = partly.map(({ code, name }) => say`${name}有${cite(`${code}.unknown`)}部门（单位）未公开或未填列`);
  return say`其中${listed(items, '，')}，未计入合计。`;
}

function notKnown(material: Material): Sentence {
  const unknown = sumsOf(material).filter(({ sum }) => sum.known === 0 && isUnknown(sum));
  return unknown.length === 0 ? null : say`${unknown.map(({ name }) => name).join('、')}均未公开或未填列，不作汇总。`;
}

function execution({ data, cite, has }: Material): Sentence {
  const { known, unknown } = ratioOf(data.thisYear, 'execution');
  if (!has('funds.executionRate')) {
    return known > 0
      ? say`全年预算数合计为零，预算执行率无法计算。`
      : unknown > 0
        ? say`预算数、执行数未公开或未填列，预算执行率无法计算。`
        : null;
  }
  return unknown === 0
    ? say`预算执行率${cite('funds.executionRate')}。`
    : say`按预算数、执行数均已填列的${cite('funds.executionKnown')}部门（单位）计算，预算执行率${cite('funds.executionRate')}。`;
}

function change(material: Material): Sentence {
  const { data, cite } = material;
  const compared = outturnCompared(data);
  if (data.lastYear === null || compared === null) return null;
  return say`两年均有数据的${cite('funds.compared.units')}部门（单位），全年执行数${cite('funds.compared.now')}，${changeWords(material, 'funds.compared', compared)}。`;
}

interface Part {
  readonly code: string;
  readonly name: string;
  readonly sum: MoneySum;
}

/** The parts that are not nothing, with their shares where there is more than one. */
function parts({ cite, has }: Material, kind: string, all: readonly Part[]): Sentence {
  const some = all.filter(({ sum }) => sum.known > 0 && !isZero(sum.amount));
  if (some.length === 0) return null;
  const items = some.map(({ code, name }) =>
    some.length > 1 && has(`${code}.share`)
      ? say`${name}${cite(code)}，占${cite(`${code}.share`)}`
      : say`${name}${cite(code)}`,
  );
  return say`${kind}，${listed(items, '；')}。`;
}
