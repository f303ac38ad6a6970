import { figureIn, listOf, POSITION, patternOf, patternsFrom, rowCodeOf, rowFigure } from '../figures/index.ts';
import type { Template } from '../templates/index.ts';
import { CATALOGUE } from './catalogue.ts';
import type { CheckInput, Finding } from './check.ts';
import { completeAfter } from './known-figures.ts';
import { placeOfFigure } from './placing.ts';
import { type CheckReport, inDocumentOrder, judgedBy, rememberInput, runChecks } from './run-checks.ts';

/** Parts of the input that are not figures, as `needs` and `changed` name them. */
const PARTS: Readonly<Record<Exclude<keyof CheckInput, 'figures'>, true>> = {
  template: true,
  fiscalYear: true,
  department: true,
  sections: true,
  projects: true,
  statedFigures: true,
  reportDate: true,
  submittedOn: true,
  lastYear: true,
  carried: true,
  scoreHistory: true,
  reviewScore: true,
  finalAccounts: true,
  budgetSystem: true,
  subordinates: true,
  otherReports: true,
};

const isFigure = (name: string): boolean => !name.startsWith('sections.') && !Object.hasOwn(PARTS, name);

/**
 * Codes of the checks that must run again when `changed` did: figure codes, parts of the input (`sections`, `projects`,
 * `statedFigures`, `department`, `fiscalYear`, `reportDate`), or one section (`sections.overview`).
 *
 * ```ts
 * checksTouchedBy(['expenditure.basic.personnel'], HUNAN_2021) // ['STR-05', 'ARI-01', 'ARI-02', …]
 * ```
 * A figure that the template derives changes with its parts; sections and what they state change together.
 */
export function checksTouchedBy(changed: readonly string[], template: Template): readonly string[] {
  const named = changed.map((name) => (name.startsWith('sections.') ? 'sections' : name));
  const figures = named.filter(isFigure);
  const names = new Set([
    ...named,
    ...figures.flatMap((code) => [patternOf(template, code), ...patternsFrom(template, code)]),
  ]);
  // A list's cell is also a change of the list: `projects.*.name` of `projects`.
  for (const { key } of template.lists) if (figures.some((code) => code.startsWith(`${key}.`))) names.add(key);
  // What is said of several rows stands with the first of them: a row that moves may move it.
  for (const { key, fields } of template.lists) {
    if (!names.has(rowFigure(key, '*', POSITION.name))) continue;
    for (const { name } of fields) names.add(rowFigure(key, '*', name));
  }
  // Both are the same words: what the text states also says where a finding stands.
  if (names.has('sections') || names.has('statedFigures')) names.add('sections').add('statedFigures');
  if (figures.length > 0) names.add('figures');
  return CATALOGUE.filter(({ needs }) => names.has('template') || needs.some((need) => names.has(need))).map(
    ({ code }) => code,
  );
}

/**
 * The report after a change, running only the checks it touches: the same as `runChecks(input)`, sooner.
 * `input` is the evaluation as it is now, `changed` what differs from the one that `previous` judged.
 */
export function rerun(previous: CheckReport, input: CheckInput, changed: readonly string[]): CheckReport {
  const before = judgedBy(previous);
  if (before) completeAfter(before, input, changed.filter(isFigure));
  const touched = new Set(checksTouchedBy(withWholeRows(input, changed), input.template));
  const fresh = runChecks(input, { only: [...touched] });
  const kept = previous.findings.filter((finding) => !touched.has(finding.code)).map((one) => placedAgain(input, one));
  const catalogueOrder = <T>(items: readonly T[], codeOf: (item: T) => string) =>
    [...items].sort((left, right) => positionOf(codeOf(left)) - positionOf(codeOf(right)));
  return rememberInput(input, {
    findings: inDocumentOrder(input, [...kept, ...fresh.findings]),
    lacking: catalogueOrder(
      [...previous.lacking.filter(({ code }) => !touched.has(code)), ...fresh.lacking],
      ({ code }) => code,
    ),
    passed: catalogueOrder([...previous.passed.filter((code) => !touched.has(code)), ...fresh.passed], (code) => code),
  });
}

/** A row that is new or gone changes every sum over its list, be it by a field that no sum is made of. */
const withWholeRows = ({ template, figures }: CheckInput, changed: readonly string[]): readonly string[] =>
  changed.flatMap((code) => {
    const cell = rowCodeOf(code);
    const list = cell && listOf(template, cell.list);
    if (!cell || !list) return [code];
    const codes = list.fields.map(({ name }) => rowFigure(list.key, cell.row, name));
    const stayed = codes.some((one) => !changed.includes(one) && figureIn(figures, one).state !== 'missing');
    return stayed ? [code] : codes;
  });

/** A finding on a figure stays true when words move, but its chip may stand elsewhere now. */
function placedAgain(input: CheckInput, finding: Finding): Finding {
  const { figure } = finding.where;
  if (figure === undefined || readsText(finding.code)) return finding;
  return { ...finding, where: placeOfFigure(input, figure) };
}

const positions = new Map(CATALOGUE.map((check, index) => [check.code, index]));
const positionOf = (code: string): number => positions.get(code) ?? -1;

const readers = new Set(
  CATALOGUE.filter(({ needs }) => needs.includes('sections') || needs.includes('statedFigures')).map(
    ({ code }) => code,
  ),
);
const readsText = (code: string): boolean => readers.has(code);
