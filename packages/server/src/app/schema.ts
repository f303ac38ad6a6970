import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { DepartmentComparisonResolver } from '../features/comparison/department-comparison.resolver.ts';
import { CycleResolver } from '../features/cycles/cycle.type.ts';
import { CyclesResolver } from '../features/cycles/cycles.resolver.ts';
import { ExemptionActsResolver } from '../features/cycles/exemption-acts.resolver.ts';
import { DepartmentExemptionsResolver } from '../features/cycles/exemptions.resolver.ts';
import { DepartmentResolver } from '../features/departments/department.type.ts';
import { DepartmentsResolver } from '../features/departments/departments.resolver.ts';
import { CheckCatalogueResolver } from '../features/evaluations/check-catalogue.resolver.ts';
import { EvaluationActsResolver } from '../features/evaluations/evaluation-acts.resolver.ts';
import { EvaluationFieldsResolver } from '../features/evaluations/evaluation-fields.resolver.ts';
import { EvaluationsResolver } from '../features/evaluations/evaluations.resolver.ts';
import { ActivityResolver, RevisionResolver, SectionResolver } from '../features/evaluations/parts.resolver.ts';
import { TargetActsResolver } from '../features/evaluations/target-acts.resolver.ts';
import { TasksResolver } from '../features/evaluations/tasks.resolver.ts';
import { ExchangeResolver } from '../features/exchange/exchange.resolver.ts';
import { ReportImportResolver } from '../features/exchange/report-import.type.ts';
import { ViewerResolver } from '../features/identity/viewer.resolver.ts';
import { ViewerFieldsResolver } from '../features/identity/viewer.type.ts';
import { LastReminderResolver } from '../features/notifications/last-reminder.resolver.ts';
import { ReminderResolver } from '../features/notifications/reminder.type.ts';
import { ReminderActsResolver } from '../features/notifications/reminder-acts.resolver.ts';
import { RemindersResolver } from '../features/notifications/reminders.resolver.ts';
import { RectificationAttachmentsResolver } from '../features/rectification/attachments.resolver.ts';
import { RectificationConnectionResolver } from '../features/rectification/open-rectifications.type.ts';
import { RectificationActsResolver } from '../features/rectification/rectification-acts.resolver.ts';
import { RectificationFieldsResolver } from '../features/rectification/rectification-fields.resolver.ts';
import { RectificationsResolver } from '../features/rectification/rectifications.resolver.ts';
import { RectificationReminderActsResolver } from '../features/rectification/reminder-acts.resolver.ts';
import { RegionResolver } from '../features/regions/region.type.ts';
import { RegionsResolver } from '../features/regions/regions.resolver.ts';
import { AcceptedActsResolver } from '../features/review/accepted-acts.resolver.ts';
import { EvaluationOpinionsResolver, OpinionResolver } from '../features/review/opinion.type.ts';
import { ReviewActsResolver } from '../features/review/review-acts.resolver.ts';
import { DepartmentFactsResolver } from '../features/rollup/department-table/department-facts.resolver.ts';
import { RegionProgressResolver } from '../features/rollup/overview/region-progress.resolver.ts';
import { RegionSummaryResolver } from '../features/rollup/overview/region-summary.resolver.ts';
import { SummaryPartsResolver } from '../features/rollup/overview/summary-parts.resolver.ts';
import { SummaryYearsResolver } from '../features/rollup/overview/summary-years.resolver.ts';
import { SummaryReportActsResolver } from '../features/summary-reports/summary-report-acts.resolver.ts';
import {
  SummaryReportEditionResolver,
  SummaryReportsResolver,
} from '../features/summary-reports/summary-reports.resolver.ts';
import { TemplateResolver } from '../features/templates/template.type.ts';
import { TemplatesResolver } from '../features/templates/templates.resolver.ts';
import { FindingResolver } from '../platform/graphql/finding.type.ts';
import { NodesResolver } from './nodes.resolver.ts';

/** type-graphql insists on one where there are subscriptions; ours follow `platform/live`, which other processes hear too. */
const NO_PUBSUB = {
  publish: () => {
    throw new Error('Announce it by platform/live');
  },
  subscribe: () => {
    throw new Error('Subscribe by RequestContext.follow');
  },
};

/** The whole API. What is not listed here is not reachable. */
export const buildApi = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      NodesResolver,
      RegionResolver,
      RegionsResolver,
      DepartmentResolver,
      DepartmentsResolver,
      ViewerResolver,
      ViewerFieldsResolver,
      TemplateResolver,
      TemplatesResolver,
      CycleResolver,
      CyclesResolver,
      DepartmentExemptionsResolver,
      ExemptionActsResolver,
      FindingResolver,
      CheckCatalogueResolver,
      EvaluationsResolver,
      EvaluationFieldsResolver,
      EvaluationActsResolver,
      TargetActsResolver,
      TasksResolver,
      SectionResolver,
      RevisionResolver,
      ActivityResolver,
      OpinionResolver,
      EvaluationOpinionsResolver,
      ReviewActsResolver,
      AcceptedActsResolver,
      RectificationsResolver,
      RectificationFieldsResolver,
      RectificationActsResolver,
      RectificationAttachmentsResolver,
      RectificationConnectionResolver,
      RectificationReminderActsResolver,
      ExchangeResolver,
      ReportImportResolver,
      RegionSummaryResolver,
      SummaryPartsResolver,
      SummaryYearsResolver,
      RegionProgressResolver,
      DepartmentFactsResolver,
      DepartmentComparisonResolver,
      ReminderResolver,
      ReminderActsResolver,
      RemindersResolver,
      LastReminderResolver,
      SummaryReportsResolver,
      SummaryReportEditionResolver,
      SummaryReportActsResolver,
    ],
    pubSub: NO_PUBSUB,
    // Inputs are checked by the acts, whose refusals say what to do in both languages.
    validate: false,
  });
