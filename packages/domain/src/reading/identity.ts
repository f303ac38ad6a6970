import type { PlainText } from './plain-text.ts';
import { evidenceAt } from './plain-text.ts';
import type { Doubt } from './reading-context.ts';
import type { ReportKind } from './report-reading.ts';

/** What the document is, of which year, by whom. */
export interface Identity {
  readonly kind: ReportKind;
  readonly fiscalYear: number | null;
  readonly unitName: string | null;
  readonly doubts: readonly Doubt[];
}

const HEAD = 1200;
const YEAR_PHRASES: readonly (readonly [RegExp, number])[] = [
  [/(20\d\d)年度?(?:部门|单位|本级|县级|预算)?(?:\(单位\))?(?:整体|项目)?支出?(?:预算)?绩效/g, 4],
  [/(20\d\d)年度?[^。，；\n\d]{0,16}(?:整体支出|绩效自评|绩效评价|绩效目标自评|自评报告)/g, 3],
  [/\((20\d\d)年度?\)/g, 3],
  [
    /(20\d\d)年度?(?:本单位|我单位|我局|部门|单位)?(?:年末|部门支出|支出总额|基本支出|收入|部门决算|实际在职人数|决算数)/g,
    2,
  ],
  [/(20\d\d)年度?/g, 0.2],
];

/** Reads kind, fiscal year and unit; null where the text does not say, a question where it says two things. */
export function identityOf(plain: PlainText): Identity {
  const { year, doubts } = yearOf(plain);
  return { kind: kindOf(plain.text), fiscalYear: year, unitName: unitNameOf(plain), doubts };
}

function kindOf(text: string): ReportKind {
  const head = text.slice(0, HEAD);
  const selfSaid = /自评|自我评价|自查/.test(head);
  if (
    /(?:受|接受)[^。，\n]{2,24}(?:委托|聘请)|第三方(?:评价)?机构|会计师事务所|评价工作组对|重点绩效评价|绩效再评价|咨询有限公司/.test(
      head,
    ) &&
    !/自评(?:报告|表|情况)/.test(head.slice(0, 120))
  ) {
    return 'thirdPartyEvaluation';
  }
  const title = head.slice(0, 200);
  if (
    /部门决算|决算公开/.test(title.slice(0, 80)) &&
    !/自评报告|自评情况的?报告|自评表|整体支出绩效(?:评价)?报告/.test(head)
  )
    return 'other';
  if (
    /项目支出?(?:绩效)?(?:单位)?(?:自评|绩效自评|绩效评价)|项目(?:支出)?绩效(?:单位)?自评|项目自评/.test(title) &&
    !/整体支出/.test(title)
  ) {
    return 'projectSelfEvaluation';
  }
  if (/基础数据表|整体(?:支出)?绩效自评表|自评表|指标评分表|评价指标(?:体系)?表/.test(title) && !/报告/.test(title))
    return 'selfEvaluationForm';
  if (
    /整体支出|整体绩效|部门(?:预算)?绩效|支出绩效/.test(head) &&
    (selfSaid || /绩效(?:评价)?(?:情况)?(?:的)?报告|评价情况/.test(head))
  )
    return 'overallSelfEvaluation';
  if (selfSaid && /绩效/.test(head)) return /项目/.test(title) ? 'projectSelfEvaluation' : 'overallSelfEvaluation';
  if (/项目(?:支出)?绩效/.test(title)) return 'projectSelfEvaluation';
  return 'other';
}

function yearOf(plain: PlainText): { year: number | null; doubts: readonly Doubt[] } {
  const text = plain.text.slice(0, 60_000);
  const votes = new Map<number, { points: number; at: number; strong: boolean }>();
  for (const [pattern, points] of YEAR_PHRASES) {
    for (const match of text.matchAll(pattern)) {
      const year = Number(match[1]);
      const early = match.index < HEAD ? 1.5 : 1;
      const vote = votes.get(year) ?? { points: 0, at: match.index, strong: false };
      if (points >= 2 && !vote.strong) Object.assign(vote, { strong: true, at: match.index });
      votes.set(year, Object.assign(vote, { points: vote.points + points * early }));
    }
  }
  const ranked = [...votes].sort(([, left], [, right]) => right.points - left.points);
  const [best] = ranked;
  if (best === undefined || best[1].points < 1) return { year: null, doubts: [] };
  const rival = ranked.slice(1).find(([, vote]) => vote.strong && evaluated(text, vote.at));
  const doubts: Doubt[] =
    rival === undefined
      ? []
      : [
          {
            about: 'fiscalYear',
            zh: `文中既有 ${best[0]} 年度，又有 ${rival[0]} 年度。请确认评价年度。`,
            en: `The text speaks of the fiscal years ${best[0]} and ${rival[0]}. Which one is it about?`,
            start: rival[1].at,
            end: rival[1].at + 5,
          },
        ];
  return { year: best[0], doubts };
}

/** Whether the year at `at` is said to be the one evaluated, not one compared with. */
const evaluated = (text: string, at: number): boolean => /^[^。；\n]{0,24}(?:绩效|自评)/.test(text.slice(at, at + 40));

const UNIT =
  '[一-龥某×*·()X]{2,30}?(?:委员会|人民政府|办公室|办事处|管理局|联合会|法院|检察院|总工会|合作社|博物馆|图书馆|档案馆|文化馆|党校|中学|小学|学校|学院|幼儿园|医院|卫生院|协会|服务中心|中心|支队|大队|总队|街道办|街道|局|委|办|厅|镇|乡|院|站|所|馆|校|处|部|园|队|台|社|场|会|政府|政协|人大|法制办|公司)';
const TITLE = '(?:部门|单位)?(?:\\(单位\\)|\\(部门\\))?(?:预算)?(?:整体|项目)?(?:支出)?(?:预算)?绩效|整体支出|项目支出';
const NO_NAME = /^(?:我|本|各|该|全)(?:单位|部门|局|委|办|镇|乡|级|县|市|区)|下属|根据|关于|按照|通知|对|的/;

function unitNameOf(plain: PlainText): string | null {
  const head = plain.text.slice(0, HEAD);
  const labelled =
    /(?:(?:部门|单位)(?:\((?:单位|部门)\))?名称|预算部门名称|填报单位|填报部门|实施单位|项目单位|评价单位|预算单位|部门名称)(?:\(盖章\)|\(公章\))?[:\t\n ]?(?:\d{3,}-)?([一-龥某×*()]{2,30}?)(?=[\n\t。，；:\d]|预算编码|项目资金|单位:|填报|评价方式|主管|$)/.exec(
      head,
    );
  const named =
    labelled?.[1] !== undefined
      ? fitting(plain, labelled.index + labelled[0].lastIndexOf(labelled[1]), labelled[1])
      : null;
  if (named !== null) return named;
  const before = new RegExp(
    `(?:^|[\\n\\t。:])(${UNIT})(?:部门|单位)?(?:关于)?\\n?20\\d\\d年度?(?:${TITLE}|[^。，；\\n]{0,12}(?:绩效|部门决算))`,
  ).exec(head);
  if (before !== null) return fitting(plain, before.index + before[0].indexOf(before[1]!), before[1]!);
  const after =
    new RegExp(`20\\d\\d年度?(${UNIT})(?:${TITLE})`).exec(head) ??
    new RegExp(`(?:^|[\\n\\t])(${UNIT})(?:${TITLE})[^。，\\n]{0,20}(?:报告|自评)`).exec(head);
  if (after !== null) return fitting(plain, after.index + after[0].indexOf(after[1]!), after[1]!);
  return null;
}

const ENDS_AS_UNIT = new RegExp(`^${UNIT}$`);

/** A name that says who, not “我单位” nor a region alone. */
function fitting(plain: PlainText, at: number, name: string): string | null {
  const whole = name.replace(/^关于/, '');
  if (NO_NAME.test(whole) || !ENDS_AS_UNIT.test(whole) || whole.length < 3) return null;
  const { text } = evidenceAt(plain, at + name.length - whole.length, at + name.length);
  return text.replace(/\s+/g, '');
}
