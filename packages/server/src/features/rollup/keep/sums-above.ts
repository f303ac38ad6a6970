import {
  type Aggregate,
  type Change,
  changed,
  changeOf,
  EMPTY,
  isNone,
  type Slice,
  WHOLE,
  type WithExtremes,
} from '@jiping/domain/rollup';
import type { EntityManager } from '@mikro-orm/postgresql';
import { beforeCommit } from '../../../platform/database/before-commit.ts';
import { enterScope } from '../../../platform/database/scope.ts';
import type { Region } from '../../regions/region.entity.ts';
import { refreshFromBelow } from './refresh-from-below.ts';
import type { ChangedSlice, ChangedSlices } from './stored-slices.ts';
import { changeSums, dropSums, lockSums, readExtremesBelow, type Sum, type SummedRegion } from './stored-sums.ts';

/** How the sums of a county's year changed. */
export interface CountyChange {
  readonly county: Pick<Region, 'path'>;
  readonly fiscalYear: number;
  readonly asOf: Date;
  readonly slices: ChangedSlices;
  /** Its sums had another shape before, with which nothing can be compared. */
  readonly isMadeAnew: boolean;
}

/** One that a region's sum of a year and slice is to follow. */
interface Step {
  readonly path: string;
  readonly fiscalYear: number;
  readonly slice: Slice;
  /** null: by how much the county's sum became another cannot be told. */
  readonly change: Change | null;
}

/**
 * Lets the sums of the prefecture, the province and the nation follow those of a county, last of all in the transaction: every acceptance of
 * the country wants the nation's rows, and holds them while it writes and no longer. They are locked in one order, the lower region
 * first. They become another by as much as the county's did, since adding up all regions below takes longer the more there are.
 */
export const followAbove = beforeCommit<CountyChange>(async (em, changes) => {
  const steps = inAll(changes);
  if (steps.length === 0) return;
  await enterScope(em, { countyId: null, departmentIds: '*', regionPath: '/' });
  const regions = await regionsAbove(em, steps);
  await follow(em, regions, steps, changes.at(-1)!.asOf);
});

type Followed = Omit<Step, 'change'> & ChangedSlice & Pick<CountyChange, 'isMadeAnew'>;

/** What changed from the first to the last: acts of one transaction often change the same sum again. */
function inAll(changes: readonly CountyChange[]): readonly Step[] {
  const all = new Map<string, Followed>();
  for (const { county, fiscalYear, slices, isMadeAnew } of changes) {
    for (const [slice, { before, after, difference }] of slices) {
      const key = `${county.path} ${fiscalYear} ${slice}`;
      const known = all.get(key);
      if (known) all.set(key, { ...known, after, difference: undefined, isMadeAnew: known.isMadeAnew || isMadeAnew });
      else all.set(key, { path: county.path, fiscalYear, slice, before, after, difference, isMadeAnew });
    }
  }
  return [...all.values()]
    .map(({ path, fiscalYear, slice, isMadeAnew, ...own }) => ({
      path,
      fiscalYear,
      slice,
      change: isMadeAnew ? null : changeIn(own),
    }))
    .filter(({ change }) => !change || !isNone(change));
}

const changeIn = ({ before, after, difference }: ChangedSlice): Change =>
  difference ? { difference, before: before ?? EMPTY, after: after ?? EMPTY } : changeOf(before, after);

/** The lower ones first. */
const regionsAbove = (em: EntityManager, steps: readonly Step[]): Promise<SummedRegion[]> =>
  em.execute<SummedRegion[]>(
    `select id, path, parent_id as "parentId" from region where path in (select jsonb_array_elements_text(?::jsonb)) order by path desc`,
    [JSON.stringify([...new Set(steps.flatMap(({ path }) => pathsAbove(path)))])],
  );

/** `/100000/990000/` is within `/` and `/100000/`. */
const pathsAbove = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].slice(0, -1).map(({ index }) => path.slice(0, index + 1));

async function follow(
  em: EntityManager,
  regions: readonly SummedRegion[],
  steps: readonly Step[],
  asOf: Date,
): Promise<void> {
  const wanted = regions.flatMap((region) => {
    const below = steps.filter(({ path }) => path.startsWith(region.path));
    return [...Map.groupBy(below, ({ fiscalYear }) => fiscalYear)].map(([fiscalYear, own]) => ({
      region,
      fiscalYear,
      steps: Map.groupBy(own, ({ slice }) => slice),
    }));
  });
  const found = await lockSums(
    em,
    wanted.map(({ region, fiscalYear, steps: bySlice }) => ({
      region,
      fiscalYear,
      slices: [...new Set([WHOLE, ...bySlice.keys()])],
    })),
  );
  let made: Sum[] = [];
  for (const { region, fiscalYear, steps: bySlice } of wanted) {
    const unsure: Slice[] = [];
    for (const [slice, own] of bySlice) {
      const sum = found(region, fiscalYear, slice);
      const aggregate =
        sum &&
        (changedByAll(sum, own) ??
          changedByAll(sum, own, await extremesBelow(em, made, { region, fiscalYear, slice })));
      if (aggregate) made.push({ region, fiscalYear, slice, aggregate });
      else unsure.push(slice);
    }
    if (unsure.length === 0) continue;
    // Those below must be written before they are added up.
    await write(em, made, asOf);
    made = [];
    await refreshFromBelow(em, region, fiscalYear, asOf, unsure);
  }
  await write(em, made, asOf);
}

/** null where a step's change cannot be told, or the best and worst scores of those below (`parts`) are wanted. */
const changedByAll = (
  sum: Aggregate,
  steps: readonly Step[],
  parts?: readonly WithExtremes[] | null,
): Aggregate | null =>
  parts === null
    ? null
    : steps.reduce<Aggregate | null>((known, { change }) => known && change && changed(known, change, parts), sum);

/** As they are stored, but for the sums that are made and not yet written. */
async function extremesBelow(
  em: EntityManager,
  made: readonly Sum[],
  { region, fiscalYear, slice }: Omit<Sum, 'aggregate'>,
): Promise<readonly WithExtremes[] | null> {
  const stored = await readExtremesBelow(em, region, fiscalYear, slice);
  if (!stored) return null;
  const here = made.filter(
    (sum) => sum.region.parentId === region.id && sum.fiscalYear === fiscalYear && sum.slice === slice,
  );
  return [...new Map([...stored, ...here.map(({ region: { id }, aggregate }) => [id, aggregate] as const)]).values()];
}

async function write(em: EntityManager, sums: readonly Sum[], asOf: Date): Promise<void> {
  const isOfNobody = ({ aggregate }: Sum): boolean => aggregate.coverage.obliged === 0;
  await changeSums(
    em,
    sums.filter((sum) => !isOfNobody(sum)),
    asOf,
  );
  await dropSums(em, sums.filter(isOfNobody));
}
