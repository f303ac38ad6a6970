import { waitsForRenewal } from '@jiping/domain/carry-over';
import { createStore } from '../../api/store.ts';

/** What was taken over from last year and nobody has renewed or confirmed since. */
export interface Carried {
  readonly figures: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

const NOTHING: Carried = { figures: new Set(), sections: new Set() };

/** The marks 沿用上年·待更新 of one evaluation: the server says them, and what is written here takes them away at once. */
export class CarriedMarks {
  readonly store = createStore<Carried>(NOTHING);
  /** Renewed here, whatever an older answer of the server still says. */
  private readonly renewed = { figures: new Set<string>(), sections: new Set<string>() };

  hasFigure = (code: string): boolean => this.store.get().figures.has(code);
  hasSection = (key: string): boolean => this.store.get().sections.has(key);

  /** As the server says it; last year's columns and what stays by nature carry no mark. */
  receive(figures: readonly string[], sections: readonly string[]): void {
    this.publish(
      new Set(figures.filter((code) => waitsForRenewal(code) && !this.renewed.figures.has(code))),
      new Set(sections.filter((key) => !this.renewed.sections.has(key))),
    );
  }

  /** Another carry-over marks anew what was renewed before. */
  forgetRenewals(): void {
    this.renewed.figures.clear();
    this.renewed.sections.clear();
  }

  figuresRenewed(codes: readonly string[]): void {
    for (const code of codes) this.renewed.figures.add(code);
    const { figures, sections } = this.store.get();
    if (codes.some((code) => figures.has(code)))
      this.publish(new Set([...figures].filter((code) => !codes.includes(code))), sections);
  }

  sectionRenewed(key: string): void {
    this.renewed.sections.add(key);
    const { figures, sections } = this.store.get();
    if (sections.has(key)) this.publish(figures, new Set([...sections].filter((one) => one !== key)));
  }

  private publish(figures: ReadonlySet<string>, sections: ReadonlySet<string>): void {
    const before = this.store.get();
    if (isSame(before.figures, figures) && isSame(before.sections, sections)) return;
    this.store.set({ figures, sections });
  }
}

const isSame = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((one) => right.has(one));
