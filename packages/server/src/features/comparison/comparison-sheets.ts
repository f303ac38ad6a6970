import { aboutSheet, type Sheet } from '@jiping/documents';
import { beijingMinute } from '@jiping/domain/calendar';
import type { Bilingual, Language } from '@jiping/domain/language';
import { compareDecimals, type Decimal } from '@jiping/domain/money';
import type { PrintableCell, PrintableColumn } from '@jiping/domain/writing';
import type { DepartmentComparisonType } from './comparison.type.ts';
import type { AskedComparison } from './comparison-address.ts';
import { cellAt, columnOf, type Say, shownValue } from './comparison-cells.ts';
import { WORKBOOK_TEXTS as texts } from './comparison-texts.ts';

/** Partial values that are named one by one. */
const MOST_NAMED = 60;

/** A comparison as sheets: what it is, its values, their percentiles, and how the peers are distributed. */
export function comparisonSheets(
  found: DepartmentComparisonType,
  asked: Pick<AskedComparison, 'sort' | 'down'>,
  language: Language,
): readonly Sheet[] {
  const say: Say = (words) => words[language];
  const order = orderOf(found, asked);
  const years = yearsIn(found);
  return [
    aboutSheet(say(texts.title(years)), aboutLines(found, years, say)),
    valuesSheet(found, order, say),
    ...(found.percentiles.some((one) => one !== null) ? [percentilesSheet(found, order, say)] : []),
    ...(found.columns.some(({ peers }) => peers !== null) ? [peersSheet(found, say)] : []),
  ];
}

/** `2020—2021`, or the only one. */
export function yearsIn({ columns }: DepartmentComparisonType): string {
  const years = columns.map(({ fiscalYear }) => fiscalYear);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first}—${last}`;
}

/** Rows in the order of one column, as on the page: those without a value last. */
function orderOf(
  { rows, columns, values }: DepartmentComparisonType,
  { sort, down }: Pick<AskedComparison, 'sort' | 'down'>,
) {
  const places = rows.map((_, row) => row);
  const column = columns.findIndex(({ measure, fiscalYear }) => `${measure}@${fiscalYear}` === sort);
  if (column < 0) return places;
  const inColumn = (row: number) => values[row * columns.length + column] ?? null;
  return places.sort((left, right) => {
    const [one, other] = [inColumn(left), inColumn(right)];
    if (one !== null && other !== null) return (down ? -1 : 1) * compareDecimals(one, other);
    return Number(other !== null) - Number(one !== null);
  });
}

/** Who stands in the rows; whose region it is where the rows are departments of several. */
function heads(
  { rows }: DepartmentComparisonType,
  say: Say,
): readonly { column: PrintableColumn; cell(row: number): string }[] {
  const regions = new Set(rows.map(({ region }) => region?.code));
  const label = { column: { label: say(texts.who), align: 'left' as const }, cell: (row: number) => rows[row]!.label };
  const isAcross = rows.some(({ departmentId }) => departmentId !== null) && regions.size > 1;
  const region = {
    column: { label: say(texts.region), align: 'left' as const },
    cell: (row: number) => rows[row]!.region?.name ?? '',
  };
  return isAcross ? [region, label] : [label];
}

function valuesSheet(found: DepartmentComparisonType, order: readonly number[], say: Say): Sheet {
  const before = heads(found, say);
  return {
    name: say(texts.values),
    columns: [...before.map(({ column }) => column), ...found.columns.map((column) => columnOf(column, say))],
    rows: order.map((row) => [
      ...before.map(({ cell }) => cell(row)),
      ...found.columns.map((_, column) => cellAt(found, row * found.columns.length + column, say)),
    ]),
  };
}

function percentilesSheet(found: DepartmentComparisonType, order: readonly number[], say: Say): Sheet {
  const before = heads(found, say);
  const { columns, percentiles, peerGroup } = found;
  return {
    name: say(texts.percentiles),
    above: [say(texts.percentilesAre(peerGroup ?? ''))],
    columns: [
      ...before.map(({ column }) => column),
      ...columns.map(({ label, fiscalYear }) => ({
        label,
        group: say(texts.year(fiscalYear)),
        align: 'right' as const,
        kind: 'number' as const,
      })),
    ],
    rows: order.map((row) => [
      ...before.map(({ cell }) => cell(row)),
      ...columns.map((_, column) => {
        const rank = percentiles[row * columns.length + column];
        return rank == null ? '—' : { text: rank, value: rank };
      }),
    ]),
  };
}

function peersSheet({ columns, peerGroup }: DepartmentComparisonType, say: Say): Sheet {
  const number = (label: Bilingual): PrintableColumn => ({ label: say(label), align: 'right', kind: 'number' });
  const words = (label: Bilingual): PrintableColumn => ({ label: say(label), align: 'left' });
  return {
    name: say(texts.peers),
    above: [peerGroup ?? say(texts.peers)],
    columns: [
      words(texts.measure),
      words(texts.ofYear),
      words(texts.unit),
      words(texts.better),
      ...[texts.count, texts.lowerQuartile, texts.median, texts.upperQuartile].map(number),
    ],
    rows: columns.flatMap((column) => {
      const { label, fiscalYear, unit, direction, peers } = column;
      if (!peers) return [];
      const exact = (value: Decimal): PrintableCell => {
        const shown = shownValue(column, value);
        return { text: shown, value: shown };
      };
      return [
        [
          label,
          `${fiscalYear}`,
          unit,
          say(texts[direction]),
          { text: `${peers.count}`, value: `${peers.count}` },
          ...[peers.lowerQuartile, peers.median, peers.upperQuartile].map(exact),
        ],
      ];
    }),
  };
}

function aboutLines(
  found: DepartmentComparisonType,
  years: string,
  say: Say,
): readonly (readonly [string, string | undefined])[] {
  const { asOf, peerGroup, hiddenRows, notes } = found;
  return [
    [say(texts.years), years],
    [say(texts.asOf), asOf ? beijingMinute(asOf.toISOString()) : undefined],
    [say(texts.peerGroup), peerGroup ?? undefined],
    [say(texts.hidden), hiddenRows > 0 ? say(texts.hiddenRows(hiddenRows)) : undefined],
    ...notes.map(({ text }) => [say(texts.note), text] as const),
    [say(texts.partial), partialValues(found) || undefined],
  ];
}

/** Values that are of those only that state it, by name: a number alone would not tell. */
function partialValues({ rows, columns, reasons }: DepartmentComparisonType): string {
  const named = reasons.flatMap((reason, place) => {
    if (reason !== 'partial') return [];
    const { label, fiscalYear } = columns[place % columns.length]!;
    return `${rows[Math.floor(place / columns.length)]!.label} ${fiscalYear} ${label}`;
  });
  return named.slice(0, MOST_NAMED).join('；') + (named.length > MOST_NAMED ? '……' : '');
}
