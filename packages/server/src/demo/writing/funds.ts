import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { BankName } from '../phrases/index.ts';
import { amount, documentOf, paragraph } from './builder.ts';
import type { Writing } from './writing.ts';

/** What a government fund paid for. */
const GOVERNMENT_FUND_USES: Readonly<Partial<Record<BankName, string>>> = {
  town: '村组道路和人居环境整治，资金来源为国有土地使用权出让收入安排的支出',
  housing: '污水处理服务和老旧小区配套设施，资金来源为城市基础设施配套费和土地出让收入',
  agriculture: '高标准农田建设配套，资金来源为土地出让收入用于农业农村部分',
  water: '小型水利设施维修，资金来源为水利建设和大中型水库移民后期扶持基金',
  civilAffairs: '养老服务设施建设，资金来源为彩票公益金',
};

const applies = ({ figures }: Writing, code: string): boolean => figures.get(code)?.state !== 'notApplicable';

/** 三、政府性基金预算支出情况. */
export function governmentFund(writing: Writing): NarrativeDocument {
  const { profile, year, random } = writing;
  if (!applies(writing, 'fund.government')) return documentOf(paragraph(`${profile.self}本年度无政府性基金预算支出。`));
  const end = random.pick(['均按批复用途使用，未用于人员和公用支出。', '项目实施和资金支付情况纳入项目支出一并核算。']);
  return documentOf(
    paragraph(
      `${year}年政府性基金预算支出`,
      amount('fund.government'),
      `，主要用于${GOVERNMENT_FUND_USES[profile.bank] ?? '批复的基金项目'}，${end}`,
    ),
  );
}

/** 四、国有资本经营预算支出情况: none of our departments has any. */
export const stateCapital = ({ profile }: Writing): NarrativeDocument =>
  documentOf(paragraph(`${profile.self}本年度无国有资本经营预算支出。`));

/** 五、社会保险基金预算支出情况. */
export function socialInsurance(writing: Writing): NarrativeDocument {
  const { profile, year, story } = writing;
  if (story.plant === 'functionalAsInsurance')
    return documentOf(
      paragraph(
        `${year}年${profile.self}支出中，住房保障支出`,
        amount('function.housing'),
        '，卫生健康支出',
        amount('function.health'),
        '，社会保障和就业支出',
        amount('function.socialSecurity'),
        '。',
      ),
    );
  if (!applies(writing, 'fund.socialInsurance'))
    return documentOf(paragraph(`${profile.self}不经办社会保险基金，本年度无社会保险基金预算支出。`));
  return documentOf(
    paragraph(
      `${year}年社会保险基金预算支出`,
      amount('fund.socialInsurance'),
      '，为城乡居民基本养老保险待遇支出，按月由基金财政专户拨付、社会化发放，年末与财政、税务、经办银行三方对账一致。',
    ),
  );
}
