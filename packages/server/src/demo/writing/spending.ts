import { amountOf, displayFigure, knownAmount, numberOf } from '@jiping/domain/figures';
import { absolute, isNegative, isZero, type Money, percentOf, subtract } from '@jiping/domain/money';
import type { NarrativeBlock, NarrativeDocument } from '@jiping/domain/narrative';
import { yuan } from '../figures/figure-table.ts';
import {
  GOOD_RATE_REMARKS,
  LOW_EXECUTION_REASONS,
  LOW_REALISATION_REASONS,
  MANAGEMENT,
  PERSONNEL_USES,
  THREE_PUBLICS_REASONS,
  VEHICLE_REASON,
} from '../phrases/general.ts';
import { hidesProjects } from '../storyline.ts';
import { amount, documentOf, heading, type Part, paragraph, rate } from './builder.ts';
import { turnOf } from './results.ts';
import type { Writing } from './writing.ts';

/** 二、一般公共预算支出情况: basic, project, and how the money is kept. */
export const generalPublic = (writing: Writing): NarrativeDocument =>
  documentOf(
    heading('（一）基本支出情况'),
    ...basic(writing),
    heading('（二）项目支出情况'),
    ...project(writing),
    heading('（三）资金管理情况'),
    ...management(writing),
  );

/** An amount that stands in the text as words, as the record would print it. */
const inWords = (value: Money): string => displayFigure(knownAmount(value), '万元', 2);

function basic({ year, figures, random, story }: Writing): readonly NarrativeBlock[] {
  const total = amount('expenditure.total');
  const lead: readonly Part[] = random.pick([
    [`${year}年部门支出总额`, total],
    [`经决算汇总，${year}年度部门支出总额`, total],
    [`全年部门支出总额`, total],
  ]);
  const stated = amountOf(figures.get('expenditure.basic.personnel'));
  // A clerk who typed the amount from an older sheet instead of citing the record.
  const personnel: Part =
    story.plant === 'textDiffers' && stated !== null
      ? inWords(subtract(stated, yuan(1250)))
      : amount('expenditure.basic.personnel');
  return [
    paragraph(
      ...lead,
      ...sinceLastYear(figures, 'expenditure.total'),
      '，其中基本支出',
      amount('expenditure.basic'),
      '，项目支出',
      amount('expenditure.project'),
      '。',
    ),
    paragraph(
      '基本支出中，人员经费',
      personnel,
      `，${random.pick(PERSONNEL_USES)}；日常公用经费`,
      amount('expenditure.basic.routine'),
      '，主要是办公经费',
      amount('expenditure.basic.routine.office'),
      '，水费、电费、差旅费',
      amount('expenditure.basic.routine.utilitiesTravel'),
      '，会议费、培训费',
      amount('expenditure.basic.routine.meetingsTraining'),
      '。',
    ),
    threePublics({ figures, random }),
  ];
}

function threePublics({ figures, random }: Pick<Writing, 'figures' | 'random'>): NarrativeBlock {
  const bought = amountOf(figures.get('threePublics.vehicles.purchase'));
  const reason = bought !== null && !isZero(bought) ? VEHICLE_REASON : random.pick(THREE_PUBLICS_REASONS);
  const compared = sinceLastYear(figures, 'threePublics.total');
  return paragraph(
    '“三公”经费支出',
    amount('threePublics.total'),
    ...compared,
    '，其中公务接待费',
    amount('threePublics.reception'),
    '，公务用车购置和维护经费',
    amount('threePublics.vehicles'),
    '，因公出国（境）费',
    amount('threePublics.overseas'),
    `。${compared.length > 0 ? reason : ''}`,
  );
}

/** ，比上年增加86.42万元，增长7.20%: nothing where either year is not known. */
function sinceLastYear(figures: Writing['figures'], code: string): readonly Part[] {
  const [now, before] = [amountOf(figures.get(code)), amountOf(figures.get(`${code}.previous`))];
  if (now === null || before === null) return [];
  const change = subtract(now, before);
  const percent = percentOf(absolute(change), before);
  if (percent === null) return [];
  const [moved, by] = isNegative(change) ? ['减少', '下降'] : ['增加', '增长'];
  return [`，比上年${moved}${inWords(absolute(change))}，${by}${percent}%`];
}

function project({ ledger, figures, random, story }: Writing): readonly NarrativeBlock[] {
  const masked = hidesProjects(story);
  const lines = ledger.projects.map(({ name, outturn, use }) =>
    masked ? `${name}，主要用于${use}` : `${name}支出${inWords(yuan(outturn))}，主要用于${use}`,
  );
  const realised = numberOf(figures.get('project.realisationRate'));
  const low = realised !== null && Number(realised) < 93;
  return [
    paragraph('项目支出', amount('expenditure.project'), `，共安排${lines.length}个项目：${lines.join('；')}。`),
    paragraph(
      '项目经费财政实际到位资金',
      amount('project.received'),
      '，支出实现率',
      rate('project.realisationRate'),
      `。${random.pick(low ? LOW_REALISATION_REASONS : GOOD_RATE_REMARKS)}`,
    ),
  ];
}

function management({ profile, figures, phrasing, random, year }: Writing): readonly NarrativeBlock[] {
  const executed = numberOf(figures.get('budget.executionRate'));
  const low = executed !== null && Number(executed) < 90;
  return [
    paragraph(
      random
        .some(
          // Every other rule is told in one year, the others in the next.
          MANAGEMENT.filter((_, index) => (index + turnOf(profile, year)) % 2 === 0),
          3,
        )
        .map((sentence) => phrasing.fill(sentence))
        .join(''),
    ),
    paragraph(
      `${year}年年初预算数`,
      amount('budget.original'),
      '，全年预算数',
      amount('budget.adjusted'),
      '，全年执行数',
      amount('budget.outturn'),
      '，预算执行率',
      rate('budget.executionRate'),
      `。${low ? random.pick(LOW_EXECUTION_REASONS) : ''}政府采购金额`,
      amount('procurement.total'),
      '，政府采购执行率',
      rate('procurement.executionRate'),
      '。',
    ),
  ];
}
