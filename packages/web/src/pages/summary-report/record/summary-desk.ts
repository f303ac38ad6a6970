import type { NarrativeDocument } from '@jiping/domain/narrative';
import { createStore } from '../../../api/store.ts';
import { Autosave } from '../../../editor/autosave/autosave.ts';
import { WALL_CLOCK } from '../../../editor/autosave/clock.ts';
import { SECTION_DRAFT } from '../../../editor/autosave/draft-kinds.ts';
import { draftShelf, type FoundDraft, forgetDraft } from '../../../editor/autosave/draft-shelf.ts';
import type { SavedPart, SavedParts } from '../../../editor/autosave/saved-part.ts';
import { settled } from '../../../editor/autosave/states.ts';
import type { FigureBoard } from '../../../editor/record/figure-board.ts';
import { foundSection } from '../../../editor/record/found-drafts.ts';
import { SectionSlot } from '../../../editor/record/section-slot.ts';
import type { Differences, Report, ReportSection } from '../summary-report.query.ts';
import { type SendingParts, sectionSender } from './send-section.ts';
import { boardOf, putOn } from './summary-figures.ts';

export interface SummaryDeskParts extends SendingParts {
  readonly user: string;
  readonly report: Report;
  /** What an earlier visit left on this device. */
  readonly drafts: readonly FoundDraft<unknown>[];
}

/** The key under which unsent words of a report are kept on this device. */
export const shelfOf = ({ regionCode, fiscalYear }: SendingParts['of']): string =>
  `summary-${regionCode}-${fiscalYear}`;

/**
 * One summary report being written: its sections with the autosave of each, and the figures of its cut-off. Lives outside of React,
 * which only looks at it.
 */
export class SummaryDesk implements SavedParts {
  readonly slots: readonly SectionSlot[];
  /** The figures; another board where other data have other figures. */
  readonly board: ReturnType<typeof createStore<FigureBoard>>;

  constructor(private readonly parts: SummaryDeskParts) {
    const { report } = parts;
    this.board = createStore(boardOf(report.figures));
    this.slots = report.sections.map((section) => this.openSection(section));
    this.receive(report);
  }

  section(key: string): SectionSlot | undefined {
    return this.slots.find((slot) => slot.key === key);
  }

  /** The report as just loaded: what nobody is changing here follows it. Nothing changes under an input method. */
  receive(report: Report): void {
    if (this.slots.some(({ composing }) => composing)) return;
    for (const { key, version, content } of report.sections) {
      const slot = this.section(key);
      if (!slot || slot.autosave.pending !== null || version <= slot.autosave.state.base) continue;
      slot.autosave.tell({ type: 'moved', version });
      slot.replace(content);
    }
    if (!putOn(this.board.get(), report.figures)) this.board.set(boardOf(report.figures));
    this.showChanges(report.differences ?? null);
  }

  /** Marks the figures that the data of now would change, with both values. */
  showChanges(differences: Differences | null): void {
    this.board
      .get()
      .setChanges(new Map(differences?.figures.map(({ code, before, after }) => [code, { before, after }])));
  }

  /** Whether the server has a version of a section that is neither shown nor being sent here. */
  isNews(sections: readonly Pick<ReportSection, 'key' | 'version'>[]): boolean {
    return sections.some(({ key, version }) => {
      const state = this.section(key)?.autosave.state;
      return state !== undefined && state.phase === 'saved' && version > state.base;
    });
  }

  get saves(): readonly SavedPart[] {
    return this.slots.map(({ autosave }) => autosave);
  }

  /** Tries again what the server refused. */
  retry(): void {
    for (const save of this.saves) if (save.state.because === 'refused') save.again();
  }

  /** Sends everything now; true once the server has it all. */
  async sent(): Promise<boolean> {
    for (const save of this.saves) save.tell({ type: 'flush' });
    await Promise.all(this.saves.map(whenQuiet));
    return this.saves.every(({ state }) => state.phase === 'saved');
  }

  end(): void {
    for (const save of this.saves) save.end();
  }

  private openSection({ key, title, version, content }: ReportSection): SectionSlot {
    const { user, of, drafts } = this.parts;
    const found = foundSection(drafts, key);
    const save = new Autosave<NarrativeDocument>(
      {
        kind: SECTION_DRAFT,
        send: sectionSender(this.parts, key),
        shelf: draftShelf({ user, evaluation: shelfOf(of), part: key }, found?.key ?? null),
        clock: WALL_CLOCK,
      },
      { ...settled<NarrativeDocument>(found?.base ?? version), lastSent: found?.lastSent ?? null },
    );
    const slot = new SectionSlot(key, title, content, save);
    if (found) slot.write(found.draft);
    if (found && save.pending === null) void forgetDraft(found.key);
    return slot;
  }
}

const whenQuiet = (save: SavedPart): Promise<void> =>
  new Promise((resolve) => {
    const isQuiet = () => save.state.phase !== 'saving' && save.state.phase !== 'editing';
    if (isQuiet()) return resolve();
    const stop = save.subscribe(() => {
      if (!isQuiet()) return;
      stop();
      resolve();
    });
  });
