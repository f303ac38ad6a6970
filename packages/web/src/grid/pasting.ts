import { displayInCell, figureAsTyped, rowCodeOf, rowFigure } from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import { type Copied, copied } from './copied.ts';
import type { GridActs, GridGround } from './grid-acts.ts';
import { type Slot } from './grid-map.ts';
import { type PastedOver, planPaste, type Refused } from './paste-plan.ts';
import { cornersOf, type Range, type Selection, select } from './selection.ts';
import { cellsOfText } from './tab-separated.ts';
import { texts } from './texts.ts';
import type { WaitingText } from './waiting-texts.ts';

/** What a paste came to. */
export interface Pasted {
  /** What happened, in one sentence. */
  readonly said: Bilingual;
  readonly waiting: readonly WaitingText[];
  /** What to choose afterwards. */
  readonly selection: Selection | null;
}

/** Copies out of the grid and pastes into it. */
export class Pasting {
  /** What was copied here last, with every digit: a cell shows two decimals, and pasting must not lose the rest. */
  private exact: { readonly text: string; readonly cells: readonly (readonly string[])[] } | null = null;

  constructor(
    private readonly ground: () => GridGround,
    private readonly acts: GridActs,
  ) {}

  copy(range: Range): Copied {
    const { map, book, language } = this.ground();
    const shown = (slot: Slot): string => {
      const { content } = slot;
      if (content.kind === 'label') return content.label[language];
      if (content.kind === 'none') return '——';
      const definition = content.kind === 'figure' ? book.definition(content.code) : undefined;
      return content.kind === 'figure' && definition
        ? displayInCell(book.value(content.code), definition, this.ground().unit, language)
        : '';
    };
    const out = copied(map, range, shown);
    const exact = copied(map, range, (slot) => this.exactText(slot) ?? shown(slot));
    this.exact = { text: plainBreaks(out.text), cells: cellsOfText(exact.text) };
    return out;
  }

  /** An amount with its unit and all its decimals. */
  private exactText(slot: Slot): string | null {
    const { book, unit, language } = this.ground();
    const code = slot.content.kind === 'figure' ? slot.content.code : null;
    const definition = code === null ? undefined : book.definition(code);
    if (code === null || !definition) return null;
    const value = book.value(code);
    const typed = figureAsTyped(value, definition, unit, language);
    return value.state === 'known' && 'amount' in value ? `${typed}${unit}` : typed;
  }

  paste(selection: Selection, text: string): Pasted {
    const { map, book, unit, editable } = this.ground();
    if (!editable) return { said: texts.readOnly, waiting: [], selection: null };
    const cells = this.exact?.text === plainBreaks(text) ? this.exact.cells : cellsOfText(text);
    const plan = planPaste(map, selection, cells, {
      unit,
      definition: (code) => this.acts.definition(code),
      isComputed: (code) => this.acts.isComputed(code),
      locked: (code) => book.marks(code).locked,
    });
    const { added } = plan;
    const rows =
      added &&
      book.rowsAdded(
        added.list,
        added.rows.map((row) => ({ ...added.beforehand, ...row })),
      );
    const joined = this.acts.change({ ...plan.values, ...rows });
    const keys = [...new Set(Object.keys(rows ?? {}).flatMap((code) => rowCodeOf(code)?.row ?? []))];
    const codeOfPlace = ({ code, added }: Pick<Refused, 'code' | 'added'>): string | null => {
      const key = added && keys[added.row];
      return key && plan.added ? rowFigure(plan.added.list, key, added.field) : code;
    };
    const refused = plan.refused.map(({ text, why, ...one }) => ({ code: codeOfPlace(one), text, why, instead: null }));
    const full =
      plan.added && !rows
        ? plan.added.texts.map((text) => ({ code: null, text, why: texts.listFull, instead: null }))
        : [];
    const over = plan.computed.map((one) => ({ ...one, code: codeOfPlace(one) }));
    const stated = this.stateUncomputed(over, joined);
    const waiting = [...refused, ...full, ...this.differing(over)];
    const lost = plan.added && !rows ? plan.added.rows.flatMap((row) => Object.keys(row)).length : 0;
    const taken = plan.taken - lost + stated;
    const { range } = plan;
    return {
      said: texts.pasted(taken, rows ? keys.length : 0, waiting.length, plan.isByLabel),
      waiting,
      selection: range && { ...select(cornersOf(range).from), ...cornersOf(range) },
    };
  }

  /** Where the formula gives nothing, its parts being unknown, the pasted value is stated: one act with the rest of the paste. */
  private stateUncomputed(over: readonly PastedOver[], joined: boolean): number {
    const { book } = this.ground();
    const open = over.flatMap(({ code, value }) =>
      code !== null && book.value(code).state === 'missing' ? [[code, value] as const] : [],
    );
    this.acts.change(Object.fromEntries(open), { joined });
    return open.length;
  }

  /** Of what was pasted over computed cells, that which the cells do not come to. */
  private differing(over: readonly PastedOver[]): WaitingText[] {
    const { book, unit, language } = this.ground();
    return over.flatMap(({ code, text, value }) => {
      const definition = code === null ? undefined : book.definition(code);
      if (code === null || !definition) return [];
      const stands = displayInCell(book.value(code), definition, unit, language);
      if (stands === displayInCell(value, definition, unit, language)) return [];
      return [{ code, text, why: texts.computesOther(stands), instead: value }];
    });
  }
}

const plainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
