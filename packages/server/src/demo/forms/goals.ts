import { knownText } from '@jiping/domain/figures';
import type { OpenTable } from './cells.ts';
import type { IndicatorRow } from './indicator-row.ts';

const MOST_COUNTS = 4;

/** The year's goal as its indicators say it, and what came of it. */
export function setGoals(table: OpenTable, rows: readonly IndicatorRow[]): void {
  const counts = rows.filter(({ level2 }) => level2 === 'quantity').slice(0, MOST_COUNTS);
  const effects = rows.filter(({ level1 }) => level1 === 'benefit');
  const asked = rows.filter(({ level1 }) => level1 === 'satisfaction');
  table.set(
    'goal.expected',
    knownText(
      `${[
        counts.map(({ name, target, unit }) => `${name}不少于${target}${unit}`).join('、'),
        ...effects.map(({ name, target }) => `${name}方面，${target}`),
        asked.map(({ name, target, unit }) => `${name}不低于${target}${unit}`).join('、'),
      ].join('；')}。`,
    ),
  );
  const isMissed = rows.some(({ level2, deviation }) => level2 === 'quantity' && deviation !== undefined);
  table.set(
    'goal.achieved',
    knownText(
      `${counts.map(({ name, actual, unit }) => `${name}${actual}${unit}`).join('、')}；${asked
        .map(({ name, actual, unit }) => `${name}${actual}${unit}`)
        .join(
          '、',
        )}。${isMissed ? '个别数量指标未达到年初目标，原因和改进措施见绩效指标部分。' : '主要指标达到或超过年初目标。'}`,
    ),
  );
}
