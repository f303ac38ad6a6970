import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import type { Department } from './department.entity.ts';
import { departmentEnded } from './events.ts';

/**
 * Lets a department be no more from a year on: its last year is the one before, what it owed from then on is withdrawn, and a cycle
 * opened later leaves it out. Its earlier years stay as they are.
 */
export async function endDepartment(
  em: EntityManager,
  department: Department,
  { fromYear, successor, discardDraft }: { fromYear: number; successor: Department | null; discardDraft: boolean },
): Promise<void> {
  const { name } = department;
  if (department.toYear !== null) {
    throw refuse(
      'ALREADY_ENDED',
      `“${name}”已于 ${department.toYear + 1} 年起撤并。`,
      `${name} has been no more since ${department.toYear + 1}.`,
    );
  }
  if (!Number.isInteger(fromYear) || fromYear <= department.fromYear || fromYear > 2100) {
    throw refuse(
      'MALFORMED_YEAR',
      `起始年度须为四位数，且晚于“${name}”设立的 ${department.fromYear} 年。`,
      `The first year without it has four digits and is later than ${department.fromYear}, the first year of ${name}.`,
    );
  }
  department.toYear = fromYear - 1;
  department.successorId = successor?.id ?? null;
  await em.flush();
  await departmentEnded.tell(em, { department, fromYear, discardDraft });
}
