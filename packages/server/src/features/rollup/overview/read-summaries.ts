import type { Aggregate } from '@jiping/domain/rollup';
import type { FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { rememberedRows } from '../../../platform/database/remembered-rows.ts';
import { readable } from '../../../platform/graphql/readable.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { regionLoader } from '../../regions/find-region.ts';
import { Region } from '../../regions/region.entity.ts';
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
  /** That the regions will be shown: their names come along, and nobody need ask for them. */
  readonly named?: boolean;
  readonly orderBy?: QueryOrderMap<RegionSummary>;
  readonly limit?: number;
}

/** Neither is told by a summary's version. */
interface Beside extends Pick<SummaryRow, 'residents'> {
  readonly region: Region | null;
}

type Stored = Omit<SummaryRow, 'asOf' | 'residents'> & { readonly asOf: string };

const REGION = `(select json_build_object('id', r.id, 'code', r.code, 'name', r.name, 'level', r.level, 'parentId', r.parent_id, 'path', r.path)
  from region r where r.id = one.region_id)`;

const RESIDENTS = `(select p.residents from region_population p where p.region_id = one.region_id and p.fiscal_year = one.fiscal_year)`;

/** The summaries that the viewer may read, with what is asked of their sums, in one statement; sums that this process knows are not sent again. */
export async function readSummaries(
  context: RequestContext,
  { which, asked, named = false, ...order }: Reading,
): Promise<readonly SummaryRow[]> {
  const { contents, beside } = await rememberedRows<RegionSummary, Stored, Beside>(context.em, RegionSummary, {
    content: `json_build_object('regionId', one.region_id, 'parentId', one.parent_id, 'fiscalYear', one.fiscal_year, 'slice', one.slice,
        'path', one.path, 'asOf', one.as_of, 'aggregate', ${asked ? sumsWith('one.aggregate', asked) : 'one.aggregate'})`,
    beside: { residents: asked?.residents ? RESIDENTS : 'null::int', region: named ? REGION : 'null::json' },
    question: JSON.stringify(which),
    where: { $and: [readable<RegionSummary>(context, 'RegionSummary'), which] },
    ...order,
  });
  for (const { region } of beside)
    if (region) regionLoader(context).prime(region.id, Object.assign(new Region(), region));
  return contents.map((content, at) => ({
    ...content,
    asOf: new Date(content.asOf),
    residents: beside[at]!.residents,
  }));
}
