import { type MergedUnit, mergedUnits } from '@jiping/domain/comparison';
import { type Bilingual, said } from '@jiping/domain/language';
import { badInput } from '../../platform/graphql/errors.ts';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DEPARTMENT_CATEGORIES } from '../departments/categories.ts';
import { regionLoader } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { mayCountProvisional } from '../rollup/overview/provisional.ts';
import { type ComparisonQuestion, MOST } from './comparison-question.ts';
import { type FarDepartment, farDepartments, MOST_FAR_FACTS, readFarFacts } from './far-departments.ts';
import { type Found, latestOf } from './found.ts';
import { namedPeers } from './named-peers.ts';
import { merged, PEERS_TOO_MANY, provisionalNote, truncated } from './notes.ts';
import { onceForFacts } from './once-for-facts.ts';
import { residentsIn } from './residents.ts';
import { FactTable, valuesOf } from './unit-values.ts';

type FarUnit = MergedUnit<FarDepartment>;

/**
 * Departments of one kind (or those that are named) in all counties below a region, for those whose region it is. No county is
 * entered: facts are seen by their path, and what a department is called is in its fact. They are ranked among all of the kind
 * there; without a kind, among those named.
 */
export async function departmentsAcross(
  context: RequestContext,
  question: ComparisonQuestion,
  region: Region,
): Promise<Found> {
  const { columns, fiscalYears, departmentIds, malformedIds } = question;
  const { ofKind, chosen: chosenFacts } = await factsToCompare(context, question, region);
  const isRanked = ofKind.length <= MOST_FAR_FACTS;
  const facts = isRanked && ofKind !== chosenFacts ? [...ofKind, ...chosenFacts] : chosenFacts;
  const mayCount = mayCountProvisional(context, region);
  const countyIds = [...new Set(facts.map(({ countyId }) => countyId))];
  const residents = await residentsIn(context.em, question, countyIds);
  const counties = new Map(await Promise.all(countyIds.map(async (id) => [id, await countyOf(context, id)] as const)));
  const found = (): Found => {
    const table = new FactTable(facts);
    const units = mergedUnits(farDepartments(facts));
    const chosenIds = new Set(chosenFacts.map(({ departmentId }) => departmentId));
    const chosen = units.filter((unit) => idsOf(unit).some((id) => chosenIds.has(id)));
    const shown = chosen.slice(0, MOST.units);
    const valuesIn = (unit: FarUnit) =>
      valuesOf(columns, {
        factsIn: (year) => table.of(idsOf(unit), year),
        residentsIn: (year) => residents(unit.head.countyId, year),
        provisional: question.provisional && mayCount,
      });
    const values = new Map((isRanked ? units : shown).map((unit) => [unit, valuesIn(unit)]));
    return {
      rows: shown.map((unit) => ({
        department: null,
        departmentId: encodeId({ type: 'Department', countyId: unit.head.countyId, id: unit.head.id }),
        region: counties.get(unit.head.countyId)!,
        label: unit.head.name,
        isOwn: false,
        values: values.get(unit) ?? [],
      })),
      peers: isRanked ? namedPeers(groupOf(region, question), [...values.values()]) : null,
      hiddenRows: malformedIds + (departmentIds ?? []).filter((id) => !chosenIds.has(id)).length,
      asOf: latestOf(
        shown.flatMap((unit) => fiscalYears.flatMap((year) => table.of(idsOf(unit), year))).map((row) => row.updatedAt),
      ),
      notes: [
        ...shown.flatMap(({ head, predecessors }) =>
          predecessors.map(({ name, lastYear }) => merged(name, head.name, lastYear)),
        ),
        ...(chosen.length > shown.length ? [truncated(chosen.length)] : []),
        ...(isRanked ? [] : [PEERS_TOO_MANY]),
        ...provisionalNote(question.provisional, mayCount),
      ],
    };
  };
  const ofYears = question.perHead && countyIds.map((id) => fiscalYears.map((year) => residents(id, year)));
  return onceForFacts(facts, [question, region.id, region.name, [...counties.values()], mayCount, ofYears], found);
}

const countyOf = (context: RequestContext, id: string): Promise<Region> => regionLoader(context).load(id);

const idsOf = ({ head, predecessors }: FarUnit): readonly string[] => [head, ...predecessors].map(({ id }) => id);

/** The facts of all of the kind, and of those that are to be shown. */
async function factsToCompare(context: RequestContext, question: ComparisonQuestion, region: Region) {
  const { category, departmentIds } = question;
  if (category === null && departmentIds === null) {
    throw badInput(
      '跨县比较请选择部门类别，或指定要比较的部门。',
      'Across counties, choose a kind of department, or name the departments.',
    );
  }
  const kind = category === null ? {} : { category };
  const ofKind = category === null ? [] : await readFarFacts(context, question, region, kind);
  if (departmentIds === null) return { ofKind, chosen: ofKind };
  const named = { ...kind, departmentId: { $in: [...departmentIds] } };
  return { ofKind, chosen: await readFarFacts(context, question, region, named) };
}

const groupOf = ({ name }: Region, { category }: ComparisonQuestion): Bilingual =>
  category === null
    ? said('所选部门', 'The chosen departments')
    : said(`${name}各县的同类部门（${DEPARTMENT_CATEGORIES[category]}）`, `All departments of the kind in ${name}`);
