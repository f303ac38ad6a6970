import { type CheckInput, type CheckReport, type Finding, rerun, runChecks } from '@jiping/domain/checks';
import type { Severity } from '@jiping/domain/templates';
import { createStore, type Store } from '../../api/store.ts';

/** A reason that the department gave for a finding. */
export interface Reason {
  readonly key: string;
  readonly code: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A finding with the reason given for it, where that still holds. */
export interface ReasonedFinding extends Finding {
  readonly given: Reason | null;
}

/** How long the record must rest before the checks run again, in milliseconds. */
const REST = 150;

/** Runs the checks while the person types, by the server's own code, and keeps what they found. */
export class CheckBoard {
  readonly findings: Store<readonly ReasonedFinding[]> = createStore<readonly ReasonedFinding[]>([]);
  private report: CheckReport;
  private reasons: readonly Reason[];
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly input: () => CheckInput,
    reasons: readonly Reason[],
  ) {
    this.reasons = reasons;
    this.report = runChecks(input());
    this.publish();
  }

  /** What changed: figure codes, or `sections.KEY`. The checks it touches run when typing rests. */
  touch(names: readonly string[]): void {
    for (const name of names) this.changed.add(name);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), REST);
  }

  /** Judges now what has changed. */
  check(): void {
    clearTimeout(this.timer);
    if (this.changed.size === 0) return;
    this.report = rerun(this.report, this.input(), [...this.changed]);
    this.changed.clear();
    this.publish();
  }

  setReasons(reasons: readonly Reason[]): void {
    this.reasons = reasons;
    this.publish();
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private publish(): void {
    this.findings.set(this.report.findings.map((finding) => ({ ...finding, given: reasonFor(finding, this.reasons) })));
  }
}

/** A reason holds for the same doubt about the same facts. */
const reasonFor = ({ key, fingerprint }: Finding, reasons: readonly Reason[]): Reason | null =>
  reasons.find((reason) => reason.key === key && reason.fingerprint === fingerprint) ?? null;

const WEIGHT: Readonly<Record<Severity, number>> = { block: 0, explain: 1, hint: 2 };

/** Still open: it stops the submit, or wants a reason that has not been given. */
export const isOpen = ({ severity, given }: ReasonedFinding): boolean =>
  severity === 'block' || (severity === 'explain' && given === null);

/** The gravest open doubt for each key that `keyOf` gives: figures for chips, sections for the outline. */
export function gravest(
  findings: readonly ReasonedFinding[],
  keyOf: (finding: ReasonedFinding) => string | undefined,
): ReadonlyMap<string, Severity> {
  const found = new Map<string, Severity>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === undefined || (finding.severity === 'explain' && finding.given)) continue;
    const before = found.get(key);
    if (before === undefined || WEIGHT[finding.severity] < WEIGHT[before]) found.set(key, finding.severity);
  }
  return found;
}
