import type { EvaluationFact as Fact } from '@jiping/domain/rollup';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { DepartmentFactType } from '../rollup/department-table/department-fact.type.ts';
import { Reminder } from './reminder.entity.ts';

/** When each department of the overview's table was last asked for its evaluation. */
@Resolver(() => DepartmentFactType)
export class LastReminderResolver {
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last reminded of this year; null where it never was, or the viewer may not know.',
  })
  lastReminderAt(@Root() { fact }: { fact: Fact }, @Ctx() context: RequestContext): Promise<Date | null> | null {
    const { countyId, departmentId, fiscalYear } = fact;
    if (!context.me.ability.can('read', Object.assign(new Reminder(), { countyId, departmentId }))) return null;
    return context
      .loader<Date | null>(Reminder, (keys) => lastReminders(context, keys))
      .load(`${fiscalYear} ${departmentId}`);
  }
}

async function lastReminders({ em }: RequestContext, keys: readonly string[]): Promise<(Date | null)[]> {
  const years = [...new Set(keys.map((key) => Number.parseInt(key, 10)))];
  const rows = await em.execute<{ key: string; at: Date }[]>(
    `select c.fiscal_year || ' ' || r.department_id as key, max(r.at) as at
     from reminder r join cycle c on c.county_id = r.county_id and c.id = r.cycle_id
     where c.fiscal_year in (${years.map(() => '?').join(', ')}) group by 1`,
    years,
  );
  const lastOf = new Map(rows.map(({ key, at }) => [key, new Date(at)]));
  return keys.map((key) => lastOf.get(key) ?? null);
}
