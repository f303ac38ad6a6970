import { HUNAN_2021 } from '../../built-in/index.ts';
import { type FigureValue, knownAmount, knownNumber, knownText, MASKED, NOT_APPLICABLE } from '../../figures/index.ts';
import { isDecimal, money } from '../../money/index.ts';
import { definitionOf } from '../../templates/index.ts';
import type { CheckedSection, CheckInput, StatedFigure } from '../check.ts';
import { SOUND_TEXT } from './sound-text.ts';

/** Figures as a table states them: amounts in 万元, `*` masked, `无` not applicable, empty missing. */
export type FigureRow = Readonly<Record<string, string>>;

/** How an example differs from the sound evaluation. */
export interface Change {
  readonly figures?: FigureRow;
  /** Texts of sections by key; `null` takes the section out. */
  readonly text?: Readonly<Record<string, string | null>>;
  readonly sections?: readonly CheckedSection[];
  readonly projects?: readonly (readonly [name: string, outturn: string | null])[];
  /** What the text states: code and value as the table writes them, found in the text of a section. */
  readonly stated?: readonly StatedRow[] | null;
  readonly input?: Partial<CheckInput>;
}

export interface StatedRow {
  readonly code: string;
  readonly value: string;
  readonly section?: string;
  readonly at?: number;
}

const SOUND_FIGURES: FigureRow = {
  'income.total': '1310.00',
  'expenditure.total': '1286.42',
  'expenditure.total.previous': '1200.00',
  'expenditure.basic': '824.17',
  'expenditure.basic.personnel': '702.55',
  'expenditure.basic.routine': '121.62',
  'expenditure.basic.routine.previous': '118.00',
  'expenditure.basic.routine.office': '40.00',
  'expenditure.basic.routine.utilitiesTravel': '50.00',
  'expenditure.basic.routine.meetingsTraining': '20.00',
  'expenditure.project': '462.25',
  'expenditure.project.business': '300.00',
  'expenditure.project.operation': '100.00',
  'expenditure.project.special': '62.25',
  'project.received': '480.00',
  'project.realisationRate': '96.30',
  'threePublics.total': '18.36',
  'threePublics.vehicles': '9.80',
  'threePublics.vehicles.purchase': '0',
  'threePublics.vehicles.operation': '9.80',
  'threePublics.reception': '8.56',
  'threePublics.overseas': '0',
  'threePublics.total.previous': '19.00',
  'threePublics.vehicles.previous': '10.00',
  'threePublics.vehicles.purchase.previous': '0',
  'threePublics.vehicles.operation.previous': '10.00',
  'threePublics.reception.previous': '9.00',
  'threePublics.overseas.previous': '0',
  'fund.government': '无',
  'fund.stateCapital': '无',
  'fund.socialInsurance': '无',
  'staff.quota': '48',
  'staff.actual': '46',
  'staff.actual.previous': '43',
  'staff.change': '3',
  'staff.controlRate': '95.83',
  'procurement.total': '28.50',
  'procurement.total.budget': '30.00',
  'procurement.executionRate': '95.00',
  'carryOver.in': '12.00',
  'carryOver.out': '35.58',
  'budget.original': '1250.00',
  'budget.adjusted': '1322.00',
  'budget.outturn': '1286.42',
  'budget.executionRate': '97.31',
  'score.self': '93.50',
};

const SOUND_PROJECTS = [
  ['事务管理经费', '120.50'],
  ['代表工作保障经费', '198.40'],
  ['专题调研经费', '68.35'],
  ['会议经费', '75.00'],
] as const;

const KINDS_IN_YUAN = new Set(['money']);
const KINDS_IN_WORDS = new Set(['text', 'choice', 'date']);

/** The value that a table's cell stands for; null where the cell is empty. */
export function valueInTable(code: string, cell: string): FigureValue | null {
  if (cell === '') return null;
  if (cell === '*') return MASKED;
  if (cell === '无') return NOT_APPLICABLE;
  const kind = definitionOf(HUNAN_2021, code)?.kind ?? 'money';
  if (KINDS_IN_YUAN.has(kind)) return knownAmount(money(cell, '万元'));
  if (kind === 'measure') return isDecimal(cell) ? knownNumber(cell) : knownText(cell);
  return KINDS_IN_WORDS.has(kind) ? knownText(cell) : knownNumber(cell);
}

/**
 * An evaluation in which everything agrees, with the given changes: what a check's table starts from.
 * `evaluation({ figures: { 'expenditure.basic': '824.71' } })`.
 */
export function evaluation(change: Change = {}): CheckInput {
  const cells = { ...SOUND_FIGURES, ...change.figures };
  const figures = new Map<string, FigureValue>();
  for (const [code, cell] of Object.entries(cells)) {
    const value = valueInTable(code, cell);
    if (value) figures.set(code, value);
  }
  const texts: Readonly<Record<string, string | null>> = { ...SOUND_TEXT, ...change.text };
  return {
    template: HUNAN_2021,
    fiscalYear: 2021,
    department: { name: '清岚县档案馆', code: '142001', runsInsuranceFunds: false },
    sections: change.sections ?? sectionsOf(texts),
    figures,
    projects: (change.projects ?? SOUND_PROJECTS).map(([name, outturn]) => ({
      name,
      outturn: outturn === null ? null : money(outturn, '万元'),
    })),
    ...(change.stated === null ? {} : { statedFigures: (change.stated ?? []).map(stated) }),
    reportDate: '2022-05-20',
    submittedOn: '2022-05-31',
    ...change.input,
  };
}

function sectionsOf(texts: Readonly<Record<string, string | null>>): readonly CheckedSection[] {
  return HUNAN_2021.outline.flatMap(({ key, parent, number, heading }) => {
    const text = texts[key];
    if (parent !== undefined || text === undefined || text === null) return [];
    return [{ key, title: number === '' ? '' : `${number}${heading.zh}`, text, citations: [] }];
  });
}

function stated({ code, value, section = 'generalPublic', at = 0 }: StatedRow): StatedFigure {
  const kind = definitionOf(HUNAN_2021, code)?.kind ?? 'money';
  const place = { code, section, start: at, end: at + value.length, text: value };
  if (value === '*') return { ...place, masked: true };
  return kind === 'money'
    ? { ...place, masked: false, amount: money(value, '万元') }
    : { ...place, masked: false, number: value };
}
