import { canonical, hashOfText } from '../evaluations/snapshot.ts';
import type { SummaryReportEdition } from './summary-report.entity.ts';

/** What an edition's hash is over: everything that was signed, by whom and when, chained to the edition before. */
export function hashOfEdition(edition: SummaryReportEdition): string {
  const { regionId, fiscalYear, number, content, asOf, signedBy, signedById, signedAt, previousHash } = edition;
  const { reopenedBy, reopenedAt, reopenReason } = edition;
  const signed = {
    regionId,
    fiscalYear,
    number,
    content,
    asOf: asOf.toISOString(),
    signedBy,
    signedById,
    signedAt: signedAt.toISOString(),
    reopenedBy,
    reopenReason,
    reopenedAt: reopenedAt?.toISOString() ?? null,
  };
  return hashOfText(canonical(signed), previousHash);
}
