import { checkedReason } from '../../platform/graphql/reason.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Department } from '../departments/department.entity.ts';
import { exemptionDecided, obligationChanged } from './events.ts';
import { lockObligation, type WhoseObligation } from './lock-obligation.ts';

export interface ExemptDepartment extends WhoseObligation {
  readonly reason: string;
}

/**
 * The performance section lets a department off a year's task 免报, with a reason that the department sees. What it has written is
 * kept, and cannot be handed in while it is exempted. Refused while its evaluation is on its way or accepted. Exempting again
 * changes the reason.
 */
export async function exemptDepartment(
  context: RequestContext,
  input: ExemptDepartment,
  at = new Date(),
): Promise<{ department: Department }> {
  const { em, me: actor } = context;
  const { department, obligation } = await lockObligation(context, input);
  const reason = checkedReason(input.reason);
  if (obligation.exemptionReason === reason) return { department };
  await exemptionDecided.tell(em, { obligation, reason, actor, at });
  obligation.exemptionReason = reason;
  await em.flush();
  const { countyId, departmentId } = obligation;
  await obligationChanged.tell(em, { countyId, fiscalYear: input.fiscalYear, departmentId });
  return { department };
}
