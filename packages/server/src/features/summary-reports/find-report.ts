import { type AppAction, type AppSubject, explainRefusal } from '@jiping/domain/permissions';
import { LockMode } from '@mikro-orm/postgresql';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { regionOfCode, regionWithin } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { SummaryReport, SummaryReportEdition } from './summary-report.entity.ts';

/** Which report: every act names it so. */
export interface ReportOf {
  readonly regionCode: string;
  readonly fiscalYear: number;
}

/** Whether the viewer may do `action` to a region's report, or read what was signed of it. */
export const mayDo = (context: RequestContext, { path }: Pick<Region, 'path'>, action: AppAction): boolean =>
  context.me.ability.can(action, rowOf('SummaryReport', path));

export const mayReadSigned = (context: RequestContext, { path }: Pick<Region, 'path'>): boolean =>
  context.me.ability.can('read', rowOf('SummaryReportEdition', path));

const rowOf = (subject: Extract<AppSubject, 'SummaryReport' | 'SummaryReportEdition'>, path: string) =>
  Object.assign(subject === 'SummaryReport' ? new SummaryReport() : new SummaryReportEdition(), { path });

/** The region of a code whose report the viewer may read, or what was signed of it; NOT_FOUND for any other, whether or not there is one. */
export async function reportedRegion(context: RequestContext, code: string): Promise<Region> {
  context.requireViewer();
  const region = await regionOfCode(context.em, code);
  if (!region || !regionWithin(context, region)) throw notFound();
  if (!mayDo(context, region, 'read') && !mayReadSigned(context, region)) throw notFound();
  return region;
}

/** The same for an act: who may read and not do it is told why. */
export async function regionForAct(context: RequestContext, code: string, ...actions: AppAction[]): Promise<Region> {
  const region = await reportedRegion(context, code);
  if (actions.some((action) => mayDo(context, region, action))) return region;
  const sentence = explainRefusal(context.me.ability, actions[0]!, rowOf('SummaryReport', region.path));
  throw new ActRefused([{ code: 'NOT_ALLOWED', sentence }]);
}

/** The report, locked for the rest of the transaction: what is done to it is done one after the other. */
export async function lockReport(
  { em }: RequestContext,
  { id: regionId }: Region,
  fiscalYear: number,
): Promise<SummaryReport> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const report = await em.findOne(SummaryReport, { regionId, fiscalYear }, options);
  if (report) return report;
  throw refuse(
    'NOT_DRAFTED',
    '该年度汇总报告尚未起草，请先起草。',
    'The summary report of that year is not begun: draft it first.',
  );
}

/** Stops writing in what was signed. */
export function demandDraft({ state }: SummaryReport): void {
  if (state === 'draft') return;
  throw refuse(
    'REPORT_SIGNED',
    '汇总报告已签发，不能修改；如需修改，请先重新起草下一版。',
    'The summary report is signed and does not change. To change it, open its next edition.',
  );
}

/** Stops an act that was based on an older report than the one there is. */
export function checkVersion(report: SummaryReport, baseVersion: number): void {
  if (report.version === baseVersion) return;
  throw refuse(
    'STALE_VERSION',
    '汇总报告已由他人更新，请刷新后核对再操作。',
    'Somebody has changed the summary report meanwhile: reload it, look again, and repeat.',
    ['baseVersion'],
  );
}
