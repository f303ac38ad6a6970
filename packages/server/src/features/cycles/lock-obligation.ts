import { explainRefusal } from '@jiping/domain/permissions';
import { LockMode } from '@mikro-orm/postgresql';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { keyOf } from '../../platform/graphql/node-registry.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Department } from '../departments/department.entity.ts';
import { departmentLoader } from '../departments/department.type.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import { Cycle, Obligation } from './cycle.entity.ts';

export interface WhoseObligation {
  readonly countyCode: string;
  readonly fiscalYear: number;
  /** Opaque id. */
  readonly departmentId: string;
}

/**
 * What a department owes in a year, locked for the rest of the transaction, for who runs the county's cycles. A department out of
 * sight and one that does not exist answer alike: NOT_FOUND.
 */
export async function lockObligation(
  context: RequestContext,
  { countyCode, fiscalYear, departmentId }: WhoseObligation,
): Promise<{ department: Department; obligation: Obligation }> {
  const county = await enterCountyOfCode(context, countyCode);
  // Whoever comes from above has the rules of a visitor from here on.
  const { em, me } = context;
  const { id, countyId } = keyOf(departmentId, 'Department');
  const department = countyId === county.id ? await departmentLoader(context).load(id) : null;
  if (!department || !me.ability.can('read', department)) throw notFound();
  const cycle = await em.findOne(Cycle, { fiscalYear });
  if (!me.ability.can('edit', cycle ?? 'Cycle')) {
    throw new ActRefused([{ code: 'NOT_ALLOWED', sentence: explainRefusal(me.ability, 'edit', cycle ?? 'Cycle') }]);
  }
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const obligation = cycle && (await em.findOne(Obligation, { cycleId: cycle.id, departmentId: id }, options));
  if (obligation) return { department, obligation };
  throw refuse(
    'NOT_OBLIGED',
    `该单位不在 ${fiscalYear} 年度的自评任务中，无需办理。`,
    `That department is not in the cycle of ${fiscalYear}: there is nothing to exempt it from.`,
    ['fiscalYear'],
  );
}
