import { refuse } from '../../platform/graphql/act-refused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Department } from '../departments/department.entity.ts';
import { exemptionDecided, obligationChanged } from './events.ts';
import { lockObligation, type WhoseObligation } from './lock-obligation.ts';

/** A department that was let off has to report after all; it goes on where it was. */
export async function withdrawExemption(
  context: RequestContext,
  input: WhoseObligation,
  at = new Date(),
): Promise<{ department: Department }> {
  const { em, me: actor } = context;
  const { department, obligation } = await lockObligation(context, input);
  if (obligation.exemptionReason === null) {
    throw refuse(
      'NOT_EXEMPTED',
      `该单位 ${input.fiscalYear} 年度没有免报，无需撤销。`,
      `That department is not exempted in ${input.fiscalYear}: there is nothing to withdraw.`,
      ['departmentId'],
    );
  }
  await exemptionDecided.tell(em, { obligation, reason: null, actor, at });
  obligation.exemptionReason = null;
  await em.flush();
  const { countyId, departmentId } = obligation;
  await obligationChanged.tell(em, { countyId, fiscalYear: input.fiscalYear, departmentId });
  return { department };
}
