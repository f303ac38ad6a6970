import type { Severity } from '../templates/index.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Check, CheckInput, CheckOutcome, Finding, FindingDraft } from './check.ts';
import { fingerprintOf } from './fingerprint.ts';
import { documentOrder, placeOfFigure } from './placing.ts';

/** What the catalogue says of one evaluation. Every check that applies is in exactly one of the three. */
export interface CheckReport {
  /** In document order, then by severity. */
  readonly findings: readonly Finding[];
  /** Checks that could not judge, and the figures or parts of the record they would need. Never a pass. */
  readonly lacking: readonly { readonly code: string; readonly lacks: readonly string[] }[];
  /** Codes of the checks that found nothing wrong. */
  readonly passed: readonly string[];
}

/**
 * Runs the catalogue over one evaluation, as the template configures it: checks it switches off do not run, severities it
 * gives replace the check's own.
 *
 * ```ts
 * runChecks(input).findings[0] // { code: 'ARI-02', severity: 'block', where: { section: 'generalPublic', … }, … }
 * runChecks(input, { only: ['ARI-02'] })
 * ```
 */
export function runChecks(input: CheckInput, options: { readonly only?: readonly string[] } = {}): CheckReport {
  const wanted = options.only && new Set(options.only);
  const off = new Set(input.template.checks.off);
  const checks = CATALOGUE.filter(
    (check) =>
      !off.has(check.code) &&
      (!wanted || wanted.has(check.code)) &&
      (check.appliesTo === undefined || check.appliesTo(input)),
  );
  return assemble(
    input,
    checks.map((check) => ({ check, outcome: check.check(input) })),
  );
}

const WEIGHT: Readonly<Record<Severity, number>> = { block: 0, explain: 1, hint: 2 };

interface Answer {
  readonly check: Check;
  readonly outcome: CheckOutcome;
}

function assemble(input: CheckInput, answers: readonly Answer[]): CheckReport {
  const findings: Finding[] = [];
  const lacking: { code: string; lacks: readonly string[] }[] = [];
  const passed: string[] = [];
  for (const { check, outcome } of answers) {
    if ('lacks' in outcome) lacking.push({ code: check.code, lacks: outcome.lacks });
    else if (outcome.findings.length === 0) passed.push(check.code);
    else findings.push(...finish(input, check, outcome.findings));
  }
  return rememberInput(input, { findings: inDocumentOrder(input, findings), lacking, passed });
}

const judged = new WeakMap<CheckReport, CheckInput>();

/** What a report judged, so that the next one need not compute everything anew. */
export const judgedBy = (report: CheckReport): CheckInput | undefined => judged.get(report);

export function rememberInput(input: CheckInput, report: CheckReport): CheckReport {
  judged.set(report, input);
  return report;
}

/** Gives a check's drafts their severity, place, key and fingerprint. */
function finish(input: CheckInput, check: Check, drafts: readonly FindingDraft[]): Finding[] {
  const usual = input.template.checks.severities[check.code] ?? check.severity;
  const counted = new Map<string, number>();
  return drafts.map(({ lighter, ...draft }) => {
    const severity = lighter !== undefined && WEIGHT[lighter] > WEIGHT[usual] ? lighter : usual;
    const where = placed(input, draft);
    const subject = where.figure ?? where.section ?? 'evaluation';
    const ordinal = (counted.get(subject) ?? 0) + 1;
    counted.set(subject, ordinal);
    const key = `${check.code}:${subject}:${ordinal}`;
    return { ...draft, code: check.code, severity, where, key, fingerprint: fingerprintOf(draft) };
  });
}

/** Where a check names only a figure, the document says where it stands. */
const placed = (input: CheckInput, { where }: FindingDraft) =>
  where.figure !== undefined && where.section === undefined ? placeOfFigure(input, where.figure) : where;

/**
 * What concerns the evaluation as a whole comes first, then section by section from top to bottom, then what stands in forms only: they
 * are attached behind the text.
 */
export function inDocumentOrder(input: CheckInput, findings: readonly Finding[]): readonly Finding[] {
  const order = documentOrder(input);
  const sectionOf = ({ where }: Finding) => {
    if (where.section !== undefined) return order.get(where.section) ?? -1;
    return where.figure === undefined ? -1 : Number.POSITIVE_INFINITY;
  };
  const bySection = (left: Finding, right: Finding) => {
    const [one, other] = [sectionOf(left), sectionOf(right)];
    return one === other ? 0 : one < other ? -1 : 1;
  };
  return [...findings].sort(
    (left, right) =>
      bySection(left, right) ||
      (left.where.start ?? -1) - (right.where.start ?? -1) ||
      WEIGHT[left.severity] - WEIGHT[right.severity] ||
      (left.key < right.key ? -1 : left.key > right.key ? 1 : 0),
  );
}
