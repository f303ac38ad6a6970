import { type ComparedKind, silenceWords } from '@jiping/domain/comparison';
import type { Bilingual } from '@jiping/domain/language';
import { type Decimal, movedPoint } from '@jiping/domain/money';
import type { PrintableCell, PrintableColumn } from '@jiping/domain/writing';
import type { ComparisonColumnType, DepartmentComparisonType } from './comparison.type.ts';
import { WORKBOOK_TEXTS as texts } from './comparison-texts.ts';

/** Says it in the viewer's language. */
export type Say = (words: Bilingual) => string;

/** Money for each person has more decimals than the two of a format: it is shown with all of them. */
const KINDS: Readonly<Record<ComparedKind, PrintableColumn['kind']>> = {
  money: 'money',
  percent: 'percent',
  score: 'score',
  count: 'number',
  times: 'number',
};

export const columnOf = ({ label, unit, kind, per, fiscalYear }: ComparisonColumnType, say: Say): PrintableColumn => ({
  label,
  group: say(texts.year(fiscalYear)),
  unit,
  align: 'right',
  kind: per === null ? KINDS[kind] : 'number',
});

/** Yuan are shown in 万元: the point moves four places. */
export const shownValue = ({ kind }: ComparisonColumnType, value: Decimal): Decimal =>
  kind === 'money' ? movedPoint(value, 4) : value;

/** The value of a row in a column, or why there is none. */
export function cellAt(
  { columns, values, states, reasons }: DepartmentComparisonType,
  place: number,
  say: Say,
): PrintableCell {
  const [value, state, reason] = [values[place], states[place] ?? 'missing', reasons[place]];
  if (state === 'known' && value != null) {
    const shown = shownValue(columns[place % columns.length]!, value);
    return { text: shown, value: shown };
  }
  return say(silenceWords({ state, reason: reason ?? null }));
}
