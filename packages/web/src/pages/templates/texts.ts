import { said } from '@jiping/domain/language';
import { counted } from '../../parts/counted.ts';

export const texts = {
  title: said('模板', 'Templates'),
  purpose: said(
    '自评报告和附件按模板填报。模板是带版本的数据：大纲、数据、附件、指标、评分规则和校验都在其中。',
    'Reports and attachments follow a template: versioned data with outline, figures, forms, indicators, scoring rules and checks.',
  ),
  none: said('还没有模板', 'No templates yet'),
  unknown: said('没有这个模板', 'There is no such template'),
  unknownWhy: said(
    '代码或版本不对，或者不在您的查看范围内。',
    'The code or version is wrong, or it is not yours to see.',
  ),
  all: said('全部模板', 'All templates'),
  name: said('名称', 'Name'),
  code: said('代码', 'Code'),
  version: said('版本', 'Version'),
  versionOf: (version: number) => said(`第 ${version} 版`, `Version ${version}`),
  years: said('适用年度', 'Fiscal years'),
  from: (from: number, to: number | null | undefined) =>
    to
      ? said(from === to ? `${from}` : `${from}–${to}`, from === to ? `${from}` : `${from}–${to}`)
      : said(`${from} 起`, `from ${from}`),
  sections: (count: number) => said(`${count} 个部分`, counted(count, 'section')),
  formsCount: (count: number) => said(`${count} 张表`, counted(count, 'form')),
  figuresCount: (count: number) => said(`${count} 项数据`, counted(count, 'figure')),
  libraryCount: (count: number) => said(`${count} 个共性指标`, counted(count, 'common indicator')),
  content: said('内容', 'Content'),
  problems: (count: number) =>
    count === 0 ? said('无问题', 'Sound') : said(`${count} 个问题`, counted(count, 'problem')),
  parts: {
    outline: said('大纲', 'Outline'),
    forms: said('附件', 'Forms'),
    indicators: said('指标体系', 'Indicators'),
    scoring: said('评分规则', 'Scoring'),
    figures: said('数据', 'Figures'),
    checks: said('校验', 'Checks'),
    problems: said('问题', 'Problems'),
  },
  required: said('必填', 'Required'),
  essential: said('必填', 'Required'),
  expects: said('应写明', 'States'),
  eachOf: (list: string) => said(`每个“${list}”一张`, `One for each of: ${list}`),
  label: said('数据', 'Figure'),
  kind: said('类型', 'Kind'),
  unit: said('单位', 'Unit'),
  formula: said('算法', 'Formula'),
  meaning: said('含义', 'Meaning'),
  find: said('查找数据', 'Find a figure'),
  points: said('分值', 'Points'),
  free: said('不限', 'Free'),
  execution: said('预算执行', 'Budget execution'),
  executionRule: (weight: string, below: string) =>
    said(
      `执行率 × ${weight} 分，最高 ${weight} 分；执行率低于 ${below}% 须说明原因。`,
      `Execution rate × ${weight} points, at most ${weight}; below ${below}% a reason is wanted.`,
    ),
  caps: said('执行率对总分的上限', 'Caps on the total by execution rate'),
  capRule: (below: string, most: string) =>
    said(`执行率低于 ${below}%，总分不超过 ${most} 分`, `Below ${below}%: at most ${most} points`),
  capsOff: said('不设上限', 'No caps'),
  over: said('超额完成', 'Over-achievement'),
  overRule: (from: string, deduct: string) =>
    said(
      `超出指标值 ${from}% 及以上的，该指标减 ${deduct} 分并说明原因`,
      `${from}% or more above the target: −${deduct}, and a reason`,
    ),
  overOff: said('超额完成不扣分', 'Nothing is deducted'),
  grades: said('等级', 'Grades'),
  gradeFrom: (name: string, from: string) => said(`${name}：${from} 分（含）起`, `${name}: from ${from}`),
  limits: said('指标数量与权重', 'Number and weight of indicators'),
  limitRule: (fewest: number, heaviest: string) =>
    said(
      `三级指标不少于 ${fewest} 个，单个指标不超过 ${heaviest} 分`,
      `At least ${fewest} indicators, none above ${heaviest} points`,
    ),
  standards: said('评分标准', 'Standards'),
  usual: said('未指定标准时', 'Where none is named'),
  library: said('共性指标库', 'Library of common indicators'),
  name3: said('三级指标', 'Indicator'),
  source: said('依据', 'Source'),
  off: said('不适用的校验', 'Checks that do not apply'),
  noneOff: said('全部校验都适用', 'Every check applies'),
  severities: said('调整了严重程度的校验', 'Checks that weigh differently here'),
  noSeverities: said('均按校验目录', 'All as in the catalogue'),
  tolerances: said('允许误差', 'Tolerances'),
  tolerance: {
    amount: said('表内金额（元）', 'Between cells, yuan'),
    narrative: said('正文与表格（元）', 'Text against forms, yuan'),
    rate: said('比率（百分点）', 'Rates, percentage points'),
    score: said('得分（分）', 'Scores, points'),
  },
  catalogue: said('看校验目录', 'See the catalogue of checks'),
  sound: said('没有发现问题', 'Nothing wrong'),
  soundWhy: said('权重、评分标准、公式和表格前后一致。', 'Weights, standards, formulas and forms hang together.'),
  severity: { ERROR: said('错误', 'Error'), WARNING: said('提醒', 'Warning'), HINT: said('提示', 'Hint') },
  where: said('位置', 'Where'),
  problem: said('问题', 'Problem'),
};
