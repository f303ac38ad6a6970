import { HUNAN_2021 } from '@jiping/domain/built-in';
import { effectiveFigures, type FigureTable } from '@jiping/domain/figures';
import { signatureOf } from '@jiping/domain/likeness';
import {
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

/** The facts of a county's year, from its accounts and by the domain's own code. */
export const factsOf = ({ region, years }: MadeCounty, year: number): readonly MadeFact[] =>
  years.filter((made) => made.year === year).map((made) => factOf(region.id, made));

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
