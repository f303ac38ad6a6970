import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { departmentLoader } from '../departments/department.type.ts';
import { templateInUse } from '../templates/stored-templates.ts';
import type { Evaluation } from './evaluation.entity.ts';
import type { Standing } from './permitted-acts.ts';

/** An evaluation with what decides about acts on it. */
export async function standingOf(context: RequestContext, evaluation: Evaluation): Promise<Standing> {
  const [template, department] = await Promise.all([
    templateInUse(context.em, evaluation),
    departmentLoader(context).load(evaluation.departmentId),
  ]);
  if (!department) throw notFound();
  const { id, countyId, financeSection } = department;
  return {
    evaluation,
    template,
    supervised: department.supervisorId !== null,
    department: { id, countyId, financeSection, regionPath: context.countyPath },
  };
}
