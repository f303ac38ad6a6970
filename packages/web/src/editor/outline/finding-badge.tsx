import type { Severity } from '@jiping/domain/templates';
import { isOpen, type ReasonedFinding } from '../checking/check-board.ts';
import { SeveritySign } from '../panes/finding-card.tsx';

const ORDER: readonly Severity[] = ['block', 'explain', 'hint'];

/** The gravest open finding's sign, and how many of that severity. */
export function FindingBadge({ findings }: { findings: readonly ReasonedFinding[] }) {
  const open = findings.filter((finding) => finding.severity === 'hint' || isOpen(finding));
  const severity = ORDER.find((one) => open.some((finding) => finding.severity === one));
  if (!severity) return null;
  return (
    <span className="outline__badge">
      <SeveritySign severity={severity} />
      {open.filter((finding) => finding.severity === severity).length}
    </span>
  );
}
