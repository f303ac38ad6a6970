import {
  contentsOf,
  SUMMARY_SECTIONS,
  SUMMARY_SHAPE,
  type SummaryContents,
  type SummaryData,
} from '@jiping/domain/writing';
import { notFound } from '../../platform/graphql/errors.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Region } from '../regions/region.entity.ts';
import { mayDo, mayReadSigned, type ReportOf, reportedRegion } from './find-report.ts';
import { isEdited, sectionsOf } from './sections.ts';
import { SummaryReport, SummaryReportEdition, type SummaryReportSection } from './summary-report.entity.ts';
import type { ShownState, SummaryReportSectionType } from './summary-report.type.ts';
import { takeSummaryData } from './take-data.ts';

/** A report as somebody looks at it: the draft, or an edition. What it holds is read once, whatever is asked of it. */
export class ReportView {
  private held: Promise<Held> | null = null;
  private computed: Promise<SummaryContents> | null = null;

  constructor(
    readonly context: RequestContext,
    readonly region: Region,
    readonly fiscalYear: number,
    /** null where it is not begun, or where the viewer reads signed editions only. */
    readonly report: SummaryReport | null,
    /** What is shown instead of the draft; null: the draft is. */
    readonly edition: SummaryReportEdition | null,
  ) {}

  get state(): ShownState {
    if (this.edition) return 'signed';
    return this.report ? 'draft' : 'notBegun';
  }

  /** Data and words of what is shown; of a report that is not begun, the data of now. */
  hold(): Promise<Held> {
    this.held ??= this.read();
    return this.held;
  }

  /** Numbers and tables of what is shown: as they were signed, else as the data give them. None where the year has no data. */
  contents(): Promise<SummaryContents> {
    this.computed ??= this.hold().then(({ data, frozen }) => frozen ?? (data ? contentsOf(data) : NOTHING));
    return this.computed;
  }

  /** The data as they are now; null where the year has none. */
  now(): Promise<SummaryData | null> {
    return takeSummaryData(this.context, this.region, this.fiscalYear, { now: new Date(), whole: false });
  }

  private async read(): Promise<Held> {
    const { context, edition, report } = this;
    if (edition) {
      const { content } = await context.em.refreshOrFail(edition, { populate: ['content'] });
      return { data: content.data, sections: content.sections, rows: [], frozen: content };
    }
    if (report) {
      const rows = await sectionsOf(context.em, report);
      // Data that an earlier version of the product kept in another shape are taken anew.
      const data = report.data.shape === SUMMARY_SHAPE ? report.data : await this.now();
      return { data, rows, sections: rows, frozen: null };
    }
    return { data: await this.now(), rows: [], sections: [], frozen: null };
  }

  /** Its sections in their order. */
  async sections(): Promise<SummaryReportSectionType[]> {
    const { rows, sections } = await this.hold();
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const contentOf = new Map(sections.map(({ key, content }) => [key, content]));
    return SUMMARY_SECTIONS.flatMap(({ key, heading: title }) => {
      const content = contentOf.get(key);
      if (!content) return [];
      const row = byKey.get(key);
      return {
        key,
        title,
        content,
        drafted: row?.drafted ?? null,
        version: row?.version ?? this.edition?.number ?? 0,
        updatedAt: row?.updatedAt ?? null,
        updatedBy: row?.updatedBy ?? null,
        isEdited: row ? isEdited(row) : false,
      };
    });
  }
}

/** What a report holds, as far as it is shown. */
export interface Held {
  readonly data: SummaryData | null;
  readonly sections: readonly Pick<SummaryReportSection, 'key' | 'content'>[];
  /** The draft's sections with their versions; none of an edition. */
  readonly rows: readonly SummaryReportSection[];
  /** What was signed; null of a draft. */
  readonly frozen: SummaryContents | null;
}

const NOTHING: SummaryContents = { figures: [], tables: [] };

/** A report's numbers and tables, twice where its differences are asked for, as figures of a record count. */
const CELLS_OF_A_REPORT = 15_000;

/**
 * The report of a region's year as the viewer may see it; with `edition`, as it was signed then. null where there is nothing that
 * they may read. NOT_FOUND for a region that is not theirs, and for an edition that there is not.
 */
export async function reportView(
  context: RequestContext,
  { regionCode, fiscalYear }: ReportOf,
  edition?: number | null,
): Promise<ReportView | null> {
  context.countCells(CELLS_OF_A_REPORT);
  const region = await reportedRegion(context, regionCode);
  const mayReadDraft = mayDo(context, region, 'read');
  const report = mayReadDraft
    ? await context.em.findOne(SummaryReport, {
        $and: [readable<SummaryReport>(context, 'SummaryReport'), { regionId: region.id, fiscalYear }],
      })
    : null;
  if (edition == null && report?.state === 'draft') return new ReportView(context, region, fiscalYear, report, null);
  const signed = mayReadSigned(context, region) ? await signedEdition(context, region, fiscalYear, edition) : null;
  if (signed) return new ReportView(context, region, fiscalYear, report, signed);
  if (edition != null) throw notFound();
  return mayReadDraft ? new ReportView(context, region, fiscalYear, report, null) : null;
}

/** An edition by its number, else the last one. */
async function signedEdition(
  context: RequestContext,
  { id: regionId }: Region,
  fiscalYear: number,
  number: number | null | undefined,
): Promise<SummaryReportEdition | null> {
  const [found = null] = await context.em.find(
    SummaryReportEdition,
    {
      $and: [
        readable<SummaryReportEdition>(context, 'SummaryReportEdition'),
        { regionId, fiscalYear, ...(number == null ? {} : { number }) },
      ],
    },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  return found;
}
