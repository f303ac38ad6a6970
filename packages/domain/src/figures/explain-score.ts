/** How scores and what they rest on come about, in words and arithmetic. */
import { type Bilingual, said } from '../language/index.ts';
import { executionScore, judgeStatedScore, type Lacking } from '../scoring/index.ts';
import type { Derivation, IndicatorField } from './derivation.ts';
import { libraryItemOf, scoreOfRow, scoringOf, sibling, standardKey, totalOf } from './derive-score.ts';
import { isUnknown, partOf, type Telling, type Told, whyUnknown } from './explanation.ts';
import { displayChip } from './figure-display.ts';
import { type FigureValue, numberOf, textOf } from './figure-value.ts';

type Scoring = Exclude<Derivation, { readonly kind: 'sum' | 'percent' | 'change' | 'listSum' }>;

/** Null where the row's field follows from nothing: an actual value without a figure behind it is simply entered. */
export function explainScore(telling: Telling, derivation: Scoring): Told | null {
  switch (derivation.kind) {
    case 'executionScore':
      return execution(telling, derivation.rate);
    case 'cappedTotal':
      return total(telling, derivation.total, derivation.rate);
    case 'indicatorScore':
      return indicator(telling);
    case 'libraryActual':
      return actual(telling);
    case 'standard':
      return standard(telling);
  }
}

function execution(telling: Telling, code: string): Told {
  const rate = partOf(telling, code);
  const percent = numberOf(rate.value);
  const scheme = scoringOf(telling.catalogue, telling.definition.code);
  return {
    formula: said(`分值 × ${rate.label.zh}，以分值为限`, `Points × ${rate.label.en.toLowerCase()}, up to all of them`),
    parts: [rate],
    lacks: isUnknown(rate) ? [rate] : [],
    working: percent === null ? withoutRate(rate) : executionScore(percent, scheme).working,
  };
}

const withoutRate = (rate: ReturnType<typeof partOf>): Bilingual =>
  isUnknown(rate)
    ? whyUnknown([rate])
    : said('执行率不适用，不计执行得分。', 'No execution rate applies, so there are no points for it.');

function total(telling: Telling, sum: string, rate: string): Told {
  const scheme = scoringOf(telling.catalogue, telling.definition.code);
  const parts = [partOf(telling, sum), ...(scheme.caps.on ? [partOf(telling, rate)] : [])];
  const lacks = parts.filter(isUnknown);
  const scored = totalOf(scheme, telling.look.value(sum), telling.look.value(rate));
  const [points] = parts;
  return {
    formula: scheme.caps.on
      ? said(`${points!.label.zh}，不超过执行率对应的上限`, `${points!.label.en}, within the cap of the execution rate`)
      : said(`等于${points!.label.zh}`, `The same as ${points!.label.en}`),
    parts,
    lacks,
    working: scored?.working ?? (lacks.length > 0 ? whyUnknown(lacks) : said('不适用。', 'Not applicable.')),
  };
}

function indicator(telling: Telling): Told {
  const { catalogue, look, definition } = telling;
  const field = (name: IndicatorField) => partOf(telling, sibling(definition.code, name));
  const key = textOf(field('standard').value);
  const used = catalogue.scoring.standards.find((one) => one.key === key);
  const scored = scoreOfRow(catalogue, definition.code, look);
  const adjusted = field('adjustedTarget');
  const parts = [
    adjusted.value.state === 'known' ? adjusted : field('target'),
    field('actual'),
    field('weight'),
    ...(used?.kind === 'qualitative' ? [field('coefficient')] : []),
    ...(used?.kind === 'checklist' ? [field('ticked')] : []),
  ];
  const formula = used
    ? said(`按评分标准“${used.label.zh}”计分`, `By the standard “${used.label.en}”`)
    : said('按评分标准计分', 'By the scoring standard');
  if (scored && 'score' in scored) return { formula, parts, lacks: [], working: scored.working };
  const lacking: readonly Lacking[] = scored ? scored.lacks : [];
  // Without a sign, or a standard that the template has, nothing was scored at all.
  const unset = isUnknown(field('sign')) ? field('sign') : field('standard');
  const lacks = scored ? lacking.map(field) : [unset];
  return { formula, parts, lacks, working: whyUnscored(lacks, lacking) };
}

/** What is there but of no use is told apart from what is not there. */
function whyUnscored(lacks: Told['lacks'], lacking: readonly Lacking[]): Bilingual {
  const absent = lacks.filter(isUnknown);
  if (absent.length > 0) return whyUnknown(absent);
  if (lacking.includes('standard')) {
    return said(
      '实际值不在评分标准的任何一档内，请财政部门明确如何计分。',
      'The actual value lies in no band of the standard; the bureau must say how it counts.',
    );
  }
  const zh = lacks.map(({ label, shown }) => `${label.zh}“${shown}”`).join('、');
  const en = lacks.map(({ label, shown }) => `${label.en} “${shown}”`).join(', ');
  return said(
    `${zh}不能按这一标准计算（如为零、文字或“无”），请更正或填写得分并说明理由。`,
    `${en} cannot be scored by this standard (zero, words or none); correct it, or give a score with a reason.`,
  );
}

function actual(telling: Telling): Told | null {
  const { catalogue, look, definition } = telling;
  const item = libraryItemOf(catalogue, definition.code, look);
  if (item?.from === undefined) return null;
  const from = partOf(telling, item.from);
  return {
    formula: said(`取自“${from.label.zh}”：${item.formula.zh}`, `From “${from.label.en}”: ${item.formula.en}`),
    parts: [from],
    lacks: isUnknown(from) ? [from] : [],
    working: isUnknown(from) ? whyUnknown([from]) : said(`＝ ${from.shown}`, `＝ ${from.shown}`),
  };
}

function standard(telling: Telling): Told {
  const { catalogue, look, definition } = telling;
  const item = libraryItemOf(catalogue, definition.code, look);
  const from = partOf(telling, sibling(definition.code, item ? 'library' : 'sign'));
  const key = standardKey(catalogue, definition.code, look);
  const used = catalogue.scoring.standards.find((one) => one.key === key);
  return {
    formula: item
      ? said(`指标库“${item.name.zh}”的评分标准`, `The standard of “${item.name.en}” in the library`)
      : said('这类指标通常的评分标准', 'The usual standard of such indicators'),
    parts: [from],
    lacks: isUnknown(from) ? [from] : [],
    working: isUnknown(from) || key === null ? whyUnknown([from]) : (used?.label ?? said(key, key)),
  };
}

/** What was stated instead of `computed`, where they differ: a score above the computed one needs a reason. */
export function statedBeside(telling: Telling, stated: FigureValue, computed: FigureValue): Bilingual | null {
  const { unit, digits, kind, code, derivation } = telling.definition;
  if (computed.state === 'missing') return null;
  const [given, worked] = [stated, computed].map((value) => displayChip(value, unit, digits, null));
  if (given === worked) return null;
  const plain = said(`实际填报 ${given}，与计算结果不同。`, `Stated instead: ${given}.`);
  const [score, own] = [numberOf(stated), numberOf(computed)];
  if (derivation?.kind !== 'indicatorScore' || kind !== 'score' || score === null || own === null) return plain;
  const reason = textOf(telling.look.value(sibling(code, 'scoreReason')));
  switch (judgeStatedScore(score, own, reason)) {
    case 'ok':
      return null;
    case 'lowered':
      return said(`自评 ${given}，低于计算得分 ${worked}。`, `Given: ${given}, below the computed ${worked}.`);
    case 'raisedWithReason':
      return said(
        `自评 ${given}，高于计算得分 ${worked}，理由：${reason}`,
        `Given: ${given}, above the computed ${worked}. Reason: ${reason}`,
      );
    case 'raisedWithoutReason':
      return said(
        `自评 ${given}，高于计算得分 ${worked}，须填写“得分说明”。`,
        `Given: ${given}, above the computed ${worked}: a reason is required.`,
      );
  }
}
