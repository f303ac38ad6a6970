import type { FigureTable } from '@jiping/domain/figures';
import type { Decimal } from '@jiping/domain/money';
import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { DepartmentProfile } from '../departments.ts';
import type { Ledger } from '../figures/ledger.ts';
import { SECTION_KEYS, type SectionKey } from '../model.ts';
import { COPIED_OPENING, OPENINGS } from '../phrases/general.ts';
import { BANKS } from '../phrases/index.ts';
import { randomOf } from '../random.ts';
import { regionName } from '../regions.ts';
import type { Extent, Story } from '../storyline.ts';
import { documentOf, paragraph } from './builder.ts';
import { governmentFund, socialInsurance, stateCapital } from './funds.ts';
import { overview } from './overview.ts';
import { type Count, phrasing } from './phrasing.ts';
import { measures, performance, problems, scoring, troublesOf } from './results.ts';
import { generalPublic } from './spending.ts';
import type { Writing } from './writing.ts';

export interface Report {
  readonly sections: ReadonlyMap<SectionKey, NarrativeDocument>;
  /** What the account of results counts. */
  readonly counts: readonly Count[];
}

/** The sections that a draft has reached, in the order in which a clerk writes them. */
const REACHED: Readonly<Record<Extent, readonly SectionKey[]>> = {
  empty: [],
  begun: ['opening', 'overview'],
  half: ['opening', 'overview', 'generalPublic', 'governmentFund', 'stateCapital'],
  nearly: SECTION_KEYS.filter((key) => key !== 'measures'),
  whole: SECTION_KEYS,
};

/** Writes a department's report of a year as far as its story has got, every number of the record as a figure chip. */
export function writeReport(
  profile: DepartmentProfile,
  year: number,
  ledger: Ledger,
  figures: FigureTable,
  story: Story,
): Report {
  const random = randomOf(`${profile.regionCode}/${profile.code}/${year}/report`);
  const county = regionName(profile.regionCode);
  const setting = { county, unit: profile.name, self: profile.self, year, place: placeOf(profile) };
  const writing: Writing = {
    profile,
    bank: BANKS[profile.bank],
    county,
    year,
    ledger,
    figures,
    story,
    random,
    phrasing: phrasing(setting, random),
  };
  const troubles = troublesOf(writing);
  const whole: Readonly<Record<SectionKey, NarrativeDocument>> = {
    opening: opening(writing),
    overview: overview(writing),
    generalPublic: generalPublic(writing),
    governmentFund: governmentFund(writing),
    stateCapital: stateCapital(writing),
    socialInsurance: socialInsurance(writing),
    performance: performance(writing),
    problems: problems(writing, troubles),
    measures: measures(writing, troubles),
  };
  const reached = REACHED[story.extent];
  return {
    sections: new Map(reached.map((key) => [key, whole[key]])),
    counts: reached.includes('performance') ? writing.phrasing.counts : [],
  };
}

const placeOf = ({ regionCode, code }: DepartmentProfile): string => `${regionCode}/${code}`;

/** The report with the sentence that says its score, once the indicators give one. */
export function withScore(report: Report, score: Decimal): Report['sections'] {
  const performance = report.sections.get('performance');
  if (!performance) return report.sections;
  return new Map(report.sections).set('performance', documentOf(...performance.content, scoring(score)));
}

function opening({ profile, county, random, phrasing: own, story, year }: Writing): NarrativeDocument {
  if (story.plant !== 'leftFromTemplate') return documentOf(paragraph(own.fill(random.pick(OPENINGS))));
  const lastYears = phrasing(
    { county, unit: profile.name, self: profile.self, year: year - 1, place: placeOf(profile) },
    random,
  );
  return documentOf(paragraph(lastYears.fill(COPIED_OPENING)));
}
