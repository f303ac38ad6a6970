import type { EntityClass } from '@mikro-orm/postgresql';
import { Cycle, Obligation } from '../features/cycles/cycle.entity.ts';
import { Department } from '../features/departments/department.entity.ts';
import { Activity } from '../features/evaluations/activity.entity.ts';
import { Evaluation } from '../features/evaluations/evaluation.entity.ts';
import { Explanation } from '../features/evaluations/explanation.entity.ts';
import { Figure } from '../features/evaluations/figure.entity.ts';
import { PerformedAct } from '../features/evaluations/performed-act.entity.ts';
import { Revision } from '../features/evaluations/revision.entity.ts';
import { Section } from '../features/evaluations/section.entity.ts';
import { ReportImport } from '../features/exchange/report-import.entity.ts';
import { Upload } from '../features/exchange/upload.entity.ts';
import { Membership } from '../features/identity/membership.entity.ts';
import { Session } from '../features/identity/session.entity.ts';
import { User } from '../features/identity/user.entity.ts';
import { Reminder } from '../features/notifications/reminder.entity.ts';
import { Rectification } from '../features/rectification/rectification.entity.ts';
import { RectificationAttachment } from '../features/rectification/rectification-attachment.entity.ts';
import { Region, RegionCode } from '../features/regions/region.entity.ts';
import { RegionPopulation } from '../features/regions/region-population.entity.ts';
import { Opinion } from '../features/review/opinion.entity.ts';
import { EvaluationFact } from '../features/rollup/evaluation-fact.entity.ts';
import { RegionSummary } from '../features/rollup/region-summary.entity.ts';
import {
  SummaryReport,
  SummaryReportEdition,
  SummaryReportSection,
} from '../features/summary-reports/summary-report.entity.ts';
import { TemplateRecord } from '../features/templates/template.entity.ts';

/** Every entity of every feature, for the ORM. */
export const ENTITIES: EntityClass<object>[] = [
  Region,
  RegionCode,
  RegionPopulation,
  Department,
  User,
  Membership,
  Session,
  TemplateRecord,
  Cycle,
  Obligation,
  Evaluation,
  Section,
  Figure,
  Explanation,
  Revision,
  Activity,
  PerformedAct,
  Opinion,
  Rectification,
  RectificationAttachment,
  Upload,
  ReportImport,
  EvaluationFact,
  RegionSummary,
  Reminder,
  SummaryReport,
  SummaryReportSection,
  SummaryReportEdition,
];
