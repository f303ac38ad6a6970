import { type AppSubject, conditionFor } from '@jiping/domain/permissions';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { notFound } from './errors.ts';
import type { RequestContext } from './request-context.ts';

/** The second wall: the same rules that decide in memory, as a condition of the query. No rule at all is NOT_FOUND. */
export function readable<Row extends object>(context: RequestContext, subject: AppSubject): FilterQuery<Row> {
  const condition = conditionFor(context.me.ability, 'read', subject);
  if (condition === null) throw notFound();
  // The condition is plain data in the operators that CASL and the ORM share; the ORM's type cannot know that. The ORM rewrites the
  // conditions that it is given in place, and the rules are shared by requests: it is given a copy.
  return structuredClone(condition) as FilterQuery<Row>;
}
