import type { Finding } from '@jiping/domain/checks';
import type { Attention } from '../record/attention.ts';
import type { Desk } from '../record/desk.ts';
import { goToPlace } from '../record/place-of-figure.ts';

/** Shows what a finding is about, in the text or in a form. */
export const goToFinding = (desk: Desk, attention: Attention, { key, where }: Finding): void =>
  goToPlace(desk, attention, where, key);

/** The finding after (1) or before (-1) the one looked at last, going round at the ends. */
export function stepFinding(desk: Desk, attention: Attention, step: 1 | -1): void {
  const { checks } = desk;
  checks.check();
  const findings = checks.findings.get();
  const now = findings.findIndex(({ key }) => key === attention.finding.get());
  const next = now < 0 ? (step === 1 ? 0 : findings.length - 1) : (now + step + findings.length) % findings.length;
  const finding = findings[next];
  if (finding) goToFinding(desk, attention, finding);
}
