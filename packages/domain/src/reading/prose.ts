import type { FigureColumn } from '../templates/index.ts';
import { columnOfWhole, opensParts, PART_OF_WHOLE, SPENT, type Whole } from './budget-parts.ts';
import { changeOf, type Label, labelOf } from './labels.ts';
import { type Quantity, type QuantityKind, quantitiesIn } from './quantities.ts';
import { doubtOf } from './quantity-doubts.ts';
import type { Doubt, ReadingContext, Statement } from './reading-context.ts';
import { respectively } from './respectively.ts';
import {
  bareTotal,
  COLUMN_OF_NAME,
  headingTopic,
  nameAfter,
  onlyFigureAt,
  rateOf,
  sameDirection,
  spokenOf,
  type Topic,
} from './topics.ts';
import { nameFloor, wordsBefore } from './words-before.ts';

/** What running text says: figures, and the amounts that are no figure's, which may be project lines. */
export interface ProseReading {
  readonly statements: readonly Statement[];
  readonly doubts: readonly Doubt[];
  readonly amounts: readonly NamedAmount[];
}

/** An amount of money with what the words before it say. */
export interface NamedAmount {
  readonly quantity: Quantity;
  readonly label: Label;
  /** Where the words that name it begin. */
  readonly nameStart: number;
}

const KIND_OF_QUANTITY: Readonly<Record<QuantityKind, string>> = {
  money: 'money',
  percent: 'percent',
  people: 'count',
  score: 'score',
};

/** Names that mean something only in a sentence about the three public expenses. */
const VEHICLE_PARTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:其中|车辆|公车|用车|和|新)*(?:购置|购车)(?:费用|费支出|费|支出|经费)?(?:为|:|共|共计)?$/,
    'threePublics.vehicles.purchase',
  ],
  [
    /^(?:其中|车辆|公车|用车|和)*(?:运行及维护|运行维护|运行|维护|运维)(?:费用|费支出|费|支出|经费)?(?:为|:|共|共计)?$/,
    'threePublics.vehicles.operation',
  ],
];

/** Names that other things have too; they count only where nothing says it better. */
const WEAK_NAMES = new Set([
  '总分',
  '总得分',
  '综合得分',
  '综合评分',
  '得分合计',
  '在职',
  '实有',
  '本年收入',
  '本年支出',
  '教职工',
  '接待费',
  '执行率',
  '到位资金',
]);

/** How far before a nameless amount its name may stand. */
const FURTHEST_CLAUSE = 80;

const LESS_SURE = { unitCut: 0.88, letters: 0.75, approximate: 0.7, broken: 0 } as const;

/** A figure that an amount was found to be. */
interface Found {
  readonly code: string;
  readonly column: FigureColumn | null;
  readonly sure: number;
  readonly name: string;
  readonly nameStart: number;
  /** What the sentence is about from here on. */
  readonly topic: Topic | null;
}

/** Reads every amount of the running text in order, keeping in mind what the sentence is about. */
export function readProse(context: ReadingContext): ProseReading {
  const { plain, fiscalYear, lexicon } = context;
  const quantities = quantitiesIn(plain);
  const statements: Statement[] = [];
  const doubts: Doubt[] = [];
  const amounts: NamedAmount[] = [];
  const paired = new Set<Quantity>();
  let topic: Topic | null = null;
  let whole: Whole | null = null;
  let spent = false;
  let added = false;
  let partsOfAdded = false;
  let sentence = 0;
  let subordinate = -1;
  let reached = 0;

  const state = (quantity: Quantity, found: Omit<Found, 'topic'>): void => {
    const code = found.column === null ? found.code : `${found.code}.${found.column}`;
    const doubt = doubtOf(context, quantity, code);
    if (doubt !== null) doubts.push({ ...doubt, start: found.nameStart, end: quantity.end });
    if (!quantity.doubts.includes('broken')) statements.push(statementOf(quantity, found));
  };

  quantities.forEach((quantity, index) => {
    const skipped = plain.text.slice(reached, quantity.start);
    if (/\n|。(?!其中)/.test(skipped)) {
      sentence++;
      whole = null;
    }
    if (/[\n。；]/.test(skipped)) {
      spent = false;
      added = false;
      partsOfAdded = false;
    }
    const between = skipped.slice(-FURTHEST_CLAUSE);
    const floor = nameFloor(plain.text, quantities, index);
    reached = quantity.end;
    if (paired.has(quantity)) return;
    if (topic?.sentence !== sentence) topic = null;
    const pairs = respectively(context, quantities, index);
    if (pairs !== null) {
      for (const pair of pairs) {
        paired.add(pair.quantity);
        const { label } = pair;
        if (label.is === 'figure' && suits(context, label.code, pair.quantity))
          state(pair.quantity, { ...label, sure: label.sure * 0.97, nameStart: pair.nameStart });
      }
      return;
    }
    if (whole !== null && opensParts(between)) whole = { ...whole, divided: true };
    const words = wordsBefore(context, nameEnd(context, quantity), floor);
    const label = labelOf(lexicon, words.text, fiscalYear);
    if (quantity.kind === 'money') amounts.push({ quantity, label, nameStart: words.start });
    const found = figureOf(context, quantity, label, {
      words: words.text,
      start: words.start,
      between,
      sentence,
      topic,
    });
    if (label.is === 'other' && SUBORDINATE.test(words.text)) subordinate = sentence;
    else if (OURS.test(words.text)) subordinate = -1;
    if (added && opensParts(between)) partsOfAdded = true;
    if (partsOfAdded && !SPENT.test(between)) return;
    if (found !== null && subordinate === sentence && quantity.kind === 'people') return;
    if (found !== null) {
      const inherited = found.column === null && PART_OF_WHOLE.test(found.code) ? columnOfWhole(whole, between) : null;
      const column = found.column ?? inherited;
      const told = column ?? COLUMN_OF_NAME[found.code] ?? null;
      if (told === null) spent = true;
      // “支出1286万元，完成预算1300万元的98.96%，其中…”: the parts are of what was spent.
      whole =
        told === null || spent || plain.text[quantity.end] === '的'
          ? null
          : { column: told, divided: inherited !== null };
      state(quantity, { ...found, column });
      topic = found.topic;
    } else if (label.is === 'change') {
      const code = changeOf(lexicon, words.text, fiscalYear);
      if (code !== null) topic = { code, sentence };
    } else if (label.is === 'other' && quantity.kind === 'money') topic = null;
    if (found === null && quantity.kind === 'money' && label.is === 'bare')
      whole = label.column === null || spent ? null : { column: label.column, divided: false };
    added = found === null ? quantity.kind === 'money' && ADDED.test(words.text) : added && found.column === null;
  });
  return { statements, doubts, amounts };
}

/** “年中追加100万元，其中基本支出60万元”: parts of what was added are nobody's budget or outturn. */
const ADDED = /追加|追减|调增|调减|核增|核减/;

/** “下属单位编制20人，实有18人”: who was named goes on being spoken of, until the department itself is. */
const SUBORDINATE = /(?:下属|所属|二级|代管)[^，]*单位/;
const OURS = /我|本(?:单位|部门|级|局)|机关/;

/** Where the words that name an amount end: before the digits that a space parted from it. */
const nameEnd = ({ plain }: ReadingContext, quantity: Quantity): number =>
  quantity.doubts.includes('broken')
    ? quantity.start - (/[\d.]+ $/.exec(plain.text.slice(0, quantity.start).slice(-20))?.[0].length ?? 0)
    : quantity.start;

const suits = ({ lexicon }: ReadingContext, code: string, quantity: Quantity): boolean =>
  lexicon.kind(code) === KIND_OF_QUANTITY[quantity.kind];

interface Surroundings {
  readonly words: string;
  readonly start: number;
  /** What stands between the amount before and this one. */
  readonly between: string;
  readonly sentence: number;
  readonly topic: Topic | null;
}

function figureOf(context: ReadingContext, quantity: Quantity, label: Label, near: Surroundings): Found | null {
  const { topic, sentence, start: nameStart } = near;
  const rate = quantity.kind === 'percent' ? rateOf(topic, near.words) : null;
  if (rate !== null) return { code: rate, column: null, sure: 0.9, name: near.words, nameStart, topic };
  if (label.is === 'figure') {
    const about =
      label.code in COLUMN_OF_NAME ? (columned(topic?.code) ?? columned(headingTopic(context, quantity.start))) : null;
    if (about !== null && suits(context, about, quantity)) {
      const column = COLUMN_OF_NAME[label.code]!;
      return { code: about, column, sure: 0.86, name: label.name, nameStart, topic: { code: about, sentence } };
    }
    if (
      !suits(context, label.code, quantity) ||
      isOthersScore(context, label) ||
      isProjectsOnly(context, label, near.words)
    )
      return null;
    return { ...label, nameStart, topic: { code: label.code, sentence } };
  }
  if (quantity.kind === 'money' && topic?.code.startsWith('threePublics')) {
    const part = VEHICLE_PARTS.find(([name]) => name.test(near.words.replace(/\([^()]*\)/g, '')));
    if (part !== undefined) return { code: part[1], column: null, sure: 0.9, name: near.words, nameStart, topic };
  }
  if (label.is === 'other' && context.kind === 'projectSelfEvaluation') {
    const own = projectFigure(context, near.words);
    if (own !== null && suits(context, own.code, quantity)) return { ...own, nameStart, topic };
  }
  if (label.is !== 'bare' && label.is !== 'nothing') return null;
  const after = nameAfter(context, quantity);
  if (after !== null) return { ...after, sure: after.sure * 0.88, nameStart: quantity.start, topic };
  if (label.is === 'bare' && SUM_OF_LIST.test(label.words) && topic !== null) return null;
  if (label.is === 'bare') {
    const about = [spokenOf(context, near.between), stated(topic?.code), headingTopic(context, quantity.start)].find(
      (one) => one != null && sameDirection(label.words, one),
    );
    const code = about ?? bareTotal(context, label.words, nameStart) ?? projectOutturn(context, label);
    if (code !== null && suits(context, code, quantity)) {
      return { code, column: label.column, sure: 0.86, name: label.words, nameStart, topic: { code, sentence } };
    }
  }
  const only = quantity.kind === 'money' ? onlyFigureAt(context, quantity.start) : null;
  if (only === null || topic !== null) return null;
  return {
    code: only,
    column: label.is === 'bare' ? label.column : null,
    sure: 0.8,
    name: '',
    nameStart,
    topic: { code: only, sentence },
  };
}

/** In somebody else's evaluation “综合得分83.6分” is that evaluator's score. */
const isOthersScore = ({ kind }: ReadingContext, label: { code: string; name: string }): boolean =>
  kind === 'thirdPartyEvaluation' && label.code === 'score.self' && !/自评|自我/.test(label.name);

/** In a department's report “项目支出执行率” and “项目资金年初预算” are its projects', not the department's. */
const isProjectsOnly = ({ kind }: ReadingContext, label: { code: string }, words: string): boolean =>
  kind === 'overallSelfEvaluation' && label.code.startsWith('budget.') && /项目/.test(words);

/** “公务接待费5万元，共计15万元”: the sum of what was listed, not of what was named last. */
const SUM_OF_LIST = /^(?:共计|合计|总计)(?:为|是|:)?$/;

/** Figures whose budget and outturn a sentence states one after the other, naming the figure once. */
const columned = (code: string | null | undefined): string | null =>
  code !== null && code !== undefined && code !== 'expenditure.total' ? stated(code) : null;
const stated = (code: string | null | undefined): string | null =>
  code && /^(?:expenditure|threePublics|fund|procurement|staff)\./.test(code) ? code : null;

/** In the report of one project its name may stand before what it had: “广播维护项目年初预算60万元”. */
function projectFigure(context: ReadingContext, words: string): Omit<Found, 'nameStart' | 'topic'> | null {
  const own =
    /(?:项目|经费|专项|资金)((?:(?:年初|全年|调整后)(?:预算|执行)数?|自评(?:总|综合)?(?:得分|总分|分数))(?:为|:)?)$/.exec(
      words,
    )?.[1];
  const label = own === undefined ? null : labelOf(context.lexicon, own, context.fiscalYear);
  return label?.is === 'figure' ? { ...label, sure: 0.85 } : null;
}

/** In the report of one project “实际支出46.5万元” is what was spent of its budget. */
const projectOutturn = ({ kind }: ReadingContext, label: Label & { is: 'bare' }): string | null =>
  kind === 'projectSelfEvaluation' && label.column === null && /^(?:项目|全年|资金)*实际(?:完成)?支出/.test(label.words)
    ? 'budget.outturn'
    : null;

const statementOf = (quantity: Quantity, found: Omit<Found, 'topic'>): Statement => ({
  base: found.code,
  column: found.column,
  state: quantity.number === null ? 'masked' : 'known',
  number: quantity.number,
  unit: quantity.unit,
  confidence: quantity.doubts.reduce((product, one) => product * LESS_SURE[one], found.sure),
  start: quantity.start,
  end: quantity.end,
  ...(WEAK_NAMES.has(found.name) && { weak: true }),
});
