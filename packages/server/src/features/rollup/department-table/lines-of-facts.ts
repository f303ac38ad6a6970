import type { Language } from '@jiping/domain/language';
import { coveredUnits, isCounted, lazily, RISK_NAMES, risksOf } from '@jiping/domain/rollup';
import { type CellsOfFact, cellsOfFact } from './cells-of-fact.ts';
import { type FactsOfYears, type MemberFact, signatureIn } from './county-members.ts';
import type { DepartmentRiskType } from './department-fact.type.ts';
import type { PartOfFact } from './line-parts.ts';
import { ranksOf } from './ranks.ts';

/** What a county's lines say that follows from its facts alone, by department. */
interface LinesOfFacts {
  readonly facts: ReadonlyMap<string, PartOfFact>;
  readonly cells: ReadonlyMap<string, CellsOfFact>;
  /** Units whose money is in their supervising department's report. */
  readonly covered: ReturnType<typeof coveredUnits>;
  /** Places among the accepted, among all that is handed in, and a year before. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly provisionalRanks: ReadonlyMap<string, number>;
  readonly lastRanks: ReadonlyMap<string, number>;
  /** Held against last year and the county's other texts. */
  readonly zh: Risks;
  readonly en: Risks;
}

type Risks = ReadonlyMap<string, DepartmentRiskType[]>;

const known = new WeakMap<FactsOfYears<PartOfFact>, LinesOfFacts>();

/** Worked out once for the same facts, each part when it is looked at: between two acts of a county everybody reads the same table. */
export function linesOfFacts(years: FactsOfYears<PartOfFact>): LinesOfFacts {
  const lines = known.get(years) ?? workedOut(years);
  known.set(years, lines);
  return lines;
}

function workedOut({ thisYear, lastYear }: FactsOfYears<PartOfFact>): LinesOfFacts {
  const facts = byDepartment(thisYear);
  const lastFacts = byDepartment(lastYear);
  const ranksIn = (all: ReadonlyMap<string, PartOfFact>, provisional: boolean) =>
    ranksOf([...all.values()].filter(({ state }) => isCounted(state, provisional)));
  const found = lazily({
    risks: () => {
      const [signatures, lastSignatures] = [signaturesOf(thisYear), signaturesOf(lastYear)];
      return new Map(
        Array.from(facts, ([id, fact]) => [
          id,
          risksOf(fact, {
            lastYear: lastFacts.get(id) ?? null,
            signature: signatures.get(id),
            lastSignature: lastSignatures.get(id),
            neighbours: signatures,
          }),
        ]),
      );
    },
  });
  const risksIn = (language: Language): Risks =>
    new Map(
      Array.from(found.risks, ([id, risks]) => [
        id,
        risks.map(({ name, evidence }) => ({
          code: name,
          label: RISK_NAMES[name][language],
          evidence: evidence[language],
        })),
      ]),
    );
  return lazily<LinesOfFacts>({
    facts: () => facts,
    cells: () => new Map(Array.from(facts, ([id, fact]) => [id, cellsOfFact(fact, lastFacts.get(id) ?? null)])),
    covered: () => coveredUnits([...facts.values()]),
    ranks: () => ranksIn(facts, false),
    provisionalRanks: () => ranksIn(facts, true),
    lastRanks: () => ranksIn(lastFacts, false),
    zh: () => risksIn('zh'),
    en: () => risksIn('en'),
  });
}

const byDepartment = (members: readonly MemberFact<PartOfFact>[]): ReadonlyMap<string, PartOfFact> =>
  new Map(members.map(({ fact }) => [fact.departmentId, fact]));

const signaturesOf = (members: readonly MemberFact<PartOfFact>[]): ReadonlyMap<string, Int32Array> =>
  new Map(
    members.flatMap(({ fact, signature }) =>
      signature === null ? [] : [[fact.departmentId, signatureIn(signature)] as const],
    ),
  );
