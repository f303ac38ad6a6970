import type { FigureColumn } from '../templates/index.ts';
import { labelOf } from './labels.ts';
import type { Quantity } from './quantities.ts';
import { lastAt, placeOf, type ReadingContext } from './reading-context.ts';

/** What a sentence is about: a figure's code. */
export interface Topic {
  readonly code: string;
  /** The sentence it was named in; a topic does not outlive it. */
  readonly sentence: number;
}

/** The clause before a nameless amount may name it: “‘三公’经费决算情况：全年共支出18万元”. */
export function spokenOf({ lexicon, fiscalYear }: ReadingContext, between: string): string | null {
  const clauses = between.split(/[。；，:\n!?]/).slice(0, -1);
  for (const clause of clauses.reverse()) {
    const label = labelOf(lexicon, clause.replace(/^.*[)）、.]/, ''), fiscalYear);
    if (label.is === 'figure' && label.sure > 0.9) return label.code;
    // Something else is spoken of: “农村公路养护项目：预算安排150万元”.
    if (label.is === 'other') return null;
  }
  return null;
}

/** The sub-heading directly before a nameless amount may name it: “1.公务接待费。全年支出3万元”. */
export function headingTopic({ plain, headings, lexicon, fiscalYear }: ReadingContext, at: number): string | null {
  const best = lastAt(headings.numbered, at);
  if (best === undefined || at - best.at > 80) return null;
  const title = plain.text.slice(best.end, at).split(/[。:\n，；]/)[0] ?? '';
  const label = labelOf(lexicon, title.replace(/(?:支出|决算|使用)?情况(?:说明)?$/, ''), fiscalYear);
  return label.is === 'figure' ? label.code : null;
}

/** “收入：612万元” and “支出：620万元” at the head of an item are the totals; anywhere else “支出” alone says nothing. */
export function bareTotal({ plain, headings }: ReadingContext, words: string, start: number): string | null {
  const own = OWN_TOTAL.exec(words);
  if (own !== null) return (own[1] ?? own[2]) === '收入' ? 'income.total' : 'expenditure.total';
  const name = BARE_TOTAL.exec(words);
  if (name === null) return null;
  const listed = lastAt(headings.numbered, start)?.end === start;
  const lineStart = start === 0 || plain.text[start - 1] === '\n';
  if (!listed && !lineStart && !SPLIT_INTO_BASIC.test(plain.text.slice(start, start + 60))) return null;
  return name[1] === '收入' ? 'income.total' : 'expenditure.total';
}

/** “全年实际支出1560万元，其中基本支出…”: only the total splits into basic and project expenditure. */
const SPLIT_INTO_BASIC = /^[^。；，\n]{0,12}支出[^。；，\n]{0,24}万?元[，；:(]?其中:?(?:一般公共预算)?基本支出/;

/** “部门预算收入”, “本年支出决算数”, “决算收入”: the department's own, wherever it stands. */
const OWN_TOTAL =
  /^(?:\d{4}年度?|其中)*(?:(?:我|本)?(?:部门|单位)|本年度?|全年|年度|当年|年初)*(?:(?:年初)?预算|决算)(收入|支出)(?:总额|总数|合计|总计|共计|数)?(?:为|共|是|达)?:?$|^(?:\d{4}年度?)?(?:(?:我|本)?(?:部门|单位)|本年度?)(收入|支出)(?:决算|预算)(?:总额|总数|合计|总计|数)?(?:为|共|是|达)?:?$/;

/** Whether words that only say 收入 or 支出 can be about the figure: what comes in is never what is spent. */
export const sameDirection = (words: string, code: string): boolean => {
  const incoming = /收入[^收支]*$/.test(words);
  const spent = /支出[^收支]*$/.test(words);
  if (incoming) return /^(?:income|fund|carryOver)\./.test(code);
  return !spent || !code.startsWith('income.');
};

const BARE_TOTAL =
  /^(?:\d{4}年度?|总|本年|全年|年度|决算|部门|实际){0,3}(收入|支出)(?:决算)?(?:总额|合计|总计|情况)?(?:为|共|共计)?:?$/;

/** “702.55万元用于人员经费”: the name comes after the amount. */
export function nameAfter(
  { plain, lexicon, fiscalYear }: ReadingContext,
  quantity: Quantity,
): { code: string; column: FigureColumn | null; sure: number; name: string } | null {
  const ahead = /^(?:用于|为|系|是)([^，。；、\n\t]{2,16})/.exec(plain.text.slice(quantity.end, quantity.end + 24));
  if (ahead === null) return null;
  const label = labelOf(lexicon, ahead[1]!, fiscalYear);
  return label.is === 'figure' && label.sure > 0.95 && lexicon.kind(label.code) === 'money' && quantity.kind === 'money'
    ? label
    : null;
}

/** Budget figures' names that, inside a sentence about another figure, are that figure's columns. */
export const COLUMN_OF_NAME: Readonly<Record<string, FigureColumn | null>> = {
  'budget.original': 'budget',
  'budget.adjusted': 'adjusted',
  'budget.outturn': null,
};

/** “控制率75.07%” in a sentence about a figure is that figure's rate. */
const RATES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^threePublics\.total/, /^(?:经费|总额)?控制率/, 'threePublics.controlRate'],
  [/^expenditure\.basic\.routine$/, /^(?:经费|总额)?控制率/, 'expenditure.basic.routine.controlRate'],
  [/^staff\./, /^(?:人员)?控制率/, 'staff.controlRate'],
  [/^procurement\.total$/, /^(?:采购|预算)?执行率/, 'procurement.executionRate'],
];

export const rateOf = (topic: Topic | null, words: string): string | null =>
  RATES.find(([about, name]) => topic !== null && about.test(topic.code) && name.test(words))?.[2] ?? null;

/** A section that speaks of one figure only: an amount without a name in it is that figure. */
const ONLY_FIGURE: Readonly<Record<string, string>> = {
  governmentFund: 'fund.government',
  stateCapital: 'fund.stateCapital',
  socialInsurance: 'fund.socialInsurance',
};

export const onlyFigureAt = (context: ReadingContext, at: number): string | null =>
  ONLY_FIGURE[placeOf(context.headings, at).section ?? ''] ?? null;
