import type { FigureValue } from '@jiping/domain/figures';
import { coveredUnits, isCounted } from '@jiping/domain/rollup';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../../platform/graphql/errors.ts';
import { readable } from '../../../platform/graphql/readable.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { DecimalScalar } from '../../../platform/graphql/scalars.ts';
import { newId } from '../../../platform/identifiers.ts';
import { departmentLoader } from '../../departments/department.type.ts';
import { FigureValueType } from '../../evaluations/evaluation-parts.type.ts';
import { enterCountyOfCode } from '../../regions/find-region.ts';
import type { Region } from '../../regions/region.entity.ts';
import { askedFields } from '../asked-fields.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';
import { type MemberFact, readCountyMembers, signatureIn } from './county-members.ts';
import { DepartmentFactType } from './department-fact.type.ts';
import { DepartmentLine, ranksOf } from './department-line.ts';
import { evaluationsOfLines } from './evaluations-of-lines.ts';
import { MEASURE_CODES } from './fact-parts.ts';
import { factForLine, type PartOfFact } from './line-parts.ts';

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
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepartmentLine[]> {
    context.requireViewer();
    const county = await enterCountyOfCode(context, countyCode);
    const asked = askedFields(info);
    const { departments, thisYear, lastYear, exemptionReasons } = await readCountyMembers<PartOfFact>(
      context.em,
      county,
      fiscalYear,
      {
        where: readable<EvaluationFact>(context, 'EvaluationFact'),
        fact: factForLine('one.fact', asked),
        signatures: asked.has('risks'),
      },
    );
    const evaluationOf = await evaluationsOfLines(context, fiscalYear, askedFields(info, 'evaluation'));
    const facts = thisYear.map(({ fact }) => fact);
    const factOf = new Map(facts.map((fact) => [fact.departmentId, fact]));
    const covered = coveredUnits(facts);
    const ranks = ranked(context, county, facts, provisional);
    const lastFactOf = new Map(lastYear.map(({ fact }) => [fact.departmentId, fact]));
    const lastRanks = ranked(context, county, [...lastFactOf.values()], false);
    const around = {
      signatures: signaturesOf(thisYear),
      lastSignatures: signaturesOf(lastYear),
      language: context.language,
    };
    const known = departmentLoader(context);
    for (const department of departments) known.prime(department.id, department);
    return departments.flatMap((department) => {
      const { id } = department;
      const fact = factOf.get(id);
      if (!fact) return [];
      return new DepartmentLine(
        {
          fact,
          lastFact: lastFactOf.get(id) ?? null,
          department,
          evaluation: evaluationOf.get(id) ?? null,
          exemptionReason: exemptionReasons.get(id) ?? null,
          covered: isCovered(covered.get(id), provisional),
          rank: ranks.get(id) ?? null,
          lastRank: lastRanks.get(id) ?? null,
        },
        around,
      );
    });
  }

  @FieldResolver(() => FigureValueType, {
    description: 'Any figure that rolls up, by its code: what a sum of the summary is made of.',
  })
  figure(
    @Arg('code', () => String, { description: 'Code, such as fund.generalPublic.' }) code: string,
    @Root() line: DepartmentLine,
  ): FigureValue {
    if (!MEASURE_CODES.has(code)) {
      throw badInput(
        '没有这个汇总数据项，请从总览页打开。',
        'No figure of this code rolls up; open it from the overview.',
      );
    }
    return line.measure(code);
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      '失分: points lost on an indicator of the library, as it scored itself; null where it does not use it or its score is not known.',
  })
  lostOn(
    @Arg('indicator', () => String, { description: 'Library code of the indicator.' }) indicator: string,
    @Root() line: DepartmentLine,
  ): string | null {
    return line.lostOn(indicator);
  }

  @FieldResolver(() => Boolean, { description: 'Its template does not ask for this figure: it is in no sum of it.' })
  unmapped(
    @Arg('code', () => String, { description: 'Code of a figure.' }) code: string,
    @Root() { fact }: DepartmentLine,
  ): boolean {
    return fact.unmapped.includes(code);
  }
}

const signaturesOf = (members: readonly MemberFact<PartOfFact>[]): ReadonlyMap<string, Int32Array> =>
  new Map(
    members.flatMap(({ fact, signature }) =>
      signature === null ? [] : [[fact.departmentId, signatureIn(signature)] as const],
    ),
  );

const isCovered = (where: 'nowhere' | 'provisionally' | 'everywhere' | undefined, provisional: boolean): boolean =>
  where === 'everywhere' || (provisional && where === 'provisionally');

/** Places among all departments of the county; nobody's for who sees only some of them: their place would not be true. */
function ranked(
  { me }: RequestContext,
  { id, path }: Region,
  facts: readonly PartOfFact[],
  provisional: boolean,
): ReadonlyMap<string, number> {
  const any = Object.assign(new EvaluationFact(), { countyId: id, path, state: 'accepted', departmentId: newId() });
  if (!me.ability.can('read', any)) return new Map();
  return ranksOf(facts.filter(({ state }) => isCounted(state, provisional)));
}
