import type { FigureValue } from '../../figures/index.ts';
import { amountOf, numberOf, textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { compareDecimals } from '../../money/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { allIndicatorsOf, type Row } from '../rows.ts';

export const lockedTargets: Check = {
  code: 'XRF-06',
  title: said('调整指标值有依据', 'An adjusted target has its grounds'),
  explanation: said(
    '年度指标值以预算批复时确定的为准，不得自行修改；年中按程序调整的，应填写批准调整的文件或会议。',
    'Targets are those fixed when the budget was approved; one that was adjusted in the year names the document or decision that approved it.',
  ),
  source: '财预〔2020〕10号 项目支出绩效评价管理办法',
  severity: 'block',
  needs: ['indicators', 'projectIndicators'],
  check(input) {
    const indicators = allIndicatorsOf(input);
    if (indicators.length === 0) return { lacks: ['indicators'] };
    const approved = indicators.filter((row) => row.text('approved') === 'yes');
    if (approved.length === 0) return { lacks: ['indicators.*.approved'] };
    return { findings: approved.flatMap((row) => (isUngrounded(row) ? [withoutGrounds(row)] : [])) };
  },
};

/** A masked adjustment puts the approved target out of force like any other: there is no score that a stated one is held against. */
const isUngrounded = (row: Row): boolean =>
  ['known', 'masked'].includes(row.value('adjustedTarget').state) &&
  !isSame(row.value('target'), row.value('adjustedTarget')) &&
  (row.text('adjustmentReason') ?? '').trim() === '';

function isSame(target: FigureValue, adjusted: FigureValue): boolean {
  const [left, right] = [numberOf(target), numberOf(adjusted)];
  if (left !== null && right !== null) return compareDecimals(left, right) === 0;
  return textOf(target) !== null && textOf(target) === textOf(adjusted);
}

const shown = (value: FigureValue): string =>
  numberOf(value) ?? textOf(value) ?? amountOf(value) ?? (value.state === 'masked' ? '*' : '');

function withoutGrounds(row: Row): FindingDraft {
  const [target, adjusted] = [shown(row.value('target')), shown(row.value('adjustedTarget'))];
  const unit = row.text('unit') ?? '';
  return {
    message: said(
      `指标${row.name.zh}批复的指标值为“${target}${unit}”，调整为“${adjusted}${unit}”，未填写调整依据。`,
      `The approved target of ${row.name.en} is “${target}${unit}”; it was adjusted to “${adjusted}${unit}” and no grounds are given.`,
    ),
    expected: same(`${target}${unit}`),
    found: same(`${adjusted}${unit}`),
    where: { figure: row.code('adjustmentReason') },
    remedy: said(
      '填写批准调整的文件号或会议及原因；没有经过批准的，恢复批复的指标值。',
      'Name the document or decision that approved the adjustment; where there was none, go back to the approved target.',
    ),
  };
}
