import type { Finding } from '@jiping/domain/checks';
import { type Attention, goTo } from '../record/attention.ts';
import type { Desk } from '../record/desk.ts';

export const goToFinding = (attention: Attention, { key, where }: Finding): void =>
  goTo(attention, { ...where, finding: key });

/** The finding after (1) or before (-1) the one looked at last, going round at the ends. */
export function stepFinding({ checks }: Desk, attention: Attention, step: 1 | -1): void {
  checks.check();
  const findings = checks.findings.get();
  const now = findings.findIndex(({ key }) => key === attention.finding.get());
  const next = now < 0 ? (step === 1 ? 0 : findings.length - 1) : (now + step + findings.length) % findings.length;
  const finding = findings[next];
  if (finding) goToFinding(attention, finding);
}
