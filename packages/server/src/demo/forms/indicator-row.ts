import { type FigureValue, knownNumber, knownText } from '@jiping/domain/figures';
import type { Sign } from '@jiping/domain/scoring';
import { type Cells, measureCell } from './cells.ts';

/** An indicator as a clerk fills it in, of the department or of a project. */
export interface IndicatorRow {
  readonly level1: 'output' | 'benefit' | 'satisfaction';
  readonly level2:
    | 'quantity'
    | 'quality'
    | 'timeliness'
    | 'cost'
    | 'economic'
    | 'social'
    | 'ecological'
    | 'sustainable'
    | 'satisfaction';
  readonly name: string;
  readonly sign: Sign;
  readonly target: string;
  /** Left out where it follows from a figure. */
  readonly actual?: string;
  readonly unit?: string;
  readonly weight: number;
  /** Code of the common indicator it was picked from. */
  readonly library?: string;
  /** Of a qualitative one: percent of its points. */
  readonly coefficient?: number;
  /** Of a checklist: the items that are met. */
  readonly ticked?: readonly string[];
  readonly adjustment?: { readonly target: string; readonly reason: string };
  readonly deviation?: string;
  readonly evidence?: string;
  readonly core?: boolean;
}

/** The cells of an indicator's row. */
export function indicatorCells(row: IndicatorRow, approved: boolean): Cells {
  return {
    level1: knownText(row.level1),
    level2: knownText(row.level2),
    name: knownText(row.name),
    sign: knownText(row.sign),
    target: measureCell(row.target),
    actual: when(row.actual, measureCell),
    unit: when(row.unit, knownText),
    weight: knownNumber(String(row.weight)),
    library: when(row.library, knownText),
    coefficient: when(row.coefficient, (percent) => knownNumber(String(percent))),
    ticked: when(row.ticked, (items) => knownText(items.join(','))),
    adjustedTarget: when(row.adjustment?.target, measureCell),
    adjustmentReason: when(row.adjustment?.reason, knownText),
    deviation: when(row.deviation, knownText),
    evidence: when(row.evidence, knownText),
    core: row.core ? knownText('yes') : undefined,
    approved: approved ? knownText('yes') : undefined,
  };
}

const when = <T>(value: T | undefined, cell: (value: T) => FigureValue): FigureValue | undefined =>
  value === undefined ? undefined : cell(value);

/** How a report words what an effect came to. */
export function effectReached(coefficient: number): string {
  if (coefficient >= 95) return '达到预期目标';
  return coefficient >= 80 ? '基本达到预期目标' : '部分达到预期目标';
}
