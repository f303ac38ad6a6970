import { HUNAN_2021 } from '@jiping/domain/built-in';
import { effectiveFigures, type FigureTable } from '@jiping/domain/figures';
import { DEPARTMENTS, type DepartmentProfile } from './departments.ts';
import { figuresOf, NO_SLIPS, type Slips } from './figures/figure-table.ts';
import { ledgerOf } from './figures/ledger.ts';
import type { OpenTable } from './forms/cells.ts';
import { fillForms } from './forms/fill-forms.ts';
import { publishedAs } from './forms/masked.ts';
import { reached } from './forms/reached.ts';
import { historyOf } from './history.ts';
import type { DemoCycle, DemoEvaluation } from './model.ts';
import { preparerOf, unitHeadOf } from './people.ts';
import { randomOf } from './random.ts';
import { explanationsOf, opinionsOf } from './review.ts';
import { gradeOf, reviewScoreOf, selfScoreOf } from './scores.ts';
import { FAULTS, PLANTS, type Plant, type Story, storyOf } from './storyline.ts';
import { dayOf, momentOf, timelineOf } from './timeline.ts';
import { type Report, withScore, writeReport } from './writing/report.ts';

/** Every evaluation of both seasons, department by department. */
export const demoEvaluations = (cycles: readonly DemoCycle[], now: Date): readonly DemoEvaluation[] =>
  cycles.flatMap((cycle) =>
    DEPARTMENTS.filter(({ regionCode }) => regionCode === cycle.regionCode).flatMap((profile) => {
      const story = storyOf(profile, cycle.fiscalYear);
      return story === null ? [] : [evaluationOf(profile, cycle, story, now)];
    }),
  );

/** The report in this year's words; where the clerk copied, its problems are those of last year. */
function reportOf(profile: DepartmentProfile, year: number, figures: FigureTable, story: Story): Report {
  const report = writeReport(profile, year, ledgerOf(profile, year), figures, story);
  if (!story.faults.includes('copiedText')) return report;
  const before = writeReport(profile, year - 1, ledgerOf(profile, year - 1), figures, { ...story, extent: 'whole' });
  return { ...report, sections: new Map(report.sections).set('problems', before.sections.get('problems')!) };
}

const SLIPS: Readonly<Partial<Record<Plant, Slips>>> = {
  basicTooHigh: { basic: 360, threePublics: 0 },
  threePublicsTooLow: { basic: 0, threePublics: -85 },
};

function evaluationOf(profile: DepartmentProfile, cycle: DemoCycle, story: Story, now: Date): DemoEvaluation {
  const { fiscalYear } = cycle;
  const random = randomOf(`${profile.regionCode}/${profile.code}/${fiscalYear}/way`);
  const timeline = timelineOf(cycle, story, now, random);
  const whole = figuresOf(profile, fiscalYear, (story.plant && SLIPS[story.plant]) ?? NO_SLIPS);
  const signed = story.state === 'draft' ? null : timeline.lastSigned;
  const report = reportOf(profile, fiscalYear, publishedAs(reached(whole, story.extent), story), story);
  fillForms(whole, { profile, year: fiscalYear, story, counts: report.counts, signed });
  keepScore(whole, story);
  const figures = publishedAs(reached(whole, story.extent), story);
  const selfScore = story.extent === 'whole' ? selfScoreOf(figures) : null;
  const reviewScore = selfScore !== null && story.state === 'accepted' ? reviewScoreOf(selfScore, story) : null;
  const opinions = opinionsOf(profile, story, timeline, random);
  const explanations = story.state !== 'draft' ? explanationsOf(profile, plantedIn(story), timeline) : [];
  const history = historyOf(profile, story, timeline, opinions, explanations);
  const left = history.findLast(({ kind, role }) => kind === 'SUBMITTED' && role === 'unitHead');
  const accepted = history.find(({ kind }) => kind === 'ACCEPTED');
  const createdAt = history[0]!.at;
  return {
    regionCode: profile.regionCode,
    departmentCode: profile.code,
    fiscalYear,
    state: story.state,
    preparer: preparerOf(profile),
    unitHead: unitHeadOf(profile),
    figures,
    sections: selfScore === null ? report.sections : withScore(report, selfScore),
    selfScore,
    selfGrade: selfScore === null ? null : gradeOf(selfScore),
    reviewScore,
    reviewGrade: reviewScore === null ? null : gradeOf(reviewScore),
    opinions,
    explanations,
    history,
    createdAt,
    updatedAt: writtenLast(story, history.at(-1)!.at, dayOf(now) - random.between(1, 4)),
    submittedAt: left?.at ?? null,
    acceptedAt: accepted?.at ?? null,
    planted: plantedIn(story),
  };
}

/** A draft that somebody works on changed lately; the empty one has not been touched since it was made. */
const writtenLast = (story: Story, lastAct: Date, day: number): Date =>
  story.state === 'draft' && story.extent !== 'empty' ? momentOf(day, 16, 25) : lastAct;

/** Check codes that the evaluation was made to raise; what is handed in has a reason for each. */
const plantedIn = ({ plant, faults }: Story): readonly string[] => [
  ...(plant === null ? [] : PLANTS[plant]),
  ...faults.flatMap((fault) => FAULTS[fault]),
];

/** What is kept back cannot be computed with: the unit states the points that followed from it. */
function keepScore(figures: OpenTable, { plant }: Story): void {
  const kept = plant === 'masked' ? 'score.self' : plant === 'partlyMasked' ? 'score.execution' : null;
  if (kept === null) return;
  const value = effectiveFigures(HUNAN_2021, new Map(figures)).table.get(kept);
  if (value) figures.set(kept, value);
}
