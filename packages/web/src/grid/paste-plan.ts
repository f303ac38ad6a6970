import { type FigureDefinition, type FigureValue, parseFigureInput } from '@jiping/domain/figures';
import type { SheetLine } from '@jiping/domain/forms';
import { type Bilingual, said, TradeError } from '@jiping/domain/language';
import { MONEY_UNITS, type MoneyUnit } from '@jiping/domain/money';
import { codeOf, codesOf, fieldsBeforehand, type GridMap, type Slot, type Spot } from './grid-map.ts';
import type { FigureChange } from './grid-props.ts';
import { type PastedRow, readPasted } from './pasted-block.ts';
import { plainLabel } from './printed-label.ts';
import { type Range, rangeOf } from './selection.ts';
import { texts } from './texts.ts';

/** What a paste has to know of the record. */
export interface PasteGround {
  definition(code: string): FigureDefinition | undefined;
  /** Whether the cell computes itself now, or would as soon as its parts are known. */
  isComputed(code: string): boolean;
  locked(code: string): Bilingual | null;
  /** The unit of the form. */
  readonly unit: string;
}

/** A text that did not become a value, with the reason: it is listed, so that nothing is lost. */
export interface Refused {
  /** Where it was to go; null where the form has no such place. */
  readonly code: string | null;
  /** Where it was to go in a row that is only being added. */
  readonly added?: { readonly row: number; readonly field: string } | undefined;
  readonly text: string;
  readonly why: Bilingual;
}

export interface PastePlan {
  readonly values: FigureChange;
  /** Rows to add, fields by name, and what each of them has beforehand. */
  readonly added: {
    readonly list: string;
    readonly rows: readonly FigureChange[];
    readonly beforehand: FigureChange;
    /** What was pasted for each of them. */
    readonly texts: readonly string[];
  } | null;
  readonly refused: readonly Refused[];
  /** What was pasted over cells that compute themselves. */
  readonly computed: readonly PastedOver[];
  /** What it was pasted over; null where that is not one range. */
  readonly range: Range | null;
  readonly isByLabel: boolean;
  /** Cells whose value was taken over. */
  readonly taken: number;
}

/** A value pasted over a cell that computes itself: of the record, or of a row that is only being added. */
export interface PastedOver extends Pick<Refused, 'code' | 'added' | 'text'> {
  readonly value: FigureValue;
}

/** What a pasted block of cells sets, from the chosen cells on or by the form's own labels. Sets nothing. */
export function planPaste(
  map: GridMap,
  selection: { readonly from: Spot; readonly to: Spot },
  cells: readonly (readonly string[])[],
  ground: PasteGround,
): PastePlan {
  const block = readPasted(map, cells);
  const range = rangeOf(map, selection);
  const isBare = !block.isByLabel && block.columns === null;
  const plan = new Plan(map, ground, block.isByLabel);
  const rows = isBare ? repeated(block.rows, range) : block.rows;
  const lines = block.isByLabel ? rows.map(({ line }) => line) : linesFrom(map, range.top, rows.length);
  rows.forEach((row, index) => {
    const line = lines[index] ?? null;
    const isNew = line !== null && map.block.lines[line]?.adds !== undefined;
    if (isNew) plan.beginRow(row.cells);
    if (line === null && (block.isByLabel || block.columns === null)) {
      plan.putNowhere(row);
      return;
    }
    row.cells.forEach((text, pasted) => {
      const heading = block.columns?.[pasted];
      if (row.labels.has(pasted)) return;
      const unit = heading?.unit ?? row.unit;
      const column = heading ? heading.column : columnOf(row, pasted, range.left);
      plan.put(text, line === null || column === null ? null : { row: line, column }, unit, {
        heading: heading?.heading ?? '',
        label: line === null ? (row.cells.find((cell) => cell.trim() !== '') ?? '') : '',
      });
    });
  });
  const touched = isBare ? pastedRange(map, range, rows) : null;
  return plan.end(touched);
}

/** A block pasted over a range that it fits into a whole number of times fills it, as in Excel. */
function repeated(rows: readonly PastedRow[], range: Range): readonly PastedRow[] {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const wide = rows[0]?.cells.length ?? 1;
  if (height % rows.length !== 0 || width % wide !== 0) return rows;
  return Array.from({ length: height }, (_, index) => {
    const row = rows[index % rows.length];
    const cells = row?.cells ?? [];
    return {
      cells: Array.from({ length: width }, (_, column) => cells[column % wide] ?? ''),
      line: null,
      labels: new Map<number, number>(),
      unit: row?.unit ?? null,
    };
  });
}

/** One line after the other; from the line that adds rows on, a new row each. Below the form there is nothing. */
function linesFrom(map: GridMap, top: number, count: number): readonly (number | null)[] {
  let line = top;
  return Array.from({ length: count }, () => {
    const here = map.block.lines[line];
    if (!here) return null;
    return here.adds ? line : line++;
  });
}

/** Beside a label the cells stand as in the form; without one, from the left of the chosen cells on. */
function columnOf(row: PastedRow, pasted: number, left: number): number {
  const near = [...row.labels].filter(([at]) => at <= pasted).at(-1) ?? [...row.labels][0];
  return near ? near[1] + pasted - near[0] : left + pasted;
}

const pastedRange = (map: GridMap, { top, left }: Range, rows: readonly PastedRow[]): Range => ({
  top,
  left,
  bottom: Math.min(map.rows - 1, top + rows.length - 1),
  right: Math.min(map.columns - 1, left + (rows[0]?.cells.length ?? 1) - 1),
});

class Plan {
  private readonly values: Record<string, FigureValue> = {};
  private readonly newRows: Record<string, FigureValue>[] = [];
  private readonly newTexts: string[] = [];
  private readonly refused: Refused[] = [];
  private readonly computed: PastedOver[] = [];
  private adding: SheetLine | null = null;
  private taken = 0;

  constructor(
    private readonly map: GridMap,
    private readonly ground: PasteGround,
    private readonly isByLabel: boolean,
  ) {}

  beginRow(cells: readonly string[]): void {
    this.newRows.push({});
    this.newTexts.push(cells.join('\t').trim());
  }

  /** A row whose labels the form does not have: kept as one. */
  putNowhere({ cells }: PastedRow): void {
    const label = cells.find((text) => text.trim() !== '') ?? '';
    this.refuse(null, cells.join('\t').trim(), outside({ heading: '', label }));
  }

  put(text: string, spot: Spot | null, unit: MoneyUnit | null, row: { heading: string; label: string }): void {
    const isEmpty = text.trim() === '';
    const slot = spot && this.map.at(spot);
    if (!spot || !slot) {
      if (!isEmpty && plainLabel(row.heading) !== '序号') this.refuse(null, text, outside(row));
      return;
    }
    switch (slot.content.kind) {
      case 'label':
        if (!isEmpty && !isLabelOf(slot, text)) this.refuse(null, text, onLabel(slot));
        return;
      case 'none':
        if (!/^[\s\-—－–/0.]*$|^无$/.test(text)) this.refuse(null, text, ON_NOTHING);
        return;
      default:
        if (slot.row === spot.row && slot.column === spot.column) this.putIn(slot, text, unit);
        else if (!isEmpty) this.refuse(slot, text, WITHIN_MERGED);
    }
  }

  private putIn(slot: Slot, text: string, unit: MoneyUnit | null): void {
    const code = codeOf(slot);
    const definition = code === null ? undefined : this.ground.definition(code);
    if (code === null || !definition) {
      this.refuse(slot, text, texts.noFigure);
      return;
    }
    // A form's own blank says nothing; a blank among bare cells empties the cell, as in Excel.
    if (text.trim() === '' && (this.isByLabel || slot.content.kind === 'new')) return;
    const locked = this.ground.locked(code);
    if (locked) {
      this.refuse(slot, text, locked);
      return;
    }
    let value: FigureValue;
    try {
      value = parseFigureInput(text, definition, { unit: unit ?? moneyUnit(this.ground.unit) });
    } catch (error) {
      if (!(error instanceof TradeError)) throw error;
      if (!this.ground.isComputed(code)) this.refuse(slot, text, error.sentence);
      return;
    }
    if (definition.derivation && (slot.content.kind === 'new' || this.ground.isComputed(code))) {
      if (value.state !== 'missing') this.computed.push({ ...this.whereOf(slot), text, value });
      return;
    }
    if (slot.content.kind === 'new') {
      this.adding = slot.line;
      const last = this.newRows.at(-1);
      if (last) last[slot.content.field] = value;
    } else {
      for (const one of codesOf(slot)) this.values[one] = value;
    }
    this.taken++;
  }

  private refuse(slot: Slot | null, text: string, why: Bilingual): void {
    if (text.trim() === '') return;
    this.refused.push({ ...this.whereOf(slot), text, why });
  }

  private whereOf(slot: Slot | null): Pick<Refused, 'code' | 'added'> {
    const { content } = slot ?? {};
    if (content?.kind === 'new') return { code: null, added: { row: this.newRows.length - 1, field: content.field } };
    return { code: content?.kind === 'figure' ? content.code : null };
  }

  end(range: Range | null): PastePlan {
    const rows = this.newRows.filter((row) => Object.keys(row).length > 0);
    const texts = this.newTexts.filter((_, index) => rows.includes(this.newRows[index] ?? {}));
    const { values, adding, isByLabel, taken } = this;
    // Rows of which nothing was understood are not added.
    const kept = <T extends Pick<Refused, 'added'>>({ added, ...one }: T) => {
      const row = added ? rows.indexOf(this.newRows[added.row] ?? {}) : -1;
      return { ...one, added: added && row >= 0 ? { row, field: added.field } : undefined };
    };
    const refused = this.refused.map(kept);
    const computed = this.computed.map(kept);
    return {
      values,
      added:
        adding?.adds && rows.length > 0
          ? { list: adding.adds.list, rows, beforehand: fieldsBeforehand(adding), texts }
          : null,
      refused,
      computed,
      range,
      isByLabel,
      taken,
    };
  }
}

const moneyUnit = (unit: string): MoneyUnit | undefined => MONEY_UNITS.find((one) => one === unit);

const isLabelOf = ({ content }: Slot, text: string): boolean =>
  content.kind === 'label' &&
  (plainLabel(content.label.zh) === plainLabel(text) ||
    plainLabel(content.label.en) === plainLabel(text) ||
    // Rows are numbered anew wherever they come from.
    (/^\d*$/.test(content.label.zh.trim()) && /^\d+$/.test(text.trim())));

const onLabel = ({ content }: Slot): Bilingual => {
  const label = content.kind === 'label' ? content.label : said('', '');
  return said(
    `这一格是表内文字${label.zh === '' ? '' : `“${label.zh}”`}，不能填写。请核对粘贴的起点是否对齐。`,
    `This cell is printed text${label.en === '' ? '' : ` “${label.en}”`}. Check that the paste begins at the right cell.`,
  );
};

const ON_NOTHING = said('表内此处印“——”，没有这项数据。', 'The form prints —— here: it has no such figure.');
const WITHIN_MERGED = said(
  '这一格已并入合并单元格，请填在合并单元格里。',
  'This place is part of a merged cell. Enter it in the merged cell.',
);

function outside({ heading, label }: { heading: string; label: string }): Bilingual {
  const name = (heading || label).trim().slice(0, 40);
  if (name === '') return said('超出了表格的范围。', 'This is outside of the form.');
  return said(`本表没有“${name}”这一${heading === '' ? '行' : '列'}。`, `The form has no “${name}”.`);
}
