import {
  definitionOf,
  derivedValue,
  type EffectiveFigures,
  effectiveAfter,
  effectiveFigures,
  type FigureCatalogue,
  type FigureDefinition,
  type FigureTable,
  type FigureValue,
  figureIn,
  tableWith,
  touchedBy,
} from '@jiping/domain/figures';
import type { Severity } from '@jiping/domain/templates';
import { sameJson } from '../autosave/draft-kinds.ts';

/** What the data of now make of a figure that the document still states as it was, both as printed; null: there is none. */
export interface FigureChange {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The figures of the evaluation on the screen: what somebody stated, and what follows from it. Everything that shows a figure
 * listens here, so that a figure changed anywhere changes everywhere at once.
 */
export class FigureBoard {
  private stated: FigureTable;
  private effective: EffectiveFigures;
  private doubts: ReadonlyMap<string, Severity> = new Map();
  private changes: ReadonlyMap<string, FigureChange> = new Map();
  private readonly byCode = new Map<string, Set<() => void>>();
  private readonly everyone = new Set<(changed: readonly string[]) => void>();

  constructor(
    readonly catalogue: FigureCatalogue,
    values: FigureTable,
  ) {
    this.stated = new Map(values);
    this.effective = effectiveFigures(catalogue, this.stated);
  }

  /** What stands in the record, stated or derived. */
  value(code: string): FigureValue {
    return figureIn(this.effective.table, code);
  }

  /** Whether nobody stated it and it follows from others. */
  isDerived(code: string): boolean {
    return this.effective.derived.has(code);
  }

  /** What its parts give, whatever is stated; null where it has no parts or one is unknown. */
  computed(code: string): FigureValue | null {
    return derivedValue(this.catalogue, this.stated, code);
  }

  definition(code: string): FigureDefinition | undefined {
    return definitionOf(this.catalogue, code);
  }

  /** What somebody stated, without what follows. */
  get table(): FigureTable {
    return this.stated;
  }

  get complete(): FigureTable {
    return this.effective.table;
  }

  /** The gravest doubt about a figure, or null. */
  doubt(code: string): Severity | null {
    return this.doubts.get(code) ?? null;
  }

  /** Says which figures are doubtful now; those whose doubt changed are shown anew. */
  setDoubts(doubts: ReadonlyMap<string, Severity>): void {
    const before = this.doubts;
    this.doubts = doubts;
    for (const code of new Set([...before.keys(), ...doubts.keys()])) {
      if (before.get(code) !== doubts.get(code)) for (const listener of this.byCode.get(code) ?? []) listener();
    }
  }

  /** What has become of a figure since the document was bound to it; null where it is as it was. */
  change(code: string): FigureChange | null {
    return this.changes.get(code) ?? null;
  }

  /** Says which figures are other ones by now; all that are or were marked so are shown anew. */
  setChanges(changes: ReadonlyMap<string, FigureChange>): void {
    const before = this.changes;
    this.changes = changes;
    for (const code of new Set([...before.keys(), ...changes.keys()])) {
      if (!sameJson(before.get(code), changes.get(code)))
        for (const listener of this.byCode.get(code) ?? []) listener();
    }
  }

  /** Puts values in, and tells everyone whom it concerns. Answers the codes whose shown value changed. */
  set(values: Readonly<Record<string, FigureValue>>): readonly string[] {
    const changes = Object.entries(values).filter(([code, value]) => !sameJson(figureIn(this.stated, code), value));
    if (changes.length === 0) return [];
    const before = this.effective;
    this.stated = tableWith(this.stated, changes);
    const codes = changes.map(([code]) => code);
    this.effective = effectiveAfter(this.catalogue, before, this.stated, codes);
    const touched = touchedBy(this.catalogue, before.table, this.stated, codes);
    const changed = [...touched].filter(
      (code) =>
        !sameJson(figureIn(before.table, code), this.value(code)) || before.derived.has(code) !== this.isDerived(code),
    );
    for (const code of changed) for (const listener of this.byCode.get(code) ?? []) listener();
    for (const listener of this.everyone) listener(changed);
    return changed;
  }

  /** Calls `listener` whenever what is shown for `code` changes. */
  watch(code: string, listener: () => void): () => void {
    const listeners = this.byCode.get(code) ?? new Set();
    this.byCode.set(code, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Calls `listener` with the codes that changed, after every change. */
  watchAll(listener: (changed: readonly string[]) => void): () => void {
    this.everyone.add(listener);
    return () => this.everyone.delete(listener);
  }
}
