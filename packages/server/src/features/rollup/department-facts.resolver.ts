import { type FigureValue, MISSING } from '@jiping/domain/figures';
import { coveredUnits, type EvaluationFact as Fact, isCounted, MEASURES } from '@jiping/domain/rollup';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { plainRows } from '../../platform/database/plain-rows.ts';
import { badInput } from '../../platform/graphql/errors.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newId } from '../../platform/identifiers.ts';
import { Cycle, Obligation } from '../cycles/cycle.entity.ts';
import { Department } from '../departments/department.entity.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { FigureValueType } from '../evaluations/evaluation-parts.type.ts';
import { enterCountyOfCode } from '../regions/find-region.ts';
import type { Region } from '../regions/region.entity.ts';
import { DepartmentFactType, DepartmentRiskType } from './department-fact.type.ts';
import { factLine, ranksOf, scoreOf } from './department-line.ts';
import { risksOfDepartment } from './department-risks.ts';
import { EvaluationFact } from './evaluation-fact.entity.ts';

/** A line with the fact that its further fields are read from. */
interface FactLine extends DepartmentFactType {
  readonly fact: Fact;
  readonly lastFact: Fact | null;
}

const MEASURE_CODES = new Set(MEASURES.map(({ code }) => code));

@Resolver(() => DepartmentFactType)
export class DepartmentFactsResolver {
  @Query(() => [DepartmentFactType], {
    description:
      'The departments of a county with their facts of one year, by budget unit code; those that the viewer may see.',
  })
  async departmentFacts(
    @Arg('countyCode', () => String, { description: 'GB/T 2260 code of the county.' }) countyCode: string,
    @Arg('fiscalYear', () => Int, { description: 'The year that is evaluated.' }) fiscalYear: number,
    @Arg('provisional', () => Boolean, {
      defaultValue: false,
      description: 'Rank what is handed in and not accepted too; without it only what is accepted has a rank.',
    })
    provisional: boolean,
    @Ctx() context: RequestContext,
  ): Promise<FactLine[]> {
    context.requireViewer();
    const county = await enterCountyOfCode(context, countyCode);
    const { em } = context;
    const rows = await plainRows<EvaluationFact, { fiscalYear: number; fact: Fact }>(em, EvaluationFact, {
      columns: { fiscalYear: 'one.fiscal_year', fact: "one.fact - 'indicators'" },
      where: {
        $and: [
          readable<EvaluationFact>(context, 'EvaluationFact'),
          { countyId: county.id, fiscalYear: { $in: [fiscalYear, fiscalYear - 1] } },
        ],
      },
    });
    const [facts, lastYear] = [fiscalYear, fiscalYear - 1].map((year) =>
      rows.filter((row) => row.fiscalYear === year).map(({ fact }) => fact),
    ) as [Fact[], Fact[]];
    const departments = await em.find(
      Department,
      { id: { $in: facts.map(({ departmentId }) => departmentId) } },
      { orderBy: { code: 'asc' } },
    );
    const evaluations = await em.find(Evaluation, {
      $and: [readable<Evaluation>(context, 'Evaluation'), { fiscalYear }],
    });
    const cycle = await em.findOne(Cycle, { fiscalYear });
    const exempted = cycle ? await em.find(Obligation, { cycleId: cycle.id, exemptionReason: { $ne: null } }) : [];
    const evaluationOf = new Map(evaluations.map((evaluation) => [evaluation.departmentId, evaluation]));
    const reasonOf = new Map(exempted.map((obligation) => [obligation.departmentId, obligation.exemptionReason]));
    const factOf = new Map(facts.map((fact) => [fact.departmentId, fact]));
    const covered = coveredUnits(facts);
    const ranks = ranked(context, county, facts, provisional);
    const lastFactOf = new Map(lastYear.map((fact) => [fact.departmentId, fact]));
    const lastRanks = ranked(context, county, lastYear, false);
    return departments.flatMap((department) => {
      const fact = factOf.get(department.id);
      if (!fact) return [];
      const evaluation = evaluationOf.get(department.id) ?? null;
      const lastFact = lastFactOf.get(department.id) ?? null;
      return [
        {
          ...factLine(fact),
          fact,
          lastFact,
          department,
          evaluation,
          state: evaluation?.state ?? null,
          exemptionReason: reasonOf.get(department.id) ?? null,
          covered: isCovered(covered.get(department.id), provisional),
          rank: ranks.get(department.id) ?? null,
          lastScore: lastFact?.state === 'accepted' ? scoreOf(lastFact) : null,
          lastRank: lastRanks.get(department.id) ?? null,
        },
      ];
    });
  }

  @FieldResolver(() => FigureValueType, {
    description: 'Any figure that rolls up, by its code: what a sum of the summary is made of.',
  })
  figure(
    @Arg('code', () => String, { description: 'Code, such as fund.generalPublic.' }) code: string,
    @Root() { fact }: FactLine,
  ): FigureValue {
    if (!MEASURE_CODES.has(code)) {
      throw badInput(
        '没有这个汇总数据项，请从总览页打开。',
        'No figure of this code rolls up; open it from the overview.',
      );
    }
    return fact.measures[code] ?? MISSING;
  }

  @FieldResolver(() => Boolean, { description: 'Its template does not ask for this figure: it is in no sum of it.' })
  unmapped(
    @Arg('code', () => String, { description: 'Code of a figure.' }) code: string,
    @Root() { fact }: FactLine,
  ): boolean {
    return fact.unmapped.includes(code);
  }

  @FieldResolver(() => [String], {
    description: 'Codes of the checks that found something when it was last handed in.',
  })
  problemCodes(@Root() { fact }: FactLine): string[] {
    return [...new Set(fact.problems)];
  }

  @FieldResolver(() => [DepartmentRiskType], { description: 'Its risks, those of an evaluation that was handed in.' })
  risks(@Root() { fact, lastFact }: FactLine, @Ctx() context: RequestContext): Promise<DepartmentRiskType[]> {
    return risksOfDepartment(context, fact, lastFact);
  }
}

const isCovered = (where: 'nowhere' | 'provisionally' | 'everywhere' | undefined, provisional: boolean): boolean =>
  where === 'everywhere' || (provisional && where === 'provisionally');

/** Places among all departments of the county; nobody's for who sees only some of them: their place would not be true. */
function ranked(
  { me }: RequestContext,
  { id, path }: Region,
  facts: readonly Fact[],
  provisional: boolean,
): ReadonlyMap<string, number> {
  const any = Object.assign(new EvaluationFact(), { countyId: id, path, state: 'accepted', departmentId: newId() });
  if (!me.ability.can('read', any)) return new Map();
  return ranksOf(facts.filter(({ state }) => isCounted(state, provisional)));
}
