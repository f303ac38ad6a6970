import { type Money, money } from '../money/index.ts';
import { inColumn } from '../templates/index.ts';
import { evidenceAt } from './plain-text.ts';
import type { Doubt, ReadingContext, Statement } from './reading-context.ts';
import { placeOf } from './reading-context.ts';
import type { ReadFigure } from './report-reading.ts';

/**
 * Makes one figure of all the places that state it: agreeing ones give the best evidence, disagreeing ones the likeliest value
 * and a question.
 */
export function mergeStatements(
  context: ReadingContext,
  statements: readonly Statement[],
): { readonly figures: readonly ReadFigure[]; readonly doubts: readonly Doubt[] } {
  const byCode = new Map<string, Statement[]>();
  for (const statement of statements) {
    const code = inColumn(statement.base, statement.column);
    if (statement.state === 'known' && readValue(context, statement) === null) continue;
    const same = byCode.get(code);
    if (same === undefined) byCode.set(code, [statement]);
    else same.push(statement);
  }
  const figures: ReadFigure[] = [];
  const doubts: Doubt[] = [];
  for (const [code, all] of byCode) {
    const strong = all.filter((one) => !one.weak);
    const ranked = (strong.length > 0 ? strong : all).sort(
      (left, right) => rank(context, code, right) - rank(context, code, left),
    );
    const best = ranked.find((one) => one.state === 'known') ?? ranked[0]!;
    const against = ranked.find((one) => disagree(context, best, one));
    if (against !== undefined) doubts.push(disagreement(context, code, best, against));
    const mentions = all.filter((one) => one.state === best.state && !disagree(context, best, one));
    figures.push(figureOf(context, code, best, mentions, against !== undefined));
  }
  return { figures: figures.sort((left, right) => left.evidence.start - right.evidence.start), doubts };
}

/** The surest first; of equally sure ones that in the section where the template expects the figure, then the earlier. */
function rank(context: ReadingContext, code: string, statement: Statement): number {
  const { section, sub } = placeOf(context.headings, statement.start);
  const expected = context.template.outline.some(
    (one) => (one.key === section || one.key === sub) && one.figures.includes(code),
  );
  return (
    Math.round(statement.confidence * 20) + (expected ? 0.5 : 0) - statement.start / (context.plain.text.length + 1) / 4
  );
}

type Value = { readonly amount: Money } | { readonly number: string };

function readValue({ lexicon }: ReadingContext, statement: Statement): Value | null {
  if (statement.number === null) return null;
  if (lexicon.kind(statement.base) !== 'money') return { number: canonicalNumber(statement.number) };
  const unit = statement.unit === '亿元' || statement.unit === '元' ? statement.unit : '万元';
  try {
    return { amount: money(statement.number, unit) };
  } catch {
    // More decimals than a fen, more digits than a budget: nothing to record.
    return null;
  }
}

const canonicalNumber = (number: string): string => number.replace(/^(-?)0+(?=\d)/, '$1');
const numeric = (value: Value): string =>
  'amount' in value ? value.amount : value.number.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

function disagree(context: ReadingContext, best: Statement, other: Statement): boolean {
  if (best === other) return false;
  const [left, right] = [readValue(context, best), readValue(context, other)];
  if (left !== null && right !== null) return numeric(left) !== numeric(right);
  return (best.state === 'notApplicable') !== (other.state === 'notApplicable');
}

function disagreement({ plain, lexicon }: ReadingContext, code: string, best: Statement, other: Statement): Doubt {
  const name = lexicon.definition(code)?.label ?? { zh: code, en: code };
  const [first, second] = [best, other].map((one) => evidenceAt(plain, one.start, one.end).text.trim());
  return {
    about: code,
    zh: `“${name.zh}”在文中有两种说法：“${first}”和“${second}”。请确认以哪个为准。`,
    en: `The report states ${name.en} twice and differently: “${first}” and “${second}”. Which one holds?`,
    start: other.start,
    end: other.end,
  };
}

function figureOf(
  context: ReadingContext,
  code: string,
  statement: Statement,
  mentions: readonly Statement[],
  contested: boolean,
): ReadFigure {
  const confidence = Math.round((contested ? Math.min(statement.confidence, 0.5) : statement.confidence) * 100) / 100;
  return {
    code,
    state: statement.state,
    ...(statement.state === 'known' && readValue(context, statement)),
    unit: statement.unit,
    confidence,
    evidence: evidenceAt(context.plain, statement.start, statement.end),
    mentions: mentions
      .map((one) => evidenceAt(context.plain, one.start, one.end))
      .sort((left, right) => left.start - right.start),
  };
}
