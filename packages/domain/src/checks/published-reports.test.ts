import { log } from 'node:console';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { readEvaluation } from './examples/read-evaluation.ts';
import { CAPPED } from './examples/sound-indicators.ts';
import { runChecks } from './run-checks.ts';

const FOLDER = env.JIPING_REPORTS ?? '../../../shared/reports';

interface Expected {
  /** Codes that the folder's README says are planted (or, for the seed, that the design tells). */
  readonly planted: readonly string[];
  /** Further codes that are right, each read in the text by a person. */
  readonly alsoTrue: readonly string[];
  /** Its county caps the total by the execution rate: the fault that is planted is one by that rule, which Hunan does not have. */
  readonly capped?: true;
  /** Of another outline than the template's: that its sections and essential figures are missing says nothing of the checks. */
  readonly otherOutline?: true;
}

const REPORTS: Readonly<Record<string, Expected>> = {
  // A masked, published report: typing slips, 三 without 是, one general sentence of problems.
  '000': { planted: ['FUN-01', 'NUM-01', 'NUM-03', 'STR-13'], alsoTrue: ['STR-05', 'STR-10', 'STR-12'] },
  // 三 without 是; section five gives no insurance fund amount and does not say “none”.
  '01': { planted: ['FUN-01', 'NUM-01'], alsoTrue: ['STR-05', 'STR-10'] },
  // The contact is called 张某某.
  '02': { planted: ['STF-02', 'STR-09', 'STR-03'], alsoTrue: ['STR-04'], otherOutline: true },
  // Full-width digits.
  '03': { planted: ['STR-10'], alsoTrue: ['NUM-04'], otherOutline: true },
  '05': { planted: ['ARI-18'], alsoTrue: [], otherOutline: true },
  // A Latin comma between 村 and the next number.
  '07': { planted: [], alsoTrue: ['NUM-08'], otherOutline: true },
  // Three publics rose by 27 per cent; 年未 for 年末.
  '09': { planted: ['YOY-02', 'STR-05'], alsoTrue: ['YOY-03', 'STR-12'], otherOutline: true },
  '11': { planted: ['ARI-12', 'SCO-13'], alsoTrue: [], otherOutline: true },
  // An index number of x; 40% execution without a reason.
  '15': { planted: ['SCO-08'], alsoTrue: ['STR-04', 'SCO-11'], otherOutline: true, capped: true },
  // Full-width digits and a letter O; a Chinese comma between thousands; figures that are not given at all.
  '18': {
    planted: ['STR-02', 'ARI-04', 'ARI-25', 'ARI-08', 'STF-02', 'STR-01', 'STR-13', 'SCO-15', 'NUM-03'],
    alsoTrue: ['NUM-04', 'NUM-08', 'STR-05'],
  },
};

const OF_THE_OUTLINE = ['STR-01', 'STR-05'];

interface Measured {
  readonly name: string;
  readonly hits: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function measure(name: string): Measured | null {
  const expected = REPORTS[name.split(/[-_]/)[0] ?? ''];
  if (!expected) return null;
  const read = readEvaluation(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  const { findings } = runChecks(expected.capped ? { ...read, ...CAPPED } : read);
  const { planted } = expected;
  const counts = (code: string) => !expected.otherOutline || !OF_THE_OUTLINE.includes(code) || planted.includes(code);
  const found = [...new Set(findings.map(({ code }) => code))].filter(counts);
  return {
    name,
    hits: planted.filter((code) => found.includes(code)),
    missed: planted.filter((code) => !found.includes(code)),
    wrong: found.filter((code) => ![...expected.planted, ...expected.alsoTrue].includes(code)),
  };
}

const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(names.length === 0)('over the reports to import, with their planted faults', () => {
  it('finds nearly all of them, and little else', () => {
    const measured = names.flatMap((name) => measure(name) ?? []);
    const count = (of: (one: Measured) => readonly string[]) => measured.flatMap(of).length;
    const [hits, missed, wrong] = [count((one) => one.hits), count((one) => one.missed), count((one) => one.wrong)];
    const found = count((one) => one.hits) + wrong;
    const [recall, precision] = [hits / (hits + missed), hits / found];
    log(
      [
        `planted codes found: ${hits} of ${hits + missed} (recall ${recall.toFixed(2)}); not right: ${wrong} (precision ${precision.toFixed(2)})`,
        ...measured.map((one) => `  ${one.name}: missed [${one.missed.join(' ')}] not right [${one.wrong.join(' ')}]`),
      ].join('\n'),
    );
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });
});
