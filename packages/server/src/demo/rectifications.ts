import type { Sheet } from '@jiping/documents';
import { money } from '@jiping/domain/money';
import type { BudgetUse } from '@jiping/domain/rectification';
import type { DemoFile } from './rectification-files.ts';

/** What was asked of a department after its result was issued, and what became of it. */
export interface DemoRectification {
  readonly problem: string;
  readonly requirement: string;
  /** The day by which: so many days after it was issued, or, below or above 0, from today. */
  readonly due: { readonly afterIssue: number } | { readonly fromToday: number };
  readonly budgetUse: BudgetUse | null;
  /** What was done since, in this order. */
  readonly steps: readonly DemoStep[];
}

export interface DemoStep {
  readonly act: 'report' | 'sendBack' | 'close';
  /** What was said with it. */
  readonly words: string;
  /** What went with a report. */
  readonly files?: readonly DemoFile[];
}

const report = (words: string, files: readonly DemoFile[] = []): DemoStep => ({ act: 'report', words, files });
const sendBack = (words: string): DemoStep => ({ act: 'sendBack', words });
const close = (words: string): DemoStep => ({ act: 'close', words });

const row = (answer: string, count: number): Sheet['rows'][number] => [
  answer,
  { text: String(count), value: String(count) },
];
const QUESTIONNAIRES: DemoFile = {
  name: '群众文化活动满意度问卷统计表.xlsx',
  sheet: {
    name: '问卷统计',
    above: ['群众文化活动满意度问卷统计表'],
    columns: [
      { label: '回答', align: 'left' },
      { label: '份数', align: 'right', kind: 'count' },
    ],
    rows: [row('满意', 97), row('基本满意', 21), row('不满意', 8), row('合计', 126)],
  },
};

/** By county, department and year; of the first county one that is overdue, one reported, one sent back, some closed. */
const ASKED: Readonly<Record<string, readonly DemoRectification[]>> = {
  '990121/501001/2021': [
    {
      problem: '项目支出预算执行率偏低，部分专项资金拨付滞后。',
      requirement: '逐项列出未支付原因和支付计划，确实无法支出的按规定交回。',
      due: { fromToday: -1 },
      budgetUse: { kind: 'cut', amount: money('180000') },
      steps: [],
    },
  ],
  '990121/302001/2021': [
    {
      problem: '群众文化活动满意度未附问卷原始资料。',
      requirement: '补充问卷样本和统计表，完善满意度调查制度。',
      due: { fromToday: 15 },
      budgetUse: { kind: 'suspended', amount: money('120000') },
      steps: [report('已补充问卷 126 份和统计表，修订了满意度调查办法，自下一年度起执行。', [QUESTIONNAIRES])],
    },
  ],
  '990121/201001/2021': [
    {
      problem: '项目绩效目标中数量指标占比偏低，个别指标无法考核。',
      requirement: '下一年度申报绩效目标时补齐数量和时效指标，报绩效股备案。',
      due: { fromToday: 40 },
      budgetUse: null,
      steps: [],
    },
  ],
  '990121/403001/2021': [
    {
      problem: '采购合同验收资料归档不全。',
      requirement: '补齐验收单并归档。',
      due: { fromToday: 10 },
      budgetUse: null,
      steps: [report('三份验收单已补齐归档。'), close('资料已核对，同意销号。')],
    },
  ],
  '990121/101001/2020': [
    {
      problem: '会议费支出未按预算项目分项核算。',
      requirement: '调整账务核算科目，按会议分项登记。',
      due: { fromToday: 20 },
      budgetUse: null,
      steps: [report('已调整核算科目。'), sendBack('请附调整后的明细账页，并说明以前月份如何处理。')],
    },
  ],
  '990121/602001/2020': [
    {
      problem: '项目支出进度与自评得分不符，复核扣减较多。',
      requirement: '按项目清理结转资金，核实自评得分依据。',
      due: { afterIssue: 60 },
      budgetUse: { kind: 'cut', amount: money('350000') },
      steps: [report('结转资金已全部清理，交回财政 35 万元。'), close('交回凭证已核对。')],
    },
  ],
  '990122/801001/2021': [
    {
      problem: '人居环境整治项目缺少后期管护安排。',
      requirement: '制定管护办法，落实管护责任人。',
      due: { fromToday: 30 },
      budgetUse: null,
      steps: [],
    },
  ],
  '990221/402001/2020': [
    {
      problem: '培训项目支出进度慢，复核扣减较多。',
      requirement: '清理未支付款项，说明原因。',
      due: { afterIssue: 45 },
      budgetUse: { kind: 'cut', amount: money('90000') },
      steps: [report('未支付款项已清理，余款交回。'), close('已核对。')],
    },
  ],
  '990221/602001/2021': [
    {
      problem: '项目支出未按合同进度支付。',
      requirement: '与施工单位对账，按进度支付。',
      due: { fromToday: 25 },
      budgetUse: { kind: 'suspended', amount: null },
      steps: [],
    },
  ],
  '990222/502001/2021': [
    {
      problem: '政府采购预算编制不细，年中调整较多。',
      requirement: '细化采购预算，规范调整程序。',
      due: { fromToday: 20 },
      budgetUse: null,
      steps: [report('已制定采购预算编制要求，下一年度执行。')],
    },
  ],
};

/** How many acts the demonstration tells of, the issuing counted in. */
export const RECTIFICATION_ACTS_TOLD = Object.values(ASKED)
  .flat()
  .reduce((sum, { steps }) => sum + 1 + steps.length, 0);

export const rectificationsOf = (
  regionCode: string,
  departmentCode: string,
  year: number,
): readonly DemoRectification[] => ASKED[`${regionCode}/${departmentCode}/${year}`] ?? [];
