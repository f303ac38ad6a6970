import { HUNAN_2021 } from '@jiping/domain/built-in';
import { definitionOf, listOf } from '@jiping/domain/figures';
import { type Bilingual, said } from '@jiping/domain/language';

/** What a check looks at that is no figure of a template. */
const PARTS: Readonly<Record<string, Bilingual>> = {
  attachments: said('附件清单', 'list of attachments'),
  budgetSystem: said('预算管理一体化系统数据', 'data of the budget system'),
  carried: said('沿用上年的内容', 'what was taken over from last year'),
  department: said('部门信息', 'the department'),
  figures: said('填报数据', 'the figures'),
  finalAccounts: said('部门决算', 'final accounts'),
  fiscalYear: said('年度', 'the year'),
  lastYear: said('上年自评', 'last year’s evaluation'),
  otherReports: said('其他单位的报告', 'reports of other departments'),
  reportDate: said('报告日期', 'date of the report'),
  reviewScore: said('财政评分', 'the bureau’s score'),
  scoreHistory: said('历年得分', 'scores of earlier years'),
  sections: said('报告正文', 'the report’s text'),
  statedFigures: said('正文中的数字', 'numbers in the text'),
  submittedOn: said('报送日期', 'the day it was handed in'),
  subordinates: said('二级单位自评', 'evaluations of subordinate units'),
};

/** The data that a check needs, as people call them, each once: `projects.*.outturn` → 项目：支出数. Figures are called as in the product's own template. */
export function namesOfNeeds(needs: readonly string[]): readonly Bilingual[] {
  const names = new Map(needs.map((need) => nameOf(need)).map((name) => [name.zh, name]));
  return [...names.values()];
}

function nameOf(need: string): Bilingual {
  const [list = need, field] = need.split('.*.');
  if (field === undefined) {
    const name = PARTS[need] ?? definitionOf(HUNAN_2021, need)?.label ?? listOf(HUNAN_2021, need)?.label;
    return name ?? said(need, need);
  }
  const of = listOf(HUNAN_2021, list);
  const label = of?.fields.find(({ name }) => name === field)?.label;
  return of && label ? said(`${of.label.zh}：${label.zh}`, `${of.label.en}: ${label.en}`) : said(need, need);
}
