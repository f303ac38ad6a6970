import { type Bilingual, type Language, said } from '../language/index.ts';
import type { Severity } from '../templates/index.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Check } from './check.ts';
import { HELD_ELSEWHERE } from './held-elsewhere.ts';
import { SOURCES } from './sources.ts';

const GROUPS: Readonly<Record<string, Bilingual>> = {
  STR: said('结构与完整性', 'Structure and completeness'),
  NUM: said('数字的写法', 'Numbers as text'),
  ARI: said('数据之间的运算关系', 'Arithmetic of the figures'),
  STF: said('人员与机构', 'Staff and bodies'),
  PRC: said('政府采购', 'Procurement'),
  AST: said('固定资产', 'Fixed assets'),
  BLD: said('楼堂馆所', 'Buildings'),
  FUN: said('资金性质', 'Funds'),
  XRF: said('正文与数据', 'Text and record'),
  SCO: said('得分与等级', 'Scores and grades'),
  IND: said('绩效指标', 'Indicators'),
  YOY: said('年度变动', 'Year on year'),
  AGG: said('汇总', 'Roll-up'),
  FLW: said('流程', 'Workflow'),
};

const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  block: said('阻止提交', 'blocks'),
  explain: said('须说明原因', 'asks for a reason'),
  hint: said('提示', 'hint'),
};

const WORDS = {
  title: said('审核规则目录', 'Catalogue of checks'),
  preface: said(
    '本页由程序中的规则生成，共 # 项。每项规则有三种结果：未发现问题、发现问题、缺少数据无法判断（不视为通过）。严重程度可由模板调整，规则可由模板关闭。',
    'This page is generated from the rules of the product, # of them. A rule passes, finds something, or lacks input, which is not a pass. Templates may weigh a rule otherwise or switch it off.',
  ),
  columns: said(
    '| 代码 | 规则 | 严重程度 | 说明 | 依据 | 所需数据 |',
    '| Code | Rule | Severity | Why | Source | Needs |',
  ),
  elsewhere: said('由系统其他部分保证的规则', 'Rules that the rest of the product holds'),
  elsewherePreface: said(
    '下列规则涉及多个单位的汇总或办理过程，不能就一份评价判断，由汇总、流程和权限直接保证，不作为审核规则运行。',
    'These are about many evaluations, or about what people do: no single evaluation can be judged by them. Roll-up, lifecycle and permissions hold them; they do not run as checks.',
  ),
  elsewhereColumns: said('| 代码 | 规则 | 由什么保证 |', '| Code | Rule | What holds it |'),
  sources: said('制定规则时查阅的资料', 'What was read for the rules'),
} as const;

/**
 * The catalogue as a Markdown page: every check with code, title, severity, explanation, source and what it needs.
 * `cataloguePage('zh')` is what clerks read; the committed `CHECKS.md` holds both languages.
 */
export function cataloguePage(language: Language): string {
  const prefixes = [...new Set(CATALOGUE.map(groupOf))];
  const sections = prefixes.flatMap((prefix) => [
    `### ${prefix} ${GROUPS[prefix]?.[language] ?? ''}`.trimEnd(),
    '',
    WORDS.columns[language],
    '| --- | --- | --- | --- | --- | --- |',
    ...CATALOGUE.filter((check) => groupOf(check) === prefix).map((check) => row(check, language)),
    '',
  ]);
  const preface = WORDS.preface[language].replace('#', String(CATALOGUE.length));
  const sources = SOURCES.map((name) => `- ${name[language]}`);
  return [
    `## ${WORDS.title[language]}`,
    '',
    preface,
    '',
    ...sections,
    `### ${WORDS.elsewhere[language]}`,
    '',
    WORDS.elsewherePreface[language],
    '',
    WORDS.elsewhereColumns[language],
    '| --- | --- | --- |',
    ...HELD_ELSEWHERE.map(({ code, title, how }) => `| ${code} | ${title[language]} | ${how[language]} |`),
    '',
    `### ${WORDS.sources[language]}`,
    '',
    ...sources,
    '',
  ].join('\n');
}

/** Both languages on one page: what is committed as `packages/domain/CHECKS.md`. */
export const bilingualCataloguePage = (): string =>
  ['# 审核规则目录 · Catalogue of checks', '', cataloguePage('zh'), cataloguePage('en')].join('\n');

const groupOf = ({ code }: Check): string => code.slice(0, code.indexOf('-'));

function row({ code, title, severity, explanation, source, needs }: Check, language: Language): string {
  const cells = [code, title[language], SEVERITIES[severity][language], explanation[language], source, needed(needs)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Codes and parts of the record; fields of one list together: `indicators.*.{score, weight}`. */
function needed(needs: readonly string[]): string {
  const lists = new Map<string, string[]>();
  for (const need of new Set(needs)) {
    const [list, field] = need.split('.*.');
    if (list === undefined) continue;
    lists.set(list, [...(lists.get(list) ?? []), ...(field === undefined ? [] : [field])]);
  }
  return [...lists]
    .map(([list, fields]) =>
      fields.length === 0 ? list : `${list}.*.${fields.length > 1 ? `{${fields.join(', ')}}` : fields[0]}`,
    )
    .map((need) => `\`${need}\``)
    .join(' ');
}
