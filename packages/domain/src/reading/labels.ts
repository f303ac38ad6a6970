import type { FigureColumn } from '../templates/index.ts';
import type { Lexicon } from './lexicon.ts';

/** What the words before an amount say it is. */
export type Label =
  /** A figure of the lexicon. */
  | {
      readonly is: 'figure';
      readonly code: string;
      readonly column: FigureColumn | null;
      readonly sure: number;
      readonly name: string;
    }
  /** Only “支出”, “决算数为”, “年初预算”: the amount belongs to what the sentence is about. */
  | { readonly is: 'bare'; readonly column: FigureColumn | null; readonly words: string }
  /** A change, a share or a comparison, never the figure itself: “比上年增加”. */
  | { readonly is: 'change' }
  /** A name that is no figure's: a project, a purpose. */
  | { readonly is: 'other'; readonly name: string }
  | { readonly is: 'nothing' };

const CHANGE =
  /(?:增加|增长|减少|下降|上升|降低|提高|压缩|压减|节约|节省|追加|追减|调增|调减|核减|核增|增支|减支|增|减|降|升|超支|超出|高出|低于|高于|相差|少支出|多支出)(?:了|额|数|额为|为|支出|金额|:|幅度|率|约|近|共|资金|预算)*$/;
const COMPARED = /(?:比|较|同比|相比|与)(?:上年|去年|上一年|年初|预算|\d{4}年|同期)/;

/** Words between a name and its amount, and the column they speak of. Longest first. */
const TAILS: readonly (readonly [RegExp, FigureColumn | 'actual' | null])[] = [
  [/(?:上年度?|去年|上一年度?)(?:预算数|预算)$/, 'previousBudget'],
  [/(?:上年度?|去年|上一年度?)(?:同期)?(?:决算数|决算|支出数|支出|数)?$/, 'previous'],
  [/(?:年初部门预算数?|年初预算安排数?|年初预算批复数?|年初批复预算数?|年初预算数?)$/, 'budget'],
  [/(?:调整后的?预算数?|调整预算数?|全年预算数?|最终预算数?|年度调整预算数?)$/, 'adjusted'],
  [/(?:决算支出数?|支出决算数?|决算数?|执行数|实际支出数?|实际执行数?|实际完成数?)$/, 'actual'],
  [/(?:预算控制数|预算控制额|预算限额|控制数|预算指标|预算安排数?|预算批复数?|预算金额|预算额|预算数|预算)$/, 'budget'],
  [/(?:列支|开支|支付|完成|执行|发生)$/, 'actual'],
  [
    /(?:共计|合计|总计|总额|金额|总数|数额|共有|共为|达到|费用|经费|支出|资金|实际|使用|安排|累计|人民币|财政拨款|拨款|实现|情况|规模|分别|核定|人员|人数|预计|批复|使用额|到|共|计|为|是|达|约|近|有|数|总|已|仅|均|了|额|的|:|=)$/,
    null,
  ],
];

/** Words before a name that leave its meaning alone. */
const HEADS =
  /^(?:其中|另有|另|即|包括|包含|分别为|分别|主要是|主要|以及|由|有|和|及|与|含|实际|实现|完成|发生|累计|列支|财政|部门|单位|整体|全年|本年度?|当年度?|今年|年度|年末|年底|末|底|年初|安排|共有|共计|合计|总计|共|总|各项|决算|支出|收入|资金|情况|方面|一般公共预算财政拨款|一般公共预算|公共财政|财政拨款|本级|我?县编委|编委会?|编办|核定|批准|批复|下达|年末实有|实有|截至|截止|目前|现有?|在|按|为|是|:|的|第?[一二三四五六七八九]是|干部职工|全部|报告期内?|决算数?|\d{4}年度?|\d{1,2}月份?|\d{1,2}日|一方面|首先|用于|对|合并|部门决算|经济分类|绩效)/;
/** A town's report may say 全镇; what is of the whole county or city is no department's own. */
const OWN_UNIT =
  /^(?:我|本|全)(?:单位|部门|机关|中心|街道|系统|学校|医院|馆|局|委|办|镇|乡|院|校|站|所|部|会|厅|处|队|社|园|级)|^项目单位/;
/** “县教育局基本支出…”: the department by its name in the county; “青山镇林业站” would be somebody else. */
const COUNTY_DEPARTMENT = /^[县市区州省][一-龥]{1,10}(?:局|委|办|院|会|办公室|中心|馆|委员会)(?:机关)?$/;
/** “局机关及下属单位编制数86名” counts the whole department. */
const WHOLE_SYSTEM =
  /^(?:本?[局委办院中心]{1,2})?(?:机关|本级|本部)?(?:及|和|与)(?:所属|下属|直属)(?:的|各|二级|三级|事业|预算)*单位/;
/** “全镇财政总收入” is what the region levies, not what the department received. */
const REGION_LEVIES = /财政$|(?:全[县市区镇乡州省]|辖区|地方)(?:内|范围)?$/;
const SOMEONE_ELSE = /下属|二级|所属|下级|村|企业|代管|其他|其它|下拨|转移|部分|平均|人均|占/;
/** The last year's words before a name. */
const LAST_YEAR = /^(?:上年度?|去年|上一年度?)(?:同期)?/;
const BUDGET_HEAD = /^(?:年初安排|年初批复|年初预算安排|年初预算批复|年初预算|预算安排|批复预算|预算)/;

/** The columns a budget figure's own code already is. */
const BUDGET_COLUMNS: Readonly<Record<string, FigureColumn | null>> = {
  'budget.original': 'budget',
  'budget.adjusted': 'adjusted',
  'budget.outturn': null,
};
const PROJECT_HEAD = /^(?:项目资金|项目经费|项目支出|项目|财政资金|专项资金)/;

/**
 * Reads the words that stand directly before an amount: `labelOf(lexicon, '其中人员经费', 2021)` → `expenditure.basic.personnel`;
 * `'“三公”经费年初预算数为'` → `threePublics.total` in the column `budget`; `'比上年增加'` → a change.
 */
export function labelOf(lexicon: Lexicon, words: string, fiscalYear: number | null): Label {
  const clean = cleaned(words);
  if (clean === '') return { is: 'nothing' };
  if (CHANGE.test(clean) || COMPARED.test(clean)) return { is: 'change' };
  let rest = clean;
  let column: FigureColumn | null = null;
  let actual = false;
  for (let round = 0; round < 8 && rest !== ''; round++) {
    const found = endsInName(lexicon, rest, fiscalYear);
    if (found !== null) {
      if (found === 'foreign') return { is: 'other', name: clean };
      return { is: 'figure', ...found, column: column ?? found.column };
    }
    const told = yearAfterName(rest, fiscalYear);
    if (told === 'another') return { is: 'other', name: clean };
    if (told !== null) {
      rest = told.rest;
      if (told.previous) column = column === 'budget' ? 'previousBudget' : 'previous';
      continue;
    }
    const tail = TAILS.find(([pattern]) => pattern.test(rest));
    if (tail === undefined) break;
    const [pattern, speaksOf] = tail;
    rest = rest.replace(pattern, '');
    if (speaksOf === 'actual') actual = true;
    else if (speaksOf !== null && column === null && !(actual && speaksOf === 'budget')) column = speaksOf;
  }
  const left = withoutHeads(rest, fiscalYear);
  if (left === null) return { is: 'change' };
  return left.rest === '' ? { is: 'bare', column: column ?? left.column, words: clean } : { is: 'other', name: clean };
}

/** “公务接待费2020年”: the year after a name says whether this year or the last is meant; null where no year stands there. */
function yearAfterName(
  words: string,
  fiscalYear: number | null,
): { readonly rest: string; readonly previous: boolean } | 'another' | null {
  const year = /[^\d](\d{4})年度?$/.exec(words);
  if (year === null || fiscalYear === null) return null;
  const distance = fiscalYear - Number(year[1]);
  return distance === 0 || distance === 1
    ? { rest: words.slice(0, year.index + 1), previous: distance === 1 }
    : 'another';
}

/** What a change is of: the figure named before “比上年增加”, which the sentence goes on to speak of. */
export function changeOf(lexicon: Lexicon, words: string, fiscalYear: number | null): string | null {
  const clean = cleaned(words);
  const subject = clean.split(COMPARED)[0]!.replace(CHANGE, '');
  const label = subject === clean ? null : labelOf(lexicon, subject, fiscalYear);
  return label?.is === 'figure' ? label.code : null;
}

/** Brackets and their contents gone, but `出国（境）` kept as `出国境`. */
const cleaned = (words: string): string =>
  words
    .replace(/\((境)\)/g, '$1')
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s()]/g, '')
    .replace(/调整(?:预算)?后的?(?:项目|部门|全年)?预算/, '调整后预算')
    .replace(/\d+个项目/, '');

type Named = {
  readonly code: string;
  readonly column: FigureColumn | null;
  readonly sure: number;
  readonly name: string;
};

function endsInName(lexicon: Lexicon, words: string, fiscalYear: number | null): Named | 'foreign' | null {
  for (let length = Math.min(lexicon.longest, words.length); length > 1; length--) {
    const name = words.slice(-length);
    const code = lexicon.code(name);
    if (code === undefined) continue;
    const before = words.slice(0, -length);
    if (code in BUDGET_COLUMNS && before !== '') {
      const whose = labelOf(lexicon, before, fiscalYear);
      if (whose.is === 'figure') return { ...whose, column: BUDGET_COLUMNS[code]!, sure: whose.sure * 0.98 };
    }
    if (/^总(?:收入|支出)$/.test(name) && REGION_LEVIES.test(before)) return 'foreign';
    const head = withoutHeads(before, fiscalYear);
    if (head === null) return 'foreign';
    if (head.rest === '') return { code, column: head.column, sure: before === '' ? 0.98 : 0.97, name };
    if (
      /^(?:project\.|budget\.)/.test(code) &&
      PROJECT_HEAD.test(head.rest) &&
      head.rest.replace(PROJECT_HEAD, '') === ''
    ) {
      return { code, column: head.column, sure: 0.95, name };
    }
    const ours = COUNTY_DEPARTMENT.test(head.rest) && !SOMEONE_ELSE.test(head.rest);
    return ours ? { code, column: head.column, sure: 0.92, name } : 'foreign';
  }
  return null;
}

/** Strips harmless words from the front; null where they speak of another year than this one and the last. */
function withoutHeads(words: string, fiscalYear: number | null): { rest: string; column: FigureColumn | null } | null {
  let rest = words;
  let column: FigureColumn | null = null;
  const year = [...words.matchAll(/(\d{4})年度?/g)].at(-1);
  if (year !== undefined && !SOMEONE_ELSE.test(words)) {
    const distance = fiscalYear === null ? 0 : fiscalYear - Number(year[1]);
    if (distance === 1) column = 'previous';
    else if (distance !== 0) return null;
    rest = rest.slice(year.index + year[0].length);
  }
  for (let before = ''; rest !== before; ) {
    before = rest;
    if (LAST_YEAR.test(rest)) column = 'previous';
    if (BUDGET_HEAD.test(rest)) column = column === 'previous' ? 'previousBudget' : 'budget';
    rest = rest
      .replace(LAST_YEAR, '')
      .replace(BUDGET_HEAD, '')
      .replace(WHOLE_SYSTEM, '')
      .replace(HEADS, '')
      .replace(OWN_UNIT, '');
  }
  return { rest, column };
}
