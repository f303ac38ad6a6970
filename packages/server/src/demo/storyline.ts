import type { EvaluationState } from '@jiping/domain/lifecycle';
import { RUNNING_YEAR } from './cycles.ts';
import type { DemoDepartment } from './model.ts';
import { randomOf } from './random.ts';

/** What an evaluation was made to show; the check codes are those of domain.md §5. */
export const PLANTS = {
  /** 基本支出 is 3.60 万元 more than personnel and routine. */
  basicTooHigh: ['ARI-02'],
  /** “三公”经费 is 0.85 万元 less than its parts. */
  threePublicsTooLow: ['ARI-04'],
  /** More people than posts, with the reason given. */
  overQuota: ['STF-02'],
  /** Functional spending of the general public budget reported as social insurance funds. */
  functionalAsInsurance: ['FUN-01', 'STR-07'],
  /** Brought in from last year's kind of published edition: every amount and number is `*`. */
  masked: ['NUM-03', 'STR-05'],
  /** Projects, procurement and the adjusted budget kept back as `*`, with the reason given. */
  partlyMasked: ['NUM-03'],
  /** Less than 70 % of the budget spent, and yet full marks for every indicator. */
  lowRateHighScore: ['SCO-12'],
  /** A placeholder left from the template, and last year's year. */
  leftFromTemplate: ['STR-02', 'STR-04'],
  /** One general sentence instead of a problem with its cause. */
  emptyProblems: ['STR-13'],
  /** An amount typed in the text that is not the record's. */
  textDiffers: ['XRF-01'],
} as const satisfies Record<string, readonly string[]>;
export type Plant = keyof typeof PLANTS;

/** What is wrong in the forms of a draft, or worth a reviewer's look in those of a finished report. */
export const FAULTS = {
  /** 72.74 % of the procurement budget were executed, and the indicator has its full marks. */
  fullMarksMissed: ['SCO-13'],
  /** A score above the computed one, without a reason. */
  raisedScore: ['SCO-05'],
  /** The points of the indicators are two short of ninety. */
  weightsShort: ['SCO-02'],
  /** An indicator that lost points says nothing about why. */
  noDeviation: ['SCO-10'],
  /** A project form whose total is 0 beside parts that are not, so that the forms do not add up either. */
  zeroTotal: ['ARI-12', 'XRF-04'],
  /** Last year's column is not what last year's record says. */
  previousDiffers: ['YOY-01'],
  /** The problems are last year's, word for word. */
  copiedText: ['STR-14'],
  /** A score above the computed one, with a reason for the bureau to judge. */
  raisedWithReason: [],
  /** A score below the computed one, which needs nobody's leave. */
  loweredScore: [],
} as const satisfies Record<string, readonly string[]>;
export type Fault = keyof typeof FAULTS;

/** How far a draft has got; what has been handed in is whole. */
export type Extent = 'empty' | 'begun' | 'half' | 'nearly' | 'whole';

export interface Story {
  readonly state: EvaluationState;
  readonly extent: Extent;
  readonly plant: Plant | null;
  /** What is put into the forms. */
  readonly faults: readonly Fault[];
  /** Days after its due date that it was handed in; 0 where it was in time. */
  readonly daysLate: number;
  /** Whether it went back to the unit once before it got where it is. */
  readonly returnedOnce: boolean;
  /** Points that the unit took off itself, besides those for execution. */
  readonly deduction: number;
  /** Points that the finance bureau gave less than the unit itself. */
  readonly reviewGap: number;
}

type Turn = Partial<Story>;

/** What is said of nobody in particular: accepted in time, a few points off, the bureau a little stricter than the unit. */
function usual(key: string): Story {
  const random = randomOf(`${key}/story`);
  return {
    state: 'accepted',
    extent: 'whole',
    plant: null,
    faults: [],
    daysLate: 0,
    returnedOnce: false,
    deduction: random.between(16, 78) / 10,
    reviewGap: random.between(0, 26) / 10,
  };
}

/** The running year of the first county: somebody stands in every state. */
const FIRST_COUNTY_RUNNING: Readonly<Record<string, Turn>> = {
  '101001': { state: 'draft', extent: 'empty' },
  '102001': { state: 'draft', extent: 'nearly', plant: 'basicTooHigh', faults: ['fullMarksMissed'] },
  '103001': { returnedOnce: true, deduction: 2.6 },
  '104001': { state: 'draft', extent: 'half', plant: 'threePublicsTooLow' },
  '201001': { plant: 'partlyMasked', deduction: 4.1 },
  '202001': { state: 'sectionReview', deduction: 2.2 },
  '301001': { state: 'sectionReview', deduction: 4.4 },
  '301002': { state: 'supervisorReview', plant: 'textDiffers' },
  '301003': { deduction: 2.9, reviewGap: 0.8 },
  '302001': { deduction: 8.6, reviewGap: 2.4, returnedOnce: true },
  '303001': { state: 'returned', plant: 'emptyProblems', deduction: 1.4 },
  '401001': { state: 'performanceReview', deduction: 3.8 },
  '401002': { state: 'supervisorReview', deduction: 5.2 },
  '402001': { state: 'returned', plant: 'functionalAsInsurance', deduction: 3.3 },
  '403001': { deduction: 2.8, reviewGap: 0.5 },
  '501001': { deduction: 6.4, reviewGap: 3.1 },
  '502001': { state: 'draft', extent: 'begun', plant: 'leftFromTemplate' },
  '601001': { deduction: 1.9 },
  '602001': { state: 'performanceReview', plant: 'lowRateHighScore' },
  '701001': { deduction: 2.4, reviewGap: 0, faults: ['loweredScore'] },
  '801001': { deduction: 4.6, reviewGap: 1.8, faults: ['raisedWithReason'] },
  '802001': { state: 'performanceReview', plant: 'overQuota', deduction: 3.6 },
  '803001': { state: 'unitReview', deduction: 4.9 },
};

/** What differs from an acceptance in time, by county, department and year. */
const ELSEWHERE: Readonly<Record<string, Turn>> = {
  '990121/104001/2020': { daysLate: 6, deduction: 4.8 },
  '990121/302001/2020': { deduction: 9.4, reviewGap: 3.6 },
  '990121/501001/2020': { returnedOnce: true, deduction: 5.7 },
  '990121/602001/2020': { deduction: 2.1, reviewGap: 11.5, returnedOnce: true },
  '990121/802001/2020': { plant: 'overQuota', daysLate: 11, deduction: 6.2 },
  '990122/501001/2020': { daysLate: 4, deduction: 5.1 },
  '990122/801001/2020': { deduction: 10.8, reviewGap: 2.2 },
  '990221/402001/2020': { deduction: 17.5, reviewGap: 4.3 },
  '990222/502001/2020': { deduction: 11.3, reviewGap: 2.6 },
  '990122/201001/2021': { state: 'sectionReview', deduction: 4.2 },
  '990122/801001/2021': { deduction: 9.6, reviewGap: 1.5 },
  '990221/102001/2021': { state: 'draft', plant: 'masked' },
  '990221/602001/2021': { deduction: 9.9, reviewGap: 2.8 },
  '990221/801001/2021': {
    state: 'draft',
    extent: 'nearly',
    faults: ['previousDiffers', 'copiedText', 'zeroTotal', 'raisedScore'],
  },
  '990222/401001/2021': { state: 'sectionReview', daysLate: 2, deduction: 4.6 },
  '990222/502001/2021': { daysLate: 1, deduction: 7.7, reviewGap: 1.1 },
  '990222/801001/2021': { state: 'draft', extent: 'nearly', faults: ['weightsShort', 'noDeviation'] },
};

/** Departments that never handed in, by county, department and year; the exempted have nothing either. */
const WITHOUT_EVALUATION = new Set(['990121/803001/2020', '990121/303001/2020', '990121/702001/2021']);

type Place = Pick<DemoDepartment, 'regionCode' | 'code'>;

/** How the evaluation of `year` went, or null where there is none. */
export function storyOf({ regionCode, code }: Place, year: number): Story | null {
  const key = `${regionCode}/${code}/${year}`;
  if (WITHOUT_EVALUATION.has(key)) return null;
  const turn = regionCode === '990121' && year === RUNNING_YEAR ? FIRST_COUNTY_RUNNING[code] : ELSEWHERE[key];
  return { ...usual(key), ...turn };
}

/** Whether the amounts of the projects are kept back. */
export const hidesProjects = ({ plant }: Story): boolean => plant === 'masked' || plant === 'partlyMasked';

/** Project money spent of the adjusted budget, in ‰, where the story needs a certain one. */
const PROJECT_RATES: Readonly<Record<string, number>> = {
  '990121/602001/2021': 622,
  '990121/501001/2021': 812,
  '990121/302001/2021': 720,
  '990121/401002/2021': 780,
  '990221/402001/2020': 768,
  '990222/502001/2020': 748,
};
export const projectRateOf = ({ regionCode, code }: Place, year: number): number | null =>
  PROJECT_RATES[`${regionCode}/${code}/${year}`] ?? null;

/** A town that keeps more people than it has posts, every year. */
export const isOverQuota = ({ regionCode, code }: Place): boolean => regionCode === '990121' && code === '802001';
