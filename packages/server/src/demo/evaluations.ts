import { type FigureTable, type FigureValue, knownNumber, MASKED, numberOf } from '@jiping/domain/figures';
import { DEPARTMENTS, type DepartmentProfile } from './departments.ts';
import { figuresOf, NO_SLIPS, type Slips, yuan } from './figures/figure-table.ts';
import { type Ledger, ledgerOf } from './figures/ledger.ts';
import { historyOf } from './history.ts';
import type { DemoCycle, DemoEvaluation, DemoProject } from './model.ts';
import { preparerOf, unitHeadOf } from './people.ts';
import { randomOf } from './random.ts';
import { explanationsOf, opinionsOf } from './review.ts';
import { gradeOf, reviewScoreOf, selfScoreOf } from './scores.ts';
import { type Extent, hidesProjects, PLANTS, type Plant, type Story, storyOf } from './storyline.ts';
import { dayOf, momentOf, timelineOf } from './timeline.ts';
import { writeReport } from './writing/report.ts';

/** Every evaluation of both seasons, department by department. */
export const demoEvaluations = (cycles: readonly DemoCycle[], now: Date): readonly DemoEvaluation[] =>
  cycles.flatMap((cycle) =>
    DEPARTMENTS.filter(({ regionCode }) => regionCode === cycle.regionCode).flatMap((profile) => {
      const story = storyOf(profile, cycle.fiscalYear);
      return story === null ? [] : [evaluationOf(profile, cycle, story, now)];
    }),
  );

const SLIPS: Readonly<Partial<Record<Plant, Slips>>> = {
  basicTooHigh: { basic: 360, threePublics: 0 },
  threePublicsTooLow: { basic: 0, threePublics: -85 },
};

function evaluationOf(profile: DepartmentProfile, cycle: DemoCycle, story: Story, now: Date): DemoEvaluation {
  const { fiscalYear } = cycle;
  const random = randomOf(`${profile.regionCode}/${profile.code}/${fiscalYear}/way`);
  const timeline = timelineOf(cycle, story, now, random);
  const ledger = ledgerOf(profile, fiscalYear);
  const whole = figuresOf(profile, fiscalYear, (story.plant && SLIPS[story.plant]) ?? NO_SLIPS);
  const selfScore = story.extent === 'whole' ? selfScoreOf(whole, story) : null;
  if (selfScore !== null) whole.set('score.self', knownNumber(selfScore));
  const figures = publishedAs(reached(whole, story.extent), story);
  const reviewScore = selfScore !== null && story.state === 'accepted' ? reviewScoreOf(selfScore, story) : null;
  const opinions = opinionsOf(profile, story, timeline, random);
  const explanations = story.state !== 'draft' ? explanationsOf(profile, doubtsOf(whole, story), timeline) : [];
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
    ...writeReport(profile, fiscalYear, ledger, figures, story),
    projects: projectsOf(ledger, story),
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
    planted: story.plant === null ? [] : PLANTS[story.plant],
  };
}

/** A draft that somebody works on changed lately; the empty one has not been touched since it was made. */
const writtenLast = (story: Story, lastAct: Date, day: number): Date =>
  story.state === 'draft' && story.extent !== 'empty' ? momentOf(day, 16, 25) : lastAct;

/** Figures that a draft has come to, by the beginning of their code. */
const REACHED: Readonly<Record<Extent, readonly string[]>> = {
  empty: [],
  begun: ['staff.'],
  half: ['staff.', 'expenditure.', 'threePublics.', 'project.', 'budget.', 'fund.government', 'fund.stateCapital'],
  nearly: [''],
  whole: [''],
};

const reached = (figures: FigureTable, extent: Extent): FigureTable =>
  new Map([...figures].filter(([code]) => REACHED[extent].some((beginning) => code.startsWith(beginning))));

/** What the partly masked report keeps back, by the beginning of the code. */
const KEPT_BACK = [
  'expenditure.project.business',
  'expenditure.project.operation',
  'expenditure.project.special',
  'expenditure.total.adjusted',
  'procurement.',
  'budget.adjusted',
  'budget.executionRate',
];

const MASKED_CODES: Readonly<Partial<Record<Plant, readonly string[]>>> = { masked: [''], partlyMasked: KEPT_BACK };

/** The figures as the unit gives them away: some as `*`, but never the score, words, or what does not apply. */
function publishedAs(figures: FigureTable, story: Story): FigureTable {
  const masked = (story.plant && MASKED_CODES[story.plant]) ?? [];
  const published = (code: string, value: FigureValue): FigureValue =>
    value.state !== 'known' || 'text' in value || code === 'score.self' || !masked.some((one) => code.startsWith(one))
      ? value
      : MASKED;
  return new Map([...figures].map(([code, value]) => [code, published(code, value)]));
}

function projectsOf(ledger: Ledger, story: Story): readonly DemoProject[] {
  if (story.extent === 'empty' || story.extent === 'begun') return [];
  const masked = hidesProjects(story);
  return ledger.projects.map(({ name, kind, outturn }) => ({
    name,
    kind,
    outturn: masked ? null : yuan(outturn),
    state: masked ? 'masked' : 'known',
  }));
}

/** What a check will ask a reason for: the planted doubts, and an execution rate below 90 %. */
function doubtsOf(figures: FigureTable, story: Story): readonly string[] {
  const executed = Number(numberOf(figures.get('budget.executionRate')));
  const low = executed < 90 && story.plant !== 'lowRateHighScore' ? ['SCO-11'] : [];
  return [...(story.plant === null ? [] : PLANTS[story.plant]), ...low];
}
