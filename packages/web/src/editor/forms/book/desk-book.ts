import {
  explainFigure,
  type FigureTable,
  figureIn,
  labelOf,
  listOf,
  rowCodeOf,
  rowFigure,
  rowsOf,
  textOf,
} from '@jiping/domain/figures';
import { type Bilingual, said } from '@jiping/domain/language';
import type { Template } from '@jiping/domain/templates';
import type { CellFacts, CellMarks, FigureChange, GridBook } from '../../../grid/grid-props.ts';
import { changeInPercent, lastYearOf } from '../../figures/last-year.ts';
import type { Desk } from '../../record/desk.ts';
import { partsOfProject, projectRemoved } from '../projects/project-rows.ts';
import { isApproved, rowMoved, rowRemoved, rowsAdded } from './new-rows.ts';

/** How long a cell says that it has just been saved, in milliseconds. */
const SAVED_SHOWN = 2_500;

const LOCKED = {
  target: said(
    '指标已随预算批复，不能修改；确需调整的，填写“调整后指标值”和“调整依据”。',
    'It was approved with the budget and cannot be changed; record an adjusted target and its grounds instead.',
  ),
  row: said(
    '本行指标已随预算批复，不能删除；取消或变更的，填写“调整后指标值”和“调整依据”。',
    'This row was approved with the budget and cannot be removed; record an adjusted target and its grounds instead.',
  ),
  project: said(
    '该项目有已随预算批复的指标，不能删除；项目取消的，在项目自评表中登记指标调整。',
    'The project has targets approved with the budget and cannot be removed; record their adjustment in its form.',
  ),
  bureau: said('由财政局或模板确定，不由单位填写。', 'Set by the bureau or the template, not by the department.'),
};

/** The record as the grid needs it, over the desk: what a cell shows, says beside itself, and changes. */
export class DeskBook implements GridBook {
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly justSaved = new Map<string, ReturnType<typeof setTimeout>>();
  private saving: ReadonlySet<string>;
  private opinions: ReadonlyMap<string, number> = new Map();
  private readonly stops: readonly (() => void)[];

  constructor(private readonly desk: Desk) {
    this.saving = new Set(Object.keys(desk.figureSave.pending ?? {}));
    let carried = desk.carried.store.get().figures;
    this.stops = [
      desk.figureSave.subscribe(() => this.saveChanged()),
      desk.carried.store.subscribe(() => {
        const before = carried;
        carried = desk.carried.store.get().figures;
        this.tell([...before, ...carried].filter((code) => before.has(code) !== carried.has(code)));
      }),
    ];
  }

  end(): void {
    for (const stop of this.stops) stop();
    for (const timer of this.justSaved.values()) clearTimeout(timer);
  }

  /** How many opinions about each figure are open. */
  setOpinions(opinions: ReadonlyMap<string, number>): void {
    const before = this.opinions;
    this.opinions = opinions;
    this.tell([...new Set([...before.keys(), ...opinions.keys()])]);
  }

  value = (code: string) => this.desk.board.value(code);
  definition = (code: string) => this.desk.board.definition(code);

  marks(code: string): CellMarks {
    const { board, carried } = this.desk;
    return {
      derived: board.isDerived(code),
      saving: this.savingOf(code),
      doubt: board.doubt(code),
      opinions: this.opinions.get(code) ?? 0,
      carried: carried.hasFigure(code),
      locked: this.lockOf(code),
    };
  }

  watch(code: string, listener: () => void): () => void {
    const stop = this.desk.board.watch(code, listener);
    const own = this.listeners.get(code) ?? new Set();
    this.listeners.set(code, own.add(listener));
    const stopLock = this.watchLock(code, listener);
    return () => {
      stop();
      own.delete(listener);
      stopLock();
    };
  }

  facts(code: string): CellFacts {
    const { board, template, checks } = this.desk;
    const lastYear = lastYearOf(this.desk, code);
    return {
      label: labelOf(template, board.complete, code),
      formula: explainFigure(template, board.table, code)?.lines[0] ?? null,
      computed: board.computed(code),
      lastYear,
      change: lastYear && changeInPercent(board.value(code), lastYear),
      findings: checks.findings
        .get()
        .filter(({ where }) => where.figure === code)
        .map(({ message }) => message),
    };
  }

  change(values: FigureChange): void {
    this.desk.setFigures(values);
  }

  rowsAdded(list: string, rows: readonly FigureChange[]): FigureChange | null {
    const { template, board } = this.desk;
    const found = listOf(template, list);
    return found ? rowsAdded(board.table, found, rows) : null;
  }

  rowRemoved(list: string, row: string): FigureChange {
    const { table } = this.desk.board;
    // A project takes its indicators and vouchers along: nobody would find them again.
    return isProjects(this.desk.template, list) ? projectRemoved(table, list, row) : rowRemoved(table, list, row);
  }

  /** The server keeps an approved target; taking out the rest of its row would leave a stump. */
  rowKept(list: string, row: string): Bilingual | null {
    const { table } = this.desk.board;
    if (isApproved(table, list, row)) return LOCKED.row;
    const isKept = isProjects(this.desk.template, list) && partsOfProject(table, list, row).approved > 0;
    return isKept ? LOCKED.project : null;
  }

  rowMoved(list: string, row: string, by: 1 | -1): FigureChange | null {
    const { board, sheets } = this.desk;
    return rowMoved(board.table, list, row, by, neighbours(board.complete, sheets.placingFields(list), list, row));
  }

  private savingOf(code: string): CellMarks['saving'] {
    if (this.saving.has(code)) {
      const { phase, because } = this.desk.figureSave.state;
      return because !== null || phase === 'conflict' ? 'failed' : 'saving';
    }
    return this.justSaved.has(code) ? 'saved' : null;
  }

  private lockOf(code: string): CellMarks['locked'] {
    const { board } = this.desk;
    const kept = board.definition(code)?.kept;
    if (kept === undefined) return null;
    if (kept === 'bureau') return LOCKED.bureau;
    const approved = approvalOf(code);
    return approved !== null && textOf(board.value(approved)) === 'yes' ? LOCKED.target : null;
  }

  /** A target's lock follows the approval of its row. */
  private watchLock(code: string, listener: () => void): () => void {
    const approved = this.desk.board.definition(code)?.kept === 'target' ? approvalOf(code) : null;
    return approved === null ? () => undefined : this.desk.board.watch(approved, listener);
  }

  private saveChanged(): void {
    const { pending, state } = this.desk.figureSave;
    const before = this.saving;
    this.saving = new Set(Object.keys(pending ?? {}));
    const arrived = [...before].filter((code) => !this.saving.has(code));
    if (state.phase === 'saved' || state.phase === 'saving') for (const code of arrived) this.showSaved(code);
    this.tell([...new Set([...before, ...this.saving])]);
  }

  private showSaved(code: string): void {
    clearTimeout(this.justSaved.get(code));
    const done = () => {
      this.justSaved.delete(code);
      this.tell([code]);
    };
    this.justSaved.set(code, setTimeout(done, SAVED_SHOWN));
  }

  private tell(codes: readonly string[]): void {
    for (const code of codes) for (const listener of [...(this.listeners.get(code) ?? [])]) listener();
  }
}

/** Whether each row of the list has a form of its own. */
const isProjects = ({ forms }: Template, list: string): boolean => forms.some(({ each }) => each === list);

const approvalOf = (code: string): string | null => {
  const cell = rowCodeOf(code);
  return cell && rowFigure(cell.list, cell.row, 'approved');
};

/** Rows that stand in the same form and group, among which one can be moved. */
function neighbours(table: FigureTable, fields: readonly string[], list: string, row: string): readonly string[] {
  const groupOf = (one: string) =>
    fields.map((field) => textOf(figureIn(table, rowFigure(list, one, field))) ?? '').join('\n');
  const group = groupOf(row);
  return rowsOf(table, list).filter((one) => groupOf(one) === group);
}
