import { said } from '@jiping/domain/language';
import { type Aggregate, asAccepted } from '@jiping/domain/rollup';
import { Fault } from '../../../platform/graphql/errors.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import type { Region } from '../../regions/region.entity.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';
import type { RegionSummary } from '../region-summary.entity.ts';

/**
 * Whether the viewer may see sums of what is handed in and not accepted: who may read such facts of the region. Supervision reads what
 * the county stands by, and a provisional sum less the official one would tell them the rest.
 */
export const mayCountProvisional = (context: RequestContext, { id, path }: Pick<Region, 'id' | 'path'>): boolean =>
  context.me.ability.can('read', Object.assign(new EvaluationFact(), { countyId: id, path, state: 'submitted' }));

/** What a summary says to the viewer: to who may not count the provisional, what is found in accepted evaluations only. */
export const aggregateFor = (
  context: RequestContext,
  { regionId, path, slice, aggregate }: Pick<RegionSummary, 'regionId' | 'path' | 'slice' | 'aggregate'>,
): Aggregate => (mayCountProvisional(context, { id: regionId, path }) ? aggregate : asAccepted(slice, aggregate));

/** FORBIDDEN, with what may be asked instead. */
export const refuseProvisional = (): Fault =>
  new Fault(
    'FORBIDDEN',
    said(
      '临时数据含尚未通过审核的自评，您只能查看已通过的数据。请关闭“临时数据”。',
      'Provisional data hold evaluations that are not accepted; you may see the accepted ones. Turn “provisional” off.',
    ),
  );
