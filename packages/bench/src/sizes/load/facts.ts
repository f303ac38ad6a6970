import { HUNAN_2021 } from '@jiping/domain/built-in';
import { effectiveFigures, type FigureTable } from '@jiping/domain/figures';
import { signatureOf } from '@jiping/domain/likeness';
import {
  aggregatesOf,
  deductionsOf,
  type EvaluationFact,
  factStateOf,
  indicatorSums,
  measuresOf,
  unmappedIn,
  weightOf,
} from '@jiping/domain/rollup';
import { gradeOf } from '@jiping/domain/scoring';
import type { MadeCounty, MadeYear } from '../country/county.ts';
import { sectionTexts } from '../country/section-texts.ts';

/** What the product would make of a department's year; of a county with records it does so itself, and gets the same. */
export interface MadeFact {
  readonly fact: EvaluationFact;
  readonly evaluationId: string | null;
  readonly textSignature: readonly number[] | null;
}

/** Makes the facts of counties in a year from their accounts, by the domain's own code, each pattern of a county once. */
export class FactMaker {
  private readonly patterns = new Map<string, Pattern>();

  constructor(private readonly year: number) {}

  /** The facts of a county's departments, in their order. */
  factsOf(county: MadeCounty): readonly MadeFact[] {
    const { facts } = this.patternOf(county);
    const years = county.years.filter(({ year }) => year === this.year);
    return years.map(({ department, evaluationId }, index) => {
      const { fact, textSignature } = facts[index]!;
      const { id, name, supervisorId } = department;
      return {
        evaluationId,
        textSignature,
        fact: { ...fact, countyId: county.region.id, departmentId: id, departmentName: name, supervisorId },
      };
    });
  }

  /** What they add up to, whole and by slice. */
  aggregatesOf(county: MadeCounty): Slices {
    return this.patternOf(county).aggregates;
  }

  private patternOf(county: MadeCounty): Pattern {
    const known = this.patterns.get(county.pattern) ?? makePattern(county, this.year);
    this.patterns.set(county.pattern, known);
    return known;
  }
}

export type Slices = ReturnType<typeof aggregatesOf>;

interface Pattern {
  readonly facts: readonly MadeFact[];
  readonly aggregates: Slices;
}

function makePattern({ region, years }: MadeCounty, year: number): Pattern {
  const facts = years.filter((made) => made.year === year).map((made) => factOf(region.id, made));
  const signatures = new Map(
    facts.flatMap(({ fact, textSignature }) => (textSignature ? [[fact.departmentId, textSignature] as const] : [])),
  );
  const aggregates = aggregatesOf({
    signatures,
    facts: facts.map(({ fact }) => fact),
    lastYear: [],
    lastSignatures: new Map(),
  });
  return { facts, aggregates };
}

const NO_FIGURES: FigureTable = new Map();

function factOf(countyId: string, { department, year, standing, evaluationId, figures }: MadeYear): MadeFact {
  const table = figures ? effectiveFigures(HUNAN_2021, figures).table : NO_FIGURES;
  const selfScore = figures ? standing.selfScore : null;
  const score = standing.reviewScore ?? selfScore;
  const { id, name, code, category, financeSection, supervisorId } = department;
  return {
    evaluationId,
    textSignature: figures ? signatureOf(wordsOf(department, year)) : null,
    fact: {
      countyId,
      departmentId: id,
      fiscalYear: year,
      departmentName: name,
      departmentCode: code,
      successorId: null,
      category,
      financeSection,
      state: stateOf(standing, figures !== null),
      timeliness: figures ? (standing.isLate ? 'late' : 'onTime') : null,
      returns: standing.returnCount,
      measures: measuresOf(table),
      selfScore,
      reviewScore: standing.reviewScore,
      grade: score === null ? null : gradeOf(score),
      weight: figures ? weightOf(table) : null,
      problems: standing.problemCodes,
      unmapped: figures ? unmappedIn(HUNAN_2021) : [],
      ...indicatorSums(table),
      deductions: deductionsOf(table, HUNAN_2021.scoring.execution.weight),
      supervisorId,
      coversSubordinates: false,
    },
  };
}

function stateOf({ state, exemptionReason }: MadeYear['standing'], isHandedIn: boolean): EvaluationFact['state'] {
  if (exemptionReason) return 'exempted';
  return state === null ? 'obliged' : factStateOf(state, isHandedIn);
}

/** By the sections' keys, a line each: as the product compares texts. */
const wordsOf = (department: MadeYear['department'], year: number): string =>
  sectionTexts(department, year)
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ text }) => text)
    .join('\n');
