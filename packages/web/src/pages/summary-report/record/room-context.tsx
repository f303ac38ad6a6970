import { createContext, useContext } from 'react';
import type { Differences, Report } from '../summary-report.query.ts';
import type { SummaryDesk } from './summary-desk.ts';

/** A summary report that is open, being written or read. */
export interface OpenSummary {
  readonly desk: SummaryDesk;
  readonly report: Report;
  /** What the data of now would change, as counted last; null of what is signed. */
  readonly differences: Differences | null;
  /** Counts them now; false where the server did not answer. */
  readonly askDifferences: () => Promise<boolean>;
  /** Loads the report again, after an act. */
  readonly reload: () => Promise<void>;
}

export const SummaryContext = createContext<OpenSummary | null>(null);

/** The report that is open. Only below its room. */
export function useSummary(): OpenSummary {
  const open = useContext(SummaryContext);
  if (!open) throw new Error('useSummary() stands outside the summary report');
  return open;
}

/** Keys of the sections in which a figure, a sentence or a table changed. */
export function sectionsChanged(differences: Differences | null, tables: Report['tables']): ReadonlySet<string> {
  const placeOf = new Map(tables.map(({ code, place }) => [code, place]));
  return new Set([
    ...(differences?.figures.flatMap(({ citedIn }) => citedIn) ?? []),
    ...(differences?.sentences.map(({ sectionKey }) => sectionKey) ?? []),
    ...(differences?.tables.map(({ code }) => placeOf.get(code) ?? '') ?? []),
  ]);
}
