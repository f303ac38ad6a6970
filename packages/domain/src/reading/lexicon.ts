import type { FigureKind } from '../figures/index.ts';
import { columnOf, type FigureDefinition, type Template } from '../templates/index.ts';

/** The names of figures: those of the template, and a few that only a reader needs. Names are in the form of the plain text. */
export interface Lexicon {
  /** The figure that `name` is a name of. */
  readonly code: (name: string) => string | undefined;
  readonly definition: (code: string) => FigureDefinition | undefined;
  readonly kind: (code: string) => FigureKind;
  readonly longest: number;
}

/** Wordings of published reports that would be too loose as a template's own aliases. */
const READING_NAMES: Readonly<Record<string, readonly string[]>> = {
  'income.total': ['总收入', '收入总计', '本年收入', '收入决算', '年度总收入'],
  'expenditure.total': ['总支出', '支出总计', '本年支出', '整体支出', '部门总支出', '部门决算支出'],
  'expenditure.basic': ['基本支出经费'],
  'expenditure.basic.personnel': ['人员类支出', '人员类经费', '人员性支出'],
  'expenditure.basic.routine': ['公用类支出', '日常公用', '公用类经费', '公用经费支出', '日常公用类支出'],
  'expenditure.project': ['项目支出经费', '专项支出', '项目经费支出', '项目类支出'],
  'threePublics.total': ['三公经费总额', '三公', '三公支出'],
  'threePublics.vehicles': [
    '公务用车购置及运行维护',
    '公务用车购置和运行维护',
    '公务用车购置及运行维护支出',
    '公务用车购置和维护费',
    '公务用车购置与运行费',
    '公务用车购置与运行维护费',
    '公务用车购置和运行费',
    '公车购置及运行费',
    '公车购置及运行维护费',
    '公务用车支出',
  ],
  'threePublics.vehicles.purchase': ['公务用车购置', '车辆购置费', '公务车购置费', '公车购置经费'],
  'threePublics.vehicles.operation': [
    '公务用车运行维护',
    '公务用车运维费',
    '公务用车运行',
    '公务用车维护费',
    '公务车运行费',
    '公务车运行维护费',
    '公车运行费',
    '公车运维费',
    '公务用车运行及维护费',
    '公务用车运行和维护费',
  ],
  'threePublics.reception': ['接待费', '国内公务接待费', '公务接待经费', '公务接待费用', '国内接待费'],
  'threePublics.overseas': [
    '因公出国境费用',
    '因公出国境费',
    '因公出国境',
    '因公出国经费',
    '出国境费用',
    '因公出国',
    '因公出国境经费',
    '出国境经费',
    '因公出国境支出',
    '因公出境费',
  ],
  'fund.generalPublic': ['一般公共预算财政拨款', '一般公共预算拨款收入', '公共财政预算拨款', '一般公共预算资金'],
  'fund.government': ['政府性基金预算财政拨款', '政府性基金预算拨款', '政府性基金拨款收入', '政府性基金资金'],
  'fund.stateCapital': ['国有资本经营预算财政拨款', '国有资本经营预算拨款', '国有资本经营拨款'],
  'fund.socialInsurance': ['社保基金预算支出', '社会保险基金预算拨款'],
  'fund.specialAccount': ['财政专户管理的非税收入', '非税收入拨款', '财政专户管理非税收入'],
  'function.socialSecurity': ['社保和就业支出'],
  'function.health': ['卫生健康类支出', '医疗卫生与计划生育支出'],
  'staff.quota': [
    '编制',
    '定编',
    '编制总数',
    '总编制',
    '核定编制人数',
    '编制总人数',
    '编制人员',
    '教职工编制',
    '教职工编制数',
    '核编',
    '事业编制数总计',
  ],
  'staff.actual': [
    '实有',
    '实有在职',
    '在职',
    '现有在职',
    '实际在岗人员',
    '年末实有在职人员',
    '实有在编人员',
    '在职职工',
    '在职干部职工',
    '在编在职人员',
    '在职干警',
    '实有干警',
    '教职工',
    '在职教职工',
    '在编教职工',
    '在岗教职工',
    '年末实有',
    '在岗人员',
    '实有在职人数',
    '在职实有人数',
    '在编人员',
    '在编在岗人员',
    '在编在岗',
    '实有在编在岗',
    '年末在编在职人员',
    '实有在编在岗人员',
  ],
  'staff.controlRate': ['在职人员控制比率'],
  'procurement.total': ['政府采购', '采购金额', '实际采购金额', '实际采购', '实际政府采购金额'],
  'carryOver.in': ['上年结转结余', '年初结转结余', '上年结余', '年初结余', '上年结转收入'],
  'carryOver.out': [
    '累计结余',
    '年末结转',
    '结转结余',
    '年末结转与结余',
    '结转下年资金',
    '结转下年使用',
    '年末累计结余',
  ],
  'budget.original': [
    '年初批复预算',
    '年初部门预算数',
    '批复年初预算',
    '年初安排预算',
    '年初预算安排',
    '年初预算批复',
    '年初预算总额',
    '年初预算资金',
  ],
  'budget.adjusted': [
    '调整后预算',
    '调整预算',
    '调整后全年预算',
    '全年预算总额',
    '预算调整后',
    '调整后的预算',
    '调整后项目预算',
    '调整后全年预算数',
    '最终预算数',
  ],
  'budget.outturn': ['项目实际支出', '全年执行', '实际执行数', '全年实际执行数', '执行数', '全年支出执行数'],
  'budget.executionRate': [
    '资金执行率',
    '预算资金执行率',
    '预算支出执行率',
    '全年执行率',
    '支出执行率',
    '预算执行比例',
  ],
  'project.received': [
    '实际到位',
    '资金到位',
    '项目到位资金',
    '财政到位资金',
    '资金实际到位',
    '实际到位项目资金',
    '项目资金到位',
  ],
  'project.realisationRate': ['资金实现率', '项目资金支出实现率'],
  'score.self': [
    '自评综合评分',
    '自评评分',
    '绩效得分',
    '绩效评分',
    '绩效自评评分',
    '整体绩效得分',
    '自评分数',
    '自评综合得分',
    '总得分',
    '自评总评分',
    '综合得分',
    '总分',
    '综合评分',
    '自我评价得分',
    '自评分值',
    '得分合计',
  ],
};

/** `“三公”经费`, `三公 经费` and `三公经费` are one name; `因公出国（境）费` is read as 因公出国境费. */
export const nameForm = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'「」]/g, '')
    .replace(/\((境)\)/g, '$1')
    .replace(/\([^()]*\)/g, '');

export function lexiconOf(template: Template): Lexicon {
  const known = lexicons.get(template);
  if (known) return known;
  const codes = new Map<string, string>();
  const definitions = new Map(template.figures.map((figure) => [figure.code, figure]));
  for (const { code, label, kind, aliases } of template.figures) {
    if (kind === 'text' || code === 'staff.change' || isColumnOf(definitions, code)) continue;
    for (const name of [label.zh, ...aliases, ...(READING_NAMES[code] ?? [])]) {
      const form = nameForm(name);
      for (const one of code.startsWith('fund.') ? [form, `${form}收入`] : [form]) {
        if (one.length > 1 && !codes.has(one)) codes.set(one, code);
      }
    }
  }
  const lexicon: Lexicon = {
    code: (name) => codes.get(name),
    definition: (code) => definitions.get(code),
    kind: (code) => (definitions.get(code) ?? definitions.get(columnOf(code).base))?.kind ?? 'money',
    longest: Math.max(...[...codes.keys()].map((name) => name.length)),
  };
  lexicons.set(template, lexicon);
  return lexicon;
}

/** A column of another figure; `budget.adjusted` is a figure of its own that only looks like one. */
const isColumnOf = (definitions: ReadonlyMap<string, FigureDefinition>, code: string): boolean =>
  columnOf(code).column !== null && definitions.has(columnOf(code).base);

// Templates never change once loaded, so a lexicon is made once.
const lexicons = new WeakMap<Template, Lexicon>();
