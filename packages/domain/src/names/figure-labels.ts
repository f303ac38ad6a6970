import { type Bilingual, said } from '../language/index.ts';

/**
 * What the summed figures are called wherever they are compared, summed or written about. A form calls its own lines as its template does;
 * here one figure has one name, whatever template it came from.
 */
export const FIGURE_LABELS = {
  'budget.original': said('年初预算数', 'Original budget'),
  'budget.adjusted': said('全年预算数', 'Adjusted budget'),
  'budget.outturn': said('全年执行数', 'Outturn'),
  'income.total': said('收入合计', 'Total income'),
  'expenditure.total': said('部门支出总额', 'Total expenditure'),
  'expenditure.total.previous': said('部门支出总额（上年决算数）', "Total expenditure (last year's final accounts)"),
  'expenditure.basic': said('基本支出', 'Basic expenditure'),
  'expenditure.basic.personnel': said('人员经费', 'Personnel'),
  'expenditure.basic.routine': said('日常公用经费', 'Routine running costs'),
  'expenditure.basic.routine.budget': said('日常公用经费（年初预算数）', 'Routine running costs (original budget)'),
  'expenditure.project': said('项目支出', 'Project expenditure'),
  'project.received': said('项目经费实际到位资金', 'Project funds received'),
  'carryOver.in': said('上年结转', 'Carried over from last year'),
  'carryOver.out': said('年末结转结余', 'Carried over to next year'),
  'fund.generalPublic': said('一般公共预算', 'General public budget'),
  'fund.government': said('政府性基金预算', 'Government fund budget'),
  'fund.stateCapital': said('国有资本经营预算', 'State capital operating budget'),
  'fund.socialInsurance': said('社会保险基金预算', 'Social insurance fund budget'),
  'fund.specialAccount': said('财政专户管理资金', 'Funds in fiscal special accounts'),
  'fund.other': said('其他资金', 'Other funds'),
  'threePublics.total': said('“三公”经费', 'Three publics'),
  'threePublics.total.budget': said('“三公”经费（年初预算数）', 'Three publics (original budget)'),
  'threePublics.total.previous': said('“三公”经费（上年决算数）', "Three publics (last year's final accounts)"),
  'threePublics.vehicles': said('公务用车购置和维护经费', 'Official vehicles'),
  'threePublics.reception': said('公务接待费', 'Official reception'),
  'threePublics.overseas': said('因公出国（境）费', 'Official travel abroad'),
  'procurement.total': said('政府采购金额', 'Government procurement'),
  'procurement.total.budget': said('政府采购金额（年初预算数）', 'Government procurement (original budget)'),
  'staff.quota': said('编制数', 'Staff quota'),
  'staff.actual': said('在职人数', 'Staff in post'),
} as const satisfies Readonly<Record<string, Bilingual>>;
export type NamedFigure = keyof typeof FIGURE_LABELS;

const labels: ReadonlyMap<string, Bilingual> = new Map(Object.entries(FIGURE_LABELS));

/** The name of a figure that is known by its code only: an unknown one is called by its code, so that it is not lost. */
export const figureLabel = (code: string): Bilingual => labels.get(code) ?? said(code, code);
