import { HUNAN_2021 } from '@jiping/domain/built-in';
import {
  amountOf,
  knownAmount,
  knownNumber,
  knownText,
  libraryItem,
  lookInto,
  numberOf,
  rowsOf,
  textOf,
} from '@jiping/domain/figures';
import { add, money } from '@jiping/domain/money';
import type { Fault } from '../storyline.ts';
import { type OpenTable, setRow } from './cells.ts';

/** How each fault gets into the forms. */
export const FAULTY: Readonly<Record<Fault, (table: OpenTable) => void>> = {
  fullMarksMissed,
  raisedScore: (table) => raise(table),
  weightsShort,
  noDeviation: (table) => void table.delete(`indicators.${rowWith(table, 'deviation')}.deviation`),
  zeroTotal: (table) => void table.set('projects.p2.budget', knownAmount(money('0'))),
  previousDiffers: (table) => {
    const stated = amountOf(table.get('procurement.total.previous'));
    if (stated) table.set('procurement.total.previous', knownAmount(add(stated, money('4.60', '万元'))));
  },
  // The words are the report's, not the forms'.
  copiedText: () => undefined,
  raisedWithReason: (table) =>
    raise(table, '剩余任务已于次年一月完成并验收，经主管领导审定按完成情况补记部分得分，附验收单。'),
  loweredScore: (table) => {
    const row = rowWith(table, 'evidence');
    table.set(`indicators.${row}.score`, knownNumber('4'));
    table.set(
      `indicators.${row}.scoreReason`,
      knownText('任务数量已完成，但部分活动安排在年末集中开展，自评从严扣分。'),
    );
    table.set(`indicators.${row}.deviation`, knownText('活动安排前松后紧；下年按季度均衡推进，季末通报进度。'));
  },
};

/** The first indicator that has that cell. */
function rowWith(table: OpenTable, field: string): string {
  const row = rowsOf(new Map(table), 'indicators').find((key) => table.has(`indicators.${key}.${field}`));
  if (row === undefined) throw new Error(`No indicator of the demonstration has ${field}.`);
  return row;
}

/** Half of what a missed output lost is taken back. */
function raise(table: OpenTable, reason?: string): void {
  const open = new Map(table);
  const row = rowsOf(open, 'indicators').find(
    (key) => table.has(`indicators.${key}.deviation`) && textOf(table.get(`indicators.${key}.level2`)) === 'quantity',
  );
  if (row === undefined) throw new Error('No indicator of the demonstration stayed behind its target.');
  const computed = Number(numberOf(lookInto(HUNAN_2021, open).value(`indicators.${row}.score`)));
  const weight = Number(numberOf(table.get(`indicators.${row}.weight`)));
  table.set(`indicators.${row}.score`, knownNumber(((computed + weight) / 2).toFixed(2)));
  if (reason !== undefined) table.set(`indicators.${row}.scoreReason`, knownText(reason));
}

/** The published example: procurement was to be executed in full, came to 72.74 %, and has all its points. */
function fullMarksMissed(table: OpenTable): void {
  const item = libraryItem(HUNAN_2021, 'H09');
  const row = rowsOf(new Map(table), 'indicators').find(
    (key) => textOf(table.get(`indicators.${key}.library`)) === 'H12',
  );
  if (!item || row === undefined) throw new Error('The demonstration wants the common indicators H09 and H12.');
  for (const field of ['actual', 'ticked', 'evidence']) table.delete(`indicators.${row}.${field}`);
  const weight = numberOf(table.get(`indicators.${row}.weight`));
  setRow(table, 'indicators', row, Number(row.slice(1)), {
    library: knownText('H09'),
    name: knownText(item.name.zh),
    sign: knownText(item.sign),
    target: knownNumber(item.target ?? '100'),
    unit: knownText(item.unit),
    score: weight === null ? undefined : knownNumber(weight),
    deviation: knownText('部分设备采购因货源紧张推迟到次年一季度签订合同，已重新编报采购计划。'),
  });
  table.set('procurement.total', knownAmount(money('36.37', '万元')));
  table.set('procurement.total.budget', knownAmount(money('50.00', '万元')));
  table.set('procurement.total.adjusted', knownAmount(money('50.00', '万元')));
  table.set('procurement.executionRate', knownNumber('72.74'));
}

/** Two points are given to no indicator. */
function weightsShort(table: OpenTable): void {
  const [row] = rowsOf(new Map(table), 'indicators');
  const weight = numberOf(table.get(`indicators.${row}.weight`));
  if (weight !== null) table.set(`indicators.${row}.weight`, knownNumber(String(Number(weight) - 2)));
}
