import type { Bilingual } from '@jiping/domain/language';
import { type AppAbility, type AppSubject, abilityFor, unpackRules } from '@jiping/domain/permissions';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.tsx';

/** The pages that stand in the header and in the palette, and what somebody must be able to read to have use of them. */
export const PLACES = [
  { to: '/', label: texts.workbench, reads: null },
  { to: '/evaluations', label: texts.evaluations, reads: 'Evaluation' },
  { to: '/overview', label: texts.overview, reads: 'RegionSummary' },
  { to: '/comparison', label: texts.comparison, reads: 'EvaluationFact' },
  { to: '/checks', label: texts.checks, reads: null },
] as const satisfies readonly { to: string; label: Bilingual; reads: AppSubject | null }[];

export type Place = (typeof PLACES)[number];

/** What the viewer may do, by the rules that the server sent. The server asks the same rules again at every request. */
export const abilityOf = ({ rules }: Pick<Viewer, 'rules'>): AppAbility => abilityFor(unpackRules(rules));

export function placesFor(viewer: Pick<Viewer, 'rules'>): readonly Place[] {
  const ability = abilityOf(viewer);
  return PLACES.filter(({ reads }) => reads === null || ability.can('read', reads));
}

/** Whether the viewer reads summary reports of any region, being written or signed. */
export function readsSummaryReports(viewer: Pick<Viewer, 'rules'>): boolean {
  const ability = abilityOf(viewer);
  return ability.can('read', 'SummaryReport') || ability.can('read', 'SummaryReportEdition');
}
