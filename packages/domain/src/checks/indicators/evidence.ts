import { rowFigure, rowsOf, textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { completedFigures } from '../known-figures.ts';
import { onCell } from './each-indicator.ts';
import { type IndicatorRow, indicatorRowsOf, ofIndicators, titleOf } from './indicator-rows.ts';

/** The fewest answers of a survey that say anything. */
const FEWEST = 30;
const ANSWERS = /(\d+)\s*(?:份|人|户|名|位)/g;

export const evidenceGiven: Check = {
  code: 'IND-12',
  title: said('满意度和定性满分指标有佐证', 'Satisfaction and full qualitative marks have evidence'),
  explanation: said(
    '满意度指标应有问卷等调查材料，有效样本不少于 30 份；定性指标给满分的，应有佐证材料或说明。',
    'Satisfaction has its survey, of 30 answers at least; a qualitative indicator with full marks has its evidence.',
  ),
  source: '本系统设定',
  severity: 'explain',
  needs: [...ofIndicators('level1', 'sign', 'score', 'evidence'), 'attachments.*.indicator', 'attachments.*.kind'],
  check(input) {
    const rows = indicatorRowsOf(input);
    if (rows.length === 0) return { lacks: ['indicators'] };
    const unclear = rows.find(({ level1 }) => level1 === null);
    if (unclear) return { lacks: [`${unclear.list}.*.level1`] };
    const attached = attachmentsOf(input);
    return { findings: rows.flatMap((row) => judged(row, attached.get(row.key) ?? NOTHING)) };
  },
};

const NOTHING: readonly string[] = [];
// Most indicators have nothing attached: of these it depends on the row alone.
const withNothing = new WeakMap<IndicatorRow, readonly FindingDraft[]>();

function judged(row: IndicatorRow, kinds: readonly string[]): readonly FindingDraft[] {
  const known = kinds === NOTHING ? withNothing.get(row) : undefined;
  if (known) return known;
  const findings = judge(row, kinds);
  if (kinds === NOTHING) withNothing.set(row, findings);
  return findings;
}

/** Kinds of the attachments of each indicator, by its row key. */
function attachmentsOf(input: CheckInput): ReadonlyMap<string, readonly string[]> {
  const table = completedFigures(input);
  const kinds = new Map<string, string[]>();
  for (const key of rowsOf(table, 'attachments')) {
    const indicator = textOf(table.get(rowFigure('attachments', key, 'indicator')));
    if (indicator === null) continue;
    const kind = textOf(table.get(rowFigure('attachments', key, 'kind'))) ?? 'other';
    kinds.set(indicator, [...(kinds.get(indicator) ?? []), kind]);
  }
  return kinds;
}

function judge(row: IndicatorRow, kinds: readonly string[]): readonly FindingDraft[] {
  const title = titleOf(row);
  if (row.level1 === 'satisfaction') {
    const answers = [...(row.evidence ?? '').matchAll(ANSWERS)].map(([, count]) => Number(count));
    if (answers.length > 0 && Math.max(...answers) < FEWEST) {
      return [
        onCell(row, 'evidence', {
          message: said(
            `${title.zh}的调查样本只有 ${Math.max(...answers)} 份，少于 ${FEWEST} 份。`,
            `The survey for ${title.en} has only ${Math.max(...answers)} answers, fewer than ${FEWEST}.`,
          ),
          expected: said(`不少于 ${FEWEST} 份`, `${FEWEST} or more`),
          found: said(`${Math.max(...answers)} 份`, String(Math.max(...answers))),
          remedy: said('说明样本不足的原因，或补充调查。', 'Say why, or ask more people.'),
        }),
      ];
    }
    if (row.evidence !== null || kinds.includes('questionnaire')) return [];
    return [
      missing(
        row,
        said('没有满意度调查材料', 'has no survey'),
        said('上传问卷或写明调查情况。', 'Attach the questionnaire, or describe the survey.'),
      ),
    ];
  }
  const isFull = row.score !== null && row.weight !== null && compareDecimals(row.score, row.weight) >= 0;
  if (row.sign !== 'qualitative' || !isFull || row.evidence !== null || kinds.length > 0) return [];
  return [
    missing(
      row,
      said('得满分而没有佐证', 'has full marks and no evidence'),
      said('填写佐证，或上传材料。', 'Give the evidence, or attach it.'),
    ),
  ];
}

function missing(row: IndicatorRow, what: ReturnType<typeof said>, remedy: ReturnType<typeof said>): FindingDraft {
  const title = titleOf(row);
  return onCell(row, 'evidence', {
    message: said(`${title.zh}${what.zh}。`, `${title.en} ${what.en}.`),
    expected: said('佐证材料', 'evidence'),
    remedy,
  });
}
