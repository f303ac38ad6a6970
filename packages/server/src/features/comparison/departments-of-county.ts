import { type Bilingual, said } from '@jiping/domain/language';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DEPARTMENT_CATEGORIES } from '../departments/categories.ts';
import type { Department } from '../departments/department.entity.ts';
import { readDepartments } from '../departments/read-departments.ts';
import type { Region } from '../regions/region.entity.ts';
import { mayCountProvisional } from '../rollup/overview/provisional.ts';
import { type ComparedFact, readFacts } from './compared-facts.ts';
import { type ComparisonQuestion, MOST } from './comparison-question.ts';
import { type CountyUnit, chooseUnits, idsIn, idsOf, mergersIn } from './county-units.ts';
import { type Found, latestOf, type Peers } from './found.ts';
import { namedPeers } from './named-peers.ts';
import { PEERS_TOO_MANY, provisionalNote, truncated } from './notes.ts';
import { onceForFacts } from './once-for-facts.ts';
import { type Residents, residentsIn } from './residents.ts';
import { type Sight, sightIn } from './sight.ts';
import { FactTable, valuesOf } from './unit-values.ts';
import { unnamedPeers } from './unnamed-peers.ts';

/** Departments' years that are ranked one by one. */
export const MOST_RANKED = 2_500;

/**
 * The departments of a county that the viewer may see, those that were merged into another counted into it. Whoever sees the whole
 * county sees them among all of the kind; a department's people see themselves among unnamed others.
 */
export async function departmentsOfCounty(
  context: RequestContext,
  question: ComparisonQuestion,
  county: Region,
): Promise<Found> {
  const { columns, fiscalYears, departmentIds, malformedIds } = question;
  const sight = sightIn(context, county);
  const departments = await visibleDepartments(context, county);
  const { ofKind, chosen } = chooseUnits(departments, question);
  const shown = chosen.slice(0, MOST.units);
  const isRanked = sight.ofCounty && ofKind.length * fiscalYears.length <= MOST_RANKED;
  const mayCount = mayCountProvisional(context, county);

  const compared = new Set(isRanked ? [...ofKind, ...shown] : shown);
  const facts = await factsOf(context, question, county, compared);
  const residents = await residentsIn(context.em, question, [county.id]);
  const peersOfOthers = isRanked
    ? null
    : await peersOfOwn(context, question, county, { sight, departments, residents });
  const found = (): Found => {
    const table = new FactTable(facts);
    const values = new Map(
      Array.from(compared, (unit) => [
        unit,
        valuesOf(columns, {
          factsIn: (year) => factsIn(unit, year, table, !mayCount),
          residentsIn: (year) => residents(county.id, year),
          provisional: question.provisional && mayCount,
        }),
      ]),
    );
    const valuesIn = (unit: CountyUnit) => values.get(unit) ?? [];
    const known = new Set(departments.map(({ id }) => id));
    return {
      rows: shown.map((unit) => ({
        department: unit.head,
        departmentId: globalId('Department', unit.head),
        region: county,
        label: unit.head.name,
        isOwn: sight.ownIds.includes(unit.head.id),
        values: valuesIn(unit),
      })),
      peers: isRanked ? namedPeers(groupOf(question.category), ofKind.map(valuesIn)) : peersOfOthers,
      hiddenRows: malformedIds + (departmentIds ?? []).filter((id) => !known.has(id)).length,
      asOf: latestOf(shown.flatMap((unit) => fiscalYears.flatMap((year) => table.of(idsOf(unit), year))).map(updated)),
      notes: [
        ...mergersIn(shown, table, question),
        ...(chosen.length > shown.length ? [truncated(chosen.length)] : []),
        ...(sight.ofCounty && !isRanked ? [PEERS_TOO_MANY] : []),
        ...provisionalNote(question.provisional, mayCount),
      ],
    };
  };
  // What a department's people are told of others follows from facts that are not in this list.
  if (!isRanked) return found();
  const ofYears = fiscalYears.map((year) => residents(county.id, year));
  return onceForFacts(facts, [question, county, departments, sight, mayCount, ofYears], found);
}

const visibleDepartments = (context: RequestContext, county: Region): Promise<Department[]> =>
  readDepartments(context.em, { $and: [readable<Department>(context, 'Department'), { countyId: county.id }] });

const factsOf = (
  context: RequestContext,
  { columns, fiscalYears }: ComparisonQuestion,
  county: Region,
  units: ReadonlySet<CountyUnit>,
): Promise<readonly ComparedFact[]> =>
  readFacts(context, columns, {
    countyId: county.id,
    fiscalYear: { $in: [...fiscalYears] },
    departmentId: { $in: [...new Set([...units].flatMap(idsOf))] },
  });

/**
 * For those who see accepted evaluations only, a year of several departments of which one is out of sight has no sum: what they see
 * of it would look like the whole.
 */
function factsIn(unit: CountyUnit, year: number, table: FactTable, onlyAccepted: boolean): readonly ComparedFact[] {
  const facts = table.of(idsOf(unit), year);
  return onlyAccepted && facts.length < idsIn(unit, year).length ? [] : facts;
}

const updated = ({ updatedAt }: ComparedFact): string => updatedAt;

const groupOf = (category: keyof typeof DEPARTMENT_CATEGORIES | null): Bilingual =>
  category === null
    ? said('本县全部部门', 'All departments of the county')
    : said(`本县同类部门（${DEPARTMENT_CATEGORIES[category]}）`, 'All departments of the kind in the county');

interface Own {
  readonly sight: Sight;
  readonly departments: readonly Department[];
  readonly residents: Residents;
}

/** Of a department's people; whoever is nobody's, such as an evaluator, has no peers. */
async function peersOfOwn(
  { em }: RequestContext,
  { columns }: ComparisonQuestion,
  county: Region,
  { sight: { ofCounty, ownIds, knownIds }, departments, residents }: Own,
): Promise<Peers | null> {
  if (ofCounty || ownIds.length === 0) return null;
  const { areOfKind, ...others } = await unnamedPeers(em, columns, {
    knownIds,
    countyId: county.id,
    ownKinds: departments.filter(({ id }) => ownIds.includes(id)).map(({ category }) => category),
    residents: (year) => residents(county.id, year),
  });
  const group = areOfKind
    ? said('本县同类的其他部门（不列名称）', 'The other departments of the kind in the county, unnamed')
    : said('本县其他部门（不列名称）', 'The other departments of the county, unnamed');
  return { group, ...others, unnamed: true };
}
