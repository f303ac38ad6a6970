import { beijingDate } from '@jiping/domain/calendar';
import { isDueSoon, isOverdue, RECTIFICATION_ACTS } from '@jiping/domain/rectification';
import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { notFound } from '../../platform/graphql/errors.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Department } from '../departments/department.entity.ts';
import { DepartmentType, departmentLoader } from '../departments/department.type.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { EvaluationType } from '../evaluations/evaluation.type.ts';
import { noReminderBy, rectificationStep } from './permitted-acts.ts';
import { budgetUseOf, type Rectification } from './rectification.entity.ts';
import {
  BudgetUseType,
  RectificationPermissionsType,
  RectificationStepType,
  RectificationType,
} from './rectification.type.ts';

/** What a rectification shows beyond its own columns. */
@Resolver(() => RectificationType)
export class RectificationFieldsResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() rectification: Rectification): string {
    return globalId('Rectification', rectification);
  }

  @FieldResolver(() => EvaluationType, { description: 'Of which evaluation.' })
  evaluation(@Root() { evaluationId }: Rectification, @Ctx() context: RequestContext): Promise<Evaluation> {
    return evaluationOf(context, evaluationId);
  }

  @FieldResolver(() => DepartmentType, { description: 'Who puts it right.' })
  async department(@Root() { departmentId }: Rectification, @Ctx() context: RequestContext): Promise<Department> {
    const department = await departmentLoader(context).load(departmentId);
    if (!department) throw notFound();
    return department;
  }

  @FieldResolver(() => Int, { description: 'The year that was evaluated.' })
  async fiscalYear(@Root() { evaluationId }: Rectification, @Ctx() context: RequestContext): Promise<number> {
    return (await evaluationOf(context, evaluationId)).fiscalYear;
  }

  @FieldResolver(() => Boolean, {
    description: '逾期: its day has passed, and it was not reported by then, or is not closed.',
  })
  isOverdue(@Root() { state, dueOn, reportedAt }: Rectification): boolean {
    const reportedOn = reportedAt && beijingDate(reportedAt.toISOString());
    return isOverdue({ state, dueOn, reportedOn }, beijingDate(new Date().toISOString()));
  }

  @FieldResolver(() => Boolean, {
    description: '临近期限: due today or within seven days, and the department has still to report.',
  })
  isDueSoon(@Root() rectification: Rectification): boolean {
    return isDueSoon(rectification, beijingDate(new Date().toISOString()));
  }

  @FieldResolver(() => BudgetUseType, { nullable: true, description: '预算应用; null where none goes with it.' })
  budgetUse(@Root() rectification: Rectification): BudgetUseType | null {
    return budgetUseOf(rectification);
  }

  @FieldResolver(() => RectificationStepType, { description: 'Who issued it.' })
  issued(@Root() { issuedBy: by, issuedAt: at }: Rectification): RectificationStepType {
    return { by, at };
  }

  @FieldResolver(() => RectificationStepType, { nullable: true, description: 'Who reminded the department last 催办.' })
  reminded(@Root() { remindedBy, remindedAt }: Rectification): RectificationStepType | null {
    return stepBy(remindedBy, remindedAt);
  }

  @FieldResolver(() => RectificationStepType, { nullable: true, description: 'Who reported last.' })
  reported(@Root() { reportedBy, reportedAt }: Rectification): RectificationStepType | null {
    return stepBy(reportedBy, reportedAt);
  }

  @FieldResolver(() => RectificationStepType, { nullable: true, description: 'Who sent a report back last.' })
  sentBack(@Root() { sentBackBy, sentBackAt }: Rectification): RectificationStepType | null {
    return stepBy(sentBackBy, sentBackAt);
  }

  @FieldResolver(() => RectificationStepType, { nullable: true, description: 'Who closed it.' })
  closed(@Root() { closedBy, closedAt }: Rectification): RectificationStepType | null {
    return stepBy(closedBy, closedAt);
  }

  @FieldResolver(() => RectificationStepType, { nullable: true, description: 'Who withdrew it.' })
  withdrawn(@Root() { withdrawnBy, withdrawnAt }: Rectification): RectificationStepType | null {
    return stepBy(withdrawnBy, withdrawnAt);
  }

  @FieldResolver(() => RectificationPermissionsType, { description: 'What the viewer may do; and why not.' })
  viewerCan(@Root() rectification: Rectification, @Ctx() context: RequestContext): RectificationPermissionsType {
    const steps = RECTIFICATION_ACTS.map((act) => [act, rectificationStep(context.me, rectification, act)] as const);
    const open = (name: (typeof RECTIFICATION_ACTS)[number]) =>
      steps.some(([act, step]) => act === name && 'to' in step);
    const noReminder = noReminderBy(context.me, rectification, new Date());
    return {
      report: open('report'),
      sendBack: open('sendBack'),
      close: open('close'),
      withdraw: open('withdraw'),
      remind: noReminder === null,
      refusals: [
        ...steps.flatMap(([act, step]) => ('refusal' in step ? [{ act, reason: step.refusal[context.language] }] : [])),
        ...(noReminder ? [{ act: 'remind', reason: noReminder[context.language] }] : []),
      ],
    };
  }
}

const stepBy = (by: string | null, at: Date | null): RectificationStepType | null =>
  by !== null && at !== null ? { by, at } : null;

/** The evaluations of rectifications, in one statement for all that a request asks; whoever reads the one reads the other. */
const evaluationOf = (context: RequestContext, id: string): Promise<Evaluation> =>
  context
    .loader<Evaluation>('EvaluationOfRectification', async (ids) => {
      const rows = await context.em.find(Evaluation, { id: { $in: [...ids] } });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((one) => byId.get(one) ?? notFound());
    })
    .load(id);
