import type { CheckInput } from '@jiping/domain/checks';
import { displayFigure, type FigureTable, type FigureValue, figureIn, MISSING } from '@jiping/domain/figures';
import { EMPTY_DOCUMENT, type NarrativeDocument, plainText } from '@jiping/domain/narrative';
import { checkInputFor } from '@jiping/domain/record';
import { type Template, templateInYear, textSections } from '@jiping/domain/templates';
import type { EvaluationRecordQuery } from '../../api/generated/graphql.ts';
import { Autosave } from '../autosave/autosave.ts';
import { WALL_CLOCK } from '../autosave/clock.ts';
import { FIGURE_DRAFT, type FigureDraft, SECTION_DRAFT } from '../autosave/draft-kinds.ts';
import { draftShelf, type FoundDraft, forgetDraft } from '../autosave/draft-shelf.ts';
import { type SavedPart } from '../autosave/saved-part.ts';
import { settled } from '../autosave/states.ts';
import { CheckBoard, gravest } from '../checking/check-board.ts';
import { SheetBook } from '../forms/book/sheet-book.ts';
import { CarriedMarks } from './carried-marks.ts';
import { FigureBoard } from './figure-board.ts';
import { draftOfWire } from './figure-wire.ts';
import { foundFigures, foundSection } from './found-drafts.ts';
import { SectionSlot } from './section-slot.ts';
import { figureSender, type SendingParts, sectionSender } from './sending.ts';

export type EvaluationOnDesk = NonNullable<EvaluationRecordQuery['evaluation']>;

export interface DeskParts extends Omit<SendingParts, 'saved'> {
  readonly user: string;
  readonly evaluation: EvaluationOnDesk;
  /** What an earlier visit left on this device. */
  readonly drafts: readonly FoundDraft<unknown>[];
}

/**
 * One report being written: its sections, its figures, what the checks say, and the autosave of each part. Lives outside of
 * React, which only looks at it.
 */
export class Desk {
  readonly template: Template;
  readonly board: FigureBoard;
  readonly figureSave: Autosave<FigureDraft>;
  readonly slots: readonly SectionSlot[];
  readonly checks: CheckBoard;
  /** The forms, laid out as the record has rows for them. */
  readonly sheets: SheetBook;
  readonly carried = new CarriedMarks();
  /** Last year's record of the same department; empty where there is none. */
  readonly lastYear: FigureTable;
  private readonly earlier: CheckInput['lastYear'];
  private readonly inputOf: ReturnType<typeof checkInputFor>;
  /** The evaluation's newest version of which nothing is missing here. */
  private lastSeen: number;

  constructor(readonly parts: DeskParts) {
    const { evaluation } = parts;
    this.lastSeen = evaluation.version;
    this.template = templateInYear(evaluation.template.data, evaluation.fiscalYear);
    this.inputOf = checkInputFor(this.template);
    this.board = new FigureBoard(this.template, new Map(Object.entries(statedFigures(evaluation))));
    this.lastYear = new Map(Object.entries(draftOfWire(evaluation.previous?.figures ?? [])));
    this.earlier = earlierOf(evaluation, this.lastYear);
    this.sheets = new SheetBook(this.template, () => this.board.complete, {
      department: evaluation.department.name,
      fiscalYear: evaluation.fiscalYear,
    });
    this.receiveCarried(evaluation);
    this.figureSave = this.openFigures();
    this.slots = textSections(this.template).map(({ key }) => this.openSection(key));
    this.checks = new CheckBoard(() => this.checkInput(), evaluation.explanations);
    this.board.watchAll((codes) => this.checks.touch(codes));
    for (const slot of this.slots) {
      slot.onChange(() => {
        this.checks.touch([`sections.${slot.key}`, 'statedFigures']);
        if (slot.autosave.pending !== null) this.carried.sectionRenewed(slot.key);
      });
    }
    this.carried.store.subscribe(() => this.checks.touch(['carried']));
    const showDoubts = () =>
      this.board.setDoubts(gravest(this.checks.findings.get(), (finding) => finding.where.figure));
    this.checks.findings.subscribe(showDoubts);
    showDoubts();
  }

  /** A person changed figures: they change everywhere at once, and are saved. */
  setFigures(values: Readonly<Record<string, FigureValue>>): void {
    this.carried.figuresRenewed(Object.keys(values));
    if (this.board.set(values).length === 0) return;
    this.figureSave.tell({ type: 'edited', draft: values });
  }

  /** A person has looked at figures taken over from last year, and they hold this year too: they are stated anew. */
  confirmFigures(codes: readonly string[]): void {
    const stated = codes.filter((code) => this.board.table.has(code));
    if (stated.length === 0) return;
    this.carried.figuresRenewed(stated);
    const draft = Object.fromEntries(stated.map((code) => [code, figureIn(this.board.table, code)]));
    this.figureSave.tell({ type: 'edited', draft });
  }

  /** The same for the words of a section. */
  confirmSection(key: string): void {
    const slot = this.section(key);
    if (!slot) return;
    this.carried.sectionRenewed(key);
    slot.autosave.tell({ type: 'edited', draft: slot.document });
    slot.autosave.tell({ type: 'flush' });
  }

  /** Figures as the server has them now; those still on their way stay as typed. */
  receiveFigures(figures: readonly ArrivedFigure[]): void {
    const typed = this.figureSave.pending ?? {};
    const stated = figures.filter(({ code, derived }) => !derived && !(code in typed));
    this.board.set(draftOfWire(stated));
  }

  /** Every figure of the record: what is not among them is stated no more. */
  private receiveAllFigures(figures: readonly ArrivedFigure[], version: number): void {
    this.receiveFigures(figures);
    // An answer older than our last write does not know what that write stated.
    if (version < this.figureSave.state.base) return;
    const typed = this.figureSave.pending ?? {};
    const stated = new Set(figures.filter(({ derived }) => !derived).map(({ code }) => code));
    const gone = [...this.board.table.keys()].filter((code) => !stated.has(code) && !(code in typed));
    this.board.set(Object.fromEntries(gone.map((code) => [code, MISSING])));
  }

  /** Ends a conflict of figures: those in `theirs` stand as the other person set them, the rest as typed here. */
  chooseFigures(theirs: ReadonlySet<string>): void {
    const other = this.figureSave.state.theirs?.draft ?? {};
    const mine = Object.entries(this.figureSave.pending ?? {}).filter(([code]) => !theirs.has(code));
    this.figureSave.tell({ type: 'resolved', draft: mine.length === 0 ? null : Object.fromEntries(mine) });
    this.board.set(Object.fromEntries(Object.entries(other).filter(([code]) => theirs.has(code))));
  }

  /** The record as the client's cache has it: what nobody is changing here follows it. */
  receive(evaluation: EvaluationOnDesk): void {
    for (const { key, version, content } of evaluation.sections) {
      const slot = this.section(key);
      if (!slot || slot.autosave.pending !== null || version <= slot.autosave.state.base) continue;
      slot.autosave.tell({ type: 'moved', version });
      slot.replace(content);
    }
    this.receiveFigures(evaluation.figures);
    this.receiveCarried(evaluation);
    this.checks.setReasons(evaluation.explanations);
  }

  private receiveCarried({ figures, sections }: Pick<EvaluationOnDesk, 'figures' | 'sections'>): void {
    this.carried.receive(
      figures.filter(isCarried).map(({ code }) => code),
      sections.filter(isCarried).map(({ key }) => key),
    );
  }

  /** Whether a version of the evaluation has changes in it that are not here. */
  readonly isNews = (version: number): boolean => version > this.lastSeen;

  /** The record as just loaded from the server itself. */
  readonly receiveAll = (evaluation: EvaluationOnDesk): void => {
    this.receive(evaluation);
    this.receiveAllFigures(evaluation.figures, evaluation.version);
    this.figureSave.tell({ type: 'moved', version: evaluation.version });
    this.lastSeen = Math.max(this.lastSeen, evaluation.version);
  };

  /** Our own change made it `version`: where that is not the next one, somebody else's came between. */
  private readonly saved = (version: number): boolean => {
    if (version === this.lastSeen + 1) this.lastSeen = version;
    return version <= this.lastSeen;
  };

  section(key: string): SectionSlot | undefined {
    return this.slots.find((slot) => slot.key === key);
  }

  /** Every autosaved part: to flush, to ask whether something would be lost. */
  get saves(): readonly SavedPart[] {
    return [this.figureSave, ...this.slots.map((slot) => slot.autosave)];
  }

  /** Tries again what the server refused. */
  retry(): void {
    for (const save of this.saves) if (save.state.because === 'refused') save.again();
  }

  /** Sends everything now; resolves when nothing is on its way any more, whether it arrived or not. */
  async sent(): Promise<void> {
    for (const save of this.saves) save.tell({ type: 'flush' });
    await Promise.all(this.saves.map(whenQuiet));
  }

  checkInput(): CheckInput {
    const { department, fiscalYear, reviewScore, scoreHistory } = this.parts.evaluation;
    const { figures, sections } = this.carried.store.get();
    return this.inputOf({
      fiscalYear,
      department,
      ...(this.earlier && { lastYear: this.earlier }),
      carried: { figures: [...figures], sections: [...sections] },
      scoreHistory,
      ...(reviewScore && { reviewScore }),
      documents: new Map(this.slots.map(({ key, document }) => [key, document])),
      figures: this.board.complete,
    });
  }

  private openFigures(): Autosave<FigureDraft> {
    const { evaluation, user, drafts } = this.parts;
    const found = foundFigures(drafts);
    const save = new Autosave<FigureDraft>(
      {
        kind: FIGURE_DRAFT,
        send: figureSender(
          { ...this.parts, saved: this.saved },
          {
            changed: (figures) => this.receiveFigures(figures),
            all: (figures, version) => this.receiveAllFigures(figures, version),
          },
        ),
        shelf: draftShelf({ user, evaluation: evaluation.id, part: 'figures' }, found?.key ?? null),
        clock: WALL_CLOCK,
      },
      { ...settled<FigureDraft>(found?.base ?? evaluation.version), lastSent: found?.lastSent ?? null },
    );
    if (found) {
      this.board.set(found.draft);
      save.tell({ type: 'edited', draft: found.draft });
    }
    return save;
  }

  private openSection(key: string): SectionSlot {
    const { evaluation, user, drafts } = this.parts;
    const section = evaluation.sections.find((one) => one.key === key) ?? { version: 0, content: EMPTY_DOCUMENT };
    const title = this.template.outline.find((one) => one.key === key)?.heading.zh ?? key;
    const found = foundSection(drafts, key);
    const save = new Autosave<NarrativeDocument>(
      {
        kind: SECTION_DRAFT,
        send: sectionSender({ ...this.parts, saved: this.saved }, key),
        shelf: draftShelf({ user, evaluation: evaluation.id, part: key }, found?.key ?? null),
        clock: WALL_CLOCK,
      },
      { ...settled<NarrativeDocument>(found?.base ?? section.version), lastSent: found?.lastSent ?? null },
    );
    const slot = new SectionSlot(key, title, section.content, save);
    if (found) slot.write(found.draft);
    if (found && save.pending === null) void forgetDraft(found.key);
    return slot;
  }

  end(): void {
    this.checks.end();
    for (const save of this.saves) save.end();
  }
}

const isCarried = ({ origin }: { readonly origin?: 'CARRIED' | null }): boolean => origin === 'CARRIED';

/** A figure as the server sends it. */
type ArrivedFigure = Parameters<typeof draftOfWire>[0][number] & { readonly derived: boolean };

/** Last year's record as the checks look at it. */
function earlierOf({ previous }: EvaluationOnDesk, figures: FigureTable): CheckInput['lastYear'] {
  if (!previous) return undefined;
  const sections = previous.sections.map(({ key, content }) => ({
    key,
    text: plainText(content, ({ code, unit, digits }) => displayFigure(figureIn(figures, code), unit, digits)).text,
  }));
  return { fiscalYear: previous.fiscalYear, figures, sections };
}

/** What somebody stated; what follows from it is computed here as at the server. */
const statedFigures = ({ figures }: EvaluationOnDesk): Record<string, FigureValue> =>
  draftOfWire(figures.filter(({ derived }) => !derived));

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
