import { money } from '../money/index.ts';
import { evidenceAt } from './plain-text.ts';
import type { NamedAmount } from './prose.ts';
import { lastAt, placeOf, type ReadingContext } from './reading-context.ts';
import type { ReadProject } from './report-reading.ts';

const PART_OF = /其中|下拨|下达/;
const NAME_TAIL =
  /(?:决算数?|实际支出|实际完成|项目支出|专项支出|经费支出|资金支出|支出|使用|共计|合计|共|为|是|安排|投入|拨付|:|经费:|约)+$/;
const NAME_HEAD =
  /^(?:主要用于|主要包括|主要是|主要有|包括|包含|用于|分别是|分别为|其中|一是|二是|三是|四是|五是|和|及|以及|另|\d{4}年度?|本年度?|会议包含|共)+/;
const NO_PROJECT =
  /结余|结转|到位|预算|采购|拨款|收入|基金|节约|指标|调整|追加|上年|合计|小计|总额|总计|三公|资产|补助标准|人均|增加|减少/;
const WHOLE = new Set(['expenditure.project', 'expenditure.total']);

/**
 * The project lines of the account of project expenditure: “事务管理经费支出120.5万元”. Splits of a line (其中下拨到乡镇…) are no lines;
 * 其中 directly after the project total opens the list of lines.
 */
export function readProjects(context: ReadingContext, amounts: readonly NamedAmount[]): readonly ReadProject[] {
  const { text } = context.plain;
  const projects: ReadProject[] = [];
  let splitting = false;
  let reached = 0;
  let whole = false;
  for (const { quantity, label, nameStart } of amounts) {
    const between = text.slice(reached, quantity.start);
    const listed = inProjectAccount(context, quantity.start);
    if (/[。；\n]/.test(between)) splitting = false;
    if (PART_OF.test(between.split(/[。；\n]/).at(-1) ?? '') && !whole) splitting = true;
    reached = quantity.end;
    if (label.is === 'figure') {
      whole = WHOLE.has(label.code) || (whole && label.code.startsWith('budget.'));
      continue;
    }
    const spent = label.is === 'bare' && label.column === null ? itemTitle(context, nameStart) : '';
    const name = projectName(label.is === 'other' ? text.slice(nameStart, quantity.start) : spent);
    if (label.is === 'nothing' || label.is === 'change') continue;
    const counts =
      (listed ||
        (whole && (/项目支出[^。]{0,12}(?:包括|包含|其中)/.test(between) || /^[:(]/.test(between))) ||
        following(projects, between)) &&
      !splitting;
    if (!counts || name.length < 2 || NO_PROJECT.test(name) || quantity.doubts.includes('broken')) continue;
    whole = false;
    projects.push({
      name,
      amount: quantity.number === null ? null : money(quantity.number, quantity.moneyUnit ?? '万元'),
      state: quantity.number === null ? 'masked' : 'known',
      evidence: evidenceAt(context.plain, nameStart, quantity.end),
    });
  }
  return projects;
}

const inProjectAccount = ({ headings }: ReadingContext, at: number): boolean =>
  placeOf(headings, at).sub === 'generalPublic.project';

/** The name at the head of a list item whose amount says only “实际支出”: “1.公路养护项目：预算150万元，实际支出148万元”. */
function itemTitle({ plain, headings }: ReadingContext, at: number): string {
  const item = lastAt(headings.numbered, at);
  const words = item === undefined ? '\n' : plain.text.slice(item.end, at);
  return words.length > 60 || /[\n。；]/.test(words) ? '' : (/^[^:，]{2,24}(?=[:，])/.exec(words)?.[0] ?? '');
}

/** A list that began as project lines goes on as long as only commas part its items. */
const following = (projects: readonly ReadProject[], between: string): boolean =>
  projects.length > 0 && /^[，、；][^。\n]{0,30}$/.test(between);

const projectName = (words: string): string =>
  words
    .replace(/[\s]/g, '')
    .replace(/^\(?\d{1,2}[).、]/, '')
    .replace(NAME_HEAD, '')
    .replace(/^.*(?:包含|包括)(?=.{2})/, '')
    .replace(NAME_TAIL, (tail) => (/^经费|资金/.test(tail) ? tail.slice(0, 2) : ''));
