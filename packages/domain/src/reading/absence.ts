import { labelOf } from './labels.ts';
import { lastAt, placeOf, type ReadingContext, type Statement } from './reading-context.ts';
import { onlyFigureAt } from './topics.ts';

const NEGATION = /(?:均?无|没有|未使用|未安排|未发生|未产生|不涉及|不存在|未涉及|未编制|未开支)/;
const NAMELESS =
  /^(?:(?:\d{4}年度?|本年度?|我|本|该|单位|部门|局|办|委|镇|乡|全年|均|暂)*)(?:无|没有|不涉及|不适用|未涉及)(?:此项|该项|此类|该类|相关|本项)?(?:预算|资金|收入|支出|内容|情况|收支|业务|安排|的)*$/;

/**
 * “我单位无政府性基金”, “没有使用国有资本经营预算安排的支出”, “无因公出国（境）费用”: what the report says does not exist is not applicable,
 * which is neither zero nor missing.
 */
export function readAbsences(context: ReadingContext): readonly Statement[] {
  const { text } = context.plain;
  const found: Statement[] = [];
  for (const clause of text.matchAll(/[^。；，\n\t!?]{1,60}/g)) {
    const words = clause[0];
    if (/[\d*×Xx](?:万|元|亿)/.test(words) || !/[无没未不]/.test(words)) continue;
    const end = clause.index + words.length;
    const start = skipNumber(context, clause.index, end);
    const said = text.slice(start, end).replace(/^[:(]+/, '');
    if (said === '') continue;
    const named = namedAbsences(context, said);
    const own = named.length === 0 && (NAMELESS.test(said) || said === '无') ? sectionFigure(context, start) : null;
    for (const code of own === null ? named : [own]) {
      found.push({
        base: code,
        column: null,
        state: 'notApplicable',
        number: null,
        unit: context.lexicon.definition(code)?.unit ?? '万元',
        confidence: 0.95,
        start: end - said.length,
        end,
      });
    }
  }
  return found;
}

function skipNumber({ headings }: ReadingContext, start: number, end: number): number {
  const titled = lastAt(headings.tops, end - 1);
  if (titled !== undefined && titled.at >= start - 1 && titled.titleEnd < end) return titled.titleEnd;
  const numberEnd = headings.numbers.get(start);
  return numberEnd !== undefined && numberEnd < end ? numberEnd : start;
}

/** What a fund section says is not there is the section's own figure, and it speaks of nothing else. */
function sectionFigure(context: ReadingContext, at: number): string | null {
  const { section } = placeOf(context.headings, at);
  return section === null ? null : onlyFigureAt(context, at);
}

/** Words without which no clause names a figure that may be absent; most clauses are over here. */
const MAY_BE_ABSENT =
  /基金|国有资本|出国|公务|用车|公车|接待|三公|采购|结转|结余|社会保障|卫生|住房|一般公共|专户|其他资金/;

/** The figures that a clause says are not there: one, or several joined by 和 and 、. */
function namedAbsences(context: ReadingContext, said: string): readonly string[] {
  const no = MAY_BE_ABSENT.test(said) ? NEGATION.exec(said) : null;
  if (no === null) return [];
  const whole = said.slice(no.index + no[0].length).replace(/^(?:使用|安排|发生|涉及|的)+/, '');
  const before = said.slice(0, no.index).replace(/(?:方面|情况|支出|本年度?|全年|今年)*$/, '');
  const one = absentFigure(context, whole) ?? absentFigure(context, before);
  return one !== null ? [one] : whole.split(/和|、|以及|及|与/).flatMap((name) => absentFigure(context, name) ?? []);
}

function absentFigure({ lexicon, fiscalYear }: ReadingContext, words: string): string | null {
  const bare = words.replace(/(?:安排|拨款)?的?(?:支出|收入|收支|资金|预算|拨款|情况|内容|业务|费用|安排|和)*$/, '');
  for (const name of [words, bare, `${bare}支出`, `${bare}费`]) {
    const label = labelOf(lexicon, name, fiscalYear);
    if (label.is !== 'figure' || label.column !== null || lexicon.kind(label.code) !== 'money') continue;
    if (/^(?:fund|threePublics|procurement|carryOver|function)\./.test(label.code)) return label.code;
  }
  return null;
}
