import { differencesBetween, summaryTitle } from '@jiping/domain/writing';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import type { Region } from '../regions/region.entity.ts';
import { RegionType } from '../regions/region.type.ts';
import { hashOfEdition } from './edition-hash.ts';
import { mayReadSigned } from './find-report.ts';
import { permittedActs } from './permitted-acts.ts';
import { type ReportView, reportView } from './report-view.ts';
import { SummaryDifferencesType, shownDifferences } from './summary-differences.type.ts';
import { SummaryReportEdition } from './summary-report.entity.ts';
import {
  type ShownState,
  SummaryReportEditionType,
  SummaryReportFigureType,
  SummaryReportPermissionsType,
  SummaryReportSectionType,
  SummaryReportStateEnum,
  SummaryReportType,
} from './summary-report.type.ts';
import { SummaryTableType, shownTable } from './summary-table.type.ts';

@Resolver(() => SummaryReportType)
export class SummaryReportsResolver {
  @Query(() => SummaryReportType, {
    nullable: true,
    description:
      "A region's summary report of a year: the draft for those who write or sign it, else the last signed edition; null where there is none to read.",
  })
  summaryReport(
    @Arg('regionCode', () => String, { description: 'GB/T 2260 code, also a former one.' }) regionCode: string,
    @Arg('fiscalYear', () => Int, { description: 'The year that is evaluated.' }) fiscalYear: number,
    @Arg('edition', () => Int, { nullable: true, description: 'As it was signed then; absent: as it is.' })
    edition: number | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportView | null> {
    return reportView(context, { regionCode, fiscalYear }, edition);
  }

  @FieldResolver(() => RegionType, { description: 'Whose it is.' })
  region(@Root() view: ReportView): Region {
    return view.region;
  }

  @FieldResolver(() => String, { description: 'Its title, in Chinese like the report.' })
  title(@Root() { region, fiscalYear }: ReportView): string {
    return summaryTitle({ region, fiscalYear });
  }

  @FieldResolver(() => SummaryReportStateEnum, { description: 'How far it is.' })
  state(@Root() view: ReportView): ShownState {
    return view.state;
  }

  @FieldResolver(() => Int, {
    description: 'Of the whole: refreshing, signing and reopening name it. 0 where it is not begun.',
  })
  version(@Root() { report }: ReportView): number {
    return report?.version ?? 0;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'The data cut-off; null where there are no data.',
  })
  async asOf(@Root() view: ReportView): Promise<Date | null> {
    const fixed = view.edition?.asOf ?? view.report?.asOf;
    if (fixed) return fixed;
    const { data } = await view.hold();
    return data ? new Date(data.asOf) : null;
  }

  @FieldResolver(() => [SummaryReportSectionType], {
    description: 'Its sections in their order; none before it is begun.',
  })
  sections(@Root() view: ReportView): Promise<SummaryReportSectionType[]> {
    return view.sections();
  }

  @FieldResolver(() => [SummaryReportFigureType], {
    description: 'The numbers that sentences can cite, as of the cut-off.',
  })
  async figures(@Root() view: ReportView, @Ctx() { language }: RequestContext): Promise<SummaryReportFigureType[]> {
    const { figures } = await view.contents();
    return figures.map(({ definition: { code, label, kind, unit, digits }, value }) => ({
      code,
      kind,
      unit,
      digits,
      label: label[language],
      amount: 'amount' in value ? value.amount : null,
      number: 'number' in value ? value.number : null,
    }));
  }

  @FieldResolver(() => [SummaryTableType], { description: 'T1 to T11 and the annexes A, B, C, as of the cut-off.' })
  async tables(@Root() view: ReportView): Promise<SummaryTableType[]> {
    const { tables } = await view.contents();
    return tables.map(shownTable);
  }

  @FieldResolver(() => SummaryDifferencesType, {
    nullable: true,
    description: 'What the data of now would change; null of what is signed, and before it is begun.',
  })
  async differences(
    @Root() view: ReportView,
    @Ctx() { language }: RequestContext,
  ): Promise<SummaryDifferencesType | null> {
    if (view.state !== 'draft') return null;
    const { data, sections } = await view.hold();
    const now = await view.now();
    return data && now ? shownDifferences(differencesBetween(data, now, { sections }), language) : null;
  }

  @FieldResolver(() => [SummaryReportEditionType], { description: 'The signed editions, the last first.' })
  async editions(
    @Root() { region, fiscalYear }: ReportView,
    @Ctx() context: RequestContext,
  ): Promise<SummaryReportEdition[]> {
    if (!mayReadSigned(context, region)) return [];
    return context.em.find(
      SummaryReportEdition,
      {
        $and: [readable<SummaryReportEdition>(context, 'SummaryReportEdition'), { regionId: region.id, fiscalYear }],
      },
      { orderBy: { number: 'desc' } },
    );
  }

  @FieldResolver(() => SummaryReportEditionType, {
    nullable: true,
    description: 'The edition that is shown; null of a draft.',
  })
  edition(@Root() { edition }: ReportView): SummaryReportEdition | null {
    return edition;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was opened again after the last edition; null before the first.',
  })
  reopenReason(@Root() { report, edition }: ReportView): string | null {
    return (edition ?? report)?.reopenReason ?? null;
  }

  @FieldResolver(() => SummaryReportPermissionsType, { description: 'What the viewer may do with it now.' })
  viewerCan(@Root() view: ReportView): Promise<SummaryReportPermissionsType> {
    return permittedActs(view);
  }
}

@Resolver(() => SummaryReportEditionType)
export class SummaryReportEditionResolver {
  @FieldResolver(() => Boolean, { description: 'What is kept still gives the hash that was signed (AGG-06).' })
  async isIntact(@Root() edition: SummaryReportEdition, @Ctx() { em }: RequestContext): Promise<boolean> {
    await em.populate(edition, ['content']);
    return hashOfEdition(edition) === edition.hash;
  }
}
