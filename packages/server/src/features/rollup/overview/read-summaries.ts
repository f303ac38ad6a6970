import type { Aggregate } from '@jiping/domain/rollup';
import type { FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { rememberedRows } from '../../../platform/database/remembered-rows.ts';
import { readable } from '../../../platform/graphql/readable.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { RegionSummary } from '../region-summary.entity.ts';
import { type AskedSums, sumsWith } from './asked-sums.ts';

/** A summary as it is read to be shown, with the residents of its region in its year. */
export interface SummaryRow {
  readonly regionId: string;
  readonly parentId: string | null;
  readonly fiscalYear: number;
  readonly slice: string;
  readonly path: string;
  /** Only with the parts that were asked for. */
  readonly aggregate: Aggregate;
  readonly asOf: Date;
  /** null where nobody has said. */
  readonly residents: number | null;
}

interface Reading {
  readonly which: FilterQuery<RegionSummary>;
  /** What of their sums; without it all. */
  readonly asked?: AskedSums;
  readonly orderBy?: QueryOrderMap<RegionSummary>;
  readonly limit?: number;
}

type Stored = Omit<SummaryRow, 'asOf' | 'residents'> & { readonly asOf: string };

const RESIDENTS = `(select p.residents from region_population p where p.region_id = one.region_id and p.fiscal_year = one.fiscal_year)`;

/** The summaries that the viewer may read, with what is asked of their sums, in one statement; sums that this process knows are not sent again. */
export async function readSummaries(
  context: RequestContext,
  { which, asked, ...order }: Reading,
): Promise<readonly SummaryRow[]> {
  const { contents, beside } = await rememberedRows<RegionSummary, Stored, Pick<SummaryRow, 'residents'>>(
    context.em,
    RegionSummary,
    {
      content: `json_build_object('regionId', one.region_id, 'parentId', one.parent_id, 'fiscalYear', one.fiscal_year, 'slice', one.slice,
        'path', one.path, 'asOf', one.as_of, 'aggregate', ${asked ? sumsWith('one.aggregate', asked) : 'one.aggregate'})`,
      beside: { residents: asked?.residents ? RESIDENTS : 'null::int' },
      question: JSON.stringify(which),
      where: { $and: [readable<RegionSummary>(context, 'RegionSummary'), which] },
      ...order,
    },
  );
  return contents.map((content, at) => ({
    ...content,
    asOf: new Date(content.asOf),
    residents: beside[at]!.residents,
  }));
}
