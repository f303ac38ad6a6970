import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { perform } from '../../platform/graphql/perform.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { NarrativeDocumentScalar } from '../../platform/graphql/scalars.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { draftSummaryReport } from './draft-report.ts';
import type { ReportOf } from './find-report.ts';
import { refreshSummaryReport } from './refresh-report.ts';
import { reopenSummaryReport } from './reopen-report.ts';
import { type ReportView, reportView } from './report-view.ts';
import { restoreDraftedSection, saveSummarySection } from './save-section.ts';
import { signSummaryReport } from './sign-report.ts';
import { SummaryDifferencesType } from './summary-differences.type.ts';
import { SummaryReportType } from './summary-report.type.ts';

@InputType({ description: 'Which report.' })
class DraftSummaryReportInput implements ReportOf {
  @Field(() => String, { description: 'GB/T 2260 code of the region.' })
  regionCode!: string;

  @Field(() => Int, { description: 'The year that is evaluated.' })
  fiscalYear!: number;
}

@InputType({ description: 'The words of one section, as written on top of a version.' })
class SaveSummarySectionInput extends DraftSummaryReportInput {
  @Field(() => String, { description: "The section's key." })
  sectionKey!: string;

  @Field(() => Int, { description: 'The version of the section that the words were based on.' })
  baseVersion!: number;

  @Field(() => NarrativeDocumentScalar, { description: 'The words.' })
  content!: unknown;
}

@InputType({ description: 'A section whose draft is to stand in the place of its words.' })
class RestoreDraftedSectionInput extends DraftSummaryReportInput {
  @Field(() => String, { description: "The section's key." })
  sectionKey!: string;

  @Field(() => Int, { description: 'The version of the section that was looked at.' })
  baseVersion!: number;
}

@InputType({ description: 'A report to be taken up to the data of now.' })
class RefreshSummaryReportInput extends DraftSummaryReportInput {
  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  baseVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Fingerprint of the differences that were looked at: refused with the list of now where it is another.',
  })
  expectedDifferences?: string | null;
}

@InputType({ description: 'A report to be signed.' })
class SignSummaryReportInput extends DraftSummaryReportInput {
  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  baseVersion!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Sign as of its cut-off, although the data have changed since.',
  })
  acceptDifferences!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Fingerprint of the differences that are accepted: refused with the list of now where it is another.',
  })
  expectedDifferences?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Versions of the sections in their order, as they were read: refused where somebody has written since.',
  })
  sectionVersions?: number[] | null;
}

@InputType({ description: 'A signed report whose next edition is to be written.' })
class ReopenSummaryReportInput extends DraftSummaryReportInput {
  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  baseVersion!: number;

  @Field(() => String, { description: 'Why, 2 to 500 characters; kept with the edition.' })
  reason!: string;
}

@ObjectType('SummaryReportPayload', { description: 'What became of it.', simpleResolvers: true })
class SummaryReportPayload {
  @Field(() => SummaryReportType, { nullable: true, description: 'The report as it is now.' })
  report?: ReportView;

  @Field(() => SummaryDifferencesType, {
    nullable: true,
    description: 'What has changed since the data were taken, where that keeps it from being refreshed or signed.',
  })
  differences?: SummaryDifferencesType;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

/** Does an act and answers with the report as it then is. */
const act = <Input extends ReportOf>(
  context: RequestContext,
  input: Input,
  does: (context: RequestContext, input: Input) => Promise<void>,
) =>
  perform(context, async () => {
    await does(context, input);
    await context.em.flush();
    context.em.clear();
    return { report: (await reportView(context, input)) ?? undefined };
  });

@Resolver()
export class SummaryReportActsResolver {
  @Mutation(() => SummaryReportPayload, { description: 'Begins a report: drafts it from the data of now.' })
  draftSummaryReport(
    @Arg('input', () => DraftSummaryReportInput, { description: 'Which.' }) input: DraftSummaryReportInput,
    @Ctx() context: RequestContext,
  ) {
    return act(context, input, draftSummaryReport);
  }

  @Mutation(() => SummaryReportPayload, { description: 'Keeps the words of one section.' })
  saveSummarySection(
    @Arg('input', () => SaveSummarySectionInput, { description: 'The words.' }) input: SaveSummarySectionInput,
    @Ctx() context: RequestContext,
  ) {
    return act(context, input, saveSummarySection);
  }

  @Mutation(() => SummaryReportPayload, { description: "Puts a section's draft in the place of its words." })
  restoreDraftedSection(
    @Arg('input', () => RestoreDraftedSectionInput, { description: 'Which.' }) input: RestoreDraftedSectionInput,
    @Ctx() context: RequestContext,
  ) {
    return act(context, input, restoreDraftedSection);
  }

  @Mutation(() => SummaryReportPayload, {
    description: 'Takes the data of now: untouched sections are drafted anew, written ones keep their words.',
  })
  refreshSummaryReport(
    @Arg('input', () => RefreshSummaryReportInput, { description: 'Which.' }) input: RefreshSummaryReportInput,
    @Ctx() context: RequestContext,
  ) {
    return act(context, input, refreshSummaryReport);
  }

  @Mutation(() => SummaryReportPayload, { description: 'Signs a report and freezes it.' })
  signSummaryReport(
    @Arg('input', () => SignSummaryReportInput, { description: 'Which.' }) input: SignSummaryReportInput,
    @Ctx() context: RequestContext,
  ) {
    return act(context, input, signSummaryReport);
  }

  @Mutation(() => SummaryReportPayload, { description: 'Opens the next edition of a signed report for writing.' })
  reopenSummaryReport(
    @Arg('input', () => ReopenSummaryReportInput, { description: 'Which, and why.' }) input: ReopenSummaryReportInput,
    @Ctx() context: RequestContext,
  ) {
    return act(context, input, reopenSummaryReport);
  }
}
