import type { EvaluationFact as Fact } from '@jiping/domain/rollup';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { rememberedRows } from '../../../platform/database/remembered-rows.ts';
import type { Department } from '../../departments/department.entity.ts';
import { readDepartments } from '../../departments/read-departments.ts';
import type { Region } from '../../regions/region.entity.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';

/** A department's fact of one year, or the part of it that was read. */
export interface MemberFact<Read> {
  readonly fact: Read;
  readonly evaluationId: string | null;
  /** The signature of its words as `signatureIn` reads it; null where it is not asked for, or there is none. */
  readonly signature: string | null;
}

/** A county's facts of a year and of the one before; the same object while they are the same, so that what follows from them can be kept by it. */
export interface FactsOfYears<Read> {
  readonly thisYear: readonly MemberFact<Read>[];
  readonly lastYear: readonly MemberFact<Read>[];
}

/** The departments of a county with their facts of a year and of the one before. */
export interface CountyMembers<Read> {
  /** By budget unit code; also those of which there is no fact. */
  readonly departments: readonly Department[];
  readonly facts: FactsOfYears<Read>;
  /** Why departments are exempted this year, by their keys. */
  readonly exemptionReasons: ReadonlyMap<string, string>;
}

interface MembersRead {
  /** Which facts: `readable(context, 'EvaluationFact')`, or all for what is the county's own work. */
  readonly where: FilterQuery<EvaluationFact>;
  /** SQL of what is read of a fact (`factWith`), which `Read` describes; without it all. */
  readonly fact?: string;
  readonly signatures?: boolean;
}

/** Looked up for the exempted only. Not in the fact, and told by nothing but the obligation. */
const EXEMPTION_REASON = `case when one.state = 'exempted' then (select o.exemption_reason from obligation o
  join cycle c on c.county_id = o.county_id and c.id = o.cycle_id
  where o.county_id = one.county_id and o.department_id = one.department_id and c.fiscal_year = one.fiscal_year) end`;

/**
 * A county's departments and their facts of two years, as they are now, in two statements: what its overview, its workbook and its
 * summary report list. The county is entered before; what its scope hides is not here.
 */
export async function readCountyMembers<Read = Fact>(
  em: EntityManager,
  { id: countyId }: Region,
  fiscalYear: number,
  { where, fact = 'one.fact', signatures = false }: MembersRead,
): Promise<CountyMembers<Read>> {
  const { contents, beside } = await rememberedRows<EvaluationFact, RowOfYear<Read>, Beside>(em, EvaluationFact, {
    content: `json_build_object('fiscalYear', one.fiscal_year, 'evaluationId', one.evaluation_id, 'fact', ${fact},
      'signature', ${signatures ? SIGNATURE : 'null'})`,
    beside: { departmentId: 'one.department_id', fiscalYear: 'one.fiscal_year', exemptionReason: EXEMPTION_REASON },
    question: `${countyId} ${fiscalYear}`,
    where: { $and: [where, { countyId, fiscalYear: { $in: [fiscalYear, fiscalYear - 1] } }] },
    orderBy: { departmentId: 'asc', fiscalYear: 'asc' },
  });
  return {
    departments: await readDepartments(em, { countyId }),
    facts: byYear(contents, fiscalYear),
    exemptionReasons: new Map(
      beside.flatMap((row) =>
        row.fiscalYear === fiscalYear && row.exemptionReason !== null ? [[row.departmentId, row.exemptionReason]] : [],
      ),
    ),
  };
}

interface Beside {
  readonly departmentId: string;
  readonly fiscalYear: number;
  readonly exemptionReason: string | null;
}

type RowOfYear<Read> = MemberFact<Read> & { readonly fiscalYear: number };

const years = new WeakMap<readonly RowOfYear<unknown>[], FactsOfYears<unknown>>();

function byYear<Read>(rows: readonly RowOfYear<Read>[], fiscalYear: number): FactsOfYears<Read> {
  const known = years.get(rows) as FactsOfYears<Read> | undefined;
  if (known) return known;
  const made = {
    thisYear: rows.filter((row) => row.fiscalYear === fiscalYear),
    lastYear: rows.filter((row) => row.fiscalYear !== fiscalYear),
  };
  years.set(rows, made);
  return made;
}

/** As PostgreSQL sends an array, which is read several times as fast as its text: five whole numbers about it, then length and value of each. */
const SIGNATURE = `encode(array_send(one.text_signature), 'base64')`;
const [BEFORE, EACH] = [20, 8];

/** The whole numbers of a signature that was read. */
export function signatureIn(sent: string): Int32Array {
  const bytes = Buffer.from(sent, 'base64');
  return Int32Array.from({ length: (bytes.length - BEFORE) / EACH }, (_, at) =>
    bytes.readInt32BE(BEFORE + EACH * at + EACH / 2),
  );
}
