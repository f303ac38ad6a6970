import type { FigureValue } from '@jiping/domain/figures';
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
import { lostOn, measureOf } from './cells-of-fact.ts';
import { readCountyMembers } from './county-members.ts';
import { DepartmentFactType } from './department-fact.type.ts';
import { evaluationsOfLines } from './evaluations-of-lines.ts';
import { MEASURE_CODES } from './fact-parts.ts';
import { factForLine, type PartOfFact } from './line-parts.ts';
import { linesOfFacts } from './lines-of-facts.ts';

/** A line of the table, with the fact that it is made of. */
type DepartmentLine = DepartmentFactType & { readonly fact: PartOfFact };

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
    const { departments, facts, exemptionReasons } = await readCountyMembers<PartOfFact>(
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
    const known = departmentLoader(context);
    for (const department of departments) known.prime(department.id, department);
    const lines = linesOfFacts(facts);
    const isRanked = seesAll(context, county);
    const ranks = provisional ? lines.provisionalRanks : lines.ranks;
    const risks = asked.has('risks') ? lines[context.language] : null;
    return departments.flatMap((department) => {
      const { id } = department;
      const fact = lines.facts.get(id);
      const cells = lines.cells.get(id);
      if (!fact || !cells) return [];
      const evaluation = evaluationOf.get(id) ?? null;
      return {
        ...cells,
        fact,
        department,
        evaluation,
        state: evaluation?.state ?? null,
        exemptionReason: exemptionReasons.get(id) ?? null,
        covered: isCovered(lines.covered.get(id), provisional),
        rank: (isRanked && ranks.get(id)) || null,
        lastRank: (isRanked && lines.lastRanks.get(id)) || null,
        risks: risks?.get(id) ?? [],
      };
    });
  }

  @FieldResolver(() => FigureValueType, {
    description: 'Any figure that rolls up, by its code: what a sum of the summary is made of.',
  })
  figure(
    @Arg('code', () => String, { description: 'Code, such as fund.generalPublic.' }) code: string,
    @Root() { fact }: DepartmentLine,
  ): FigureValue {
    if (!MEASURE_CODES.has(code)) {
      throw badInput(
        '没有这个汇总数据项，请从总览页打开。',
        'No figure of this code rolls up; open it from the overview.',
      );
    }
    return measureOf(fact, code);
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      '失分: points lost on an indicator of the library, as it scored itself; null where it does not use it or its score is not known.',
  })
  lostOn(
    @Arg('indicator', () => String, { description: 'Library code of the indicator.' }) indicator: string,
    @Root() { fact }: DepartmentLine,
  ): string | null {
    return lostOn(fact, indicator);
  }

  @FieldResolver(() => Boolean, { description: 'Its template does not ask for this figure: it is in no sum of it.' })
  unmapped(
    @Arg('code', () => String, { description: 'Code of a figure.' }) code: string,
    @Root() { fact }: DepartmentLine,
  ): boolean {
    return fact.unmapped.includes(code);
  }
}

const isCovered = (where: 'nowhere' | 'provisionally' | 'everywhere' | undefined, provisional: boolean): boolean =>
  where === 'everywhere' || (provisional && where === 'provisionally');

/** Who sees only some departments of the county is told no place among all: it would not be true. */
const seesAll = ({ me }: RequestContext, { id, path }: Region): boolean =>
  me.ability.can(
    'read',
    Object.assign(new EvaluationFact(), { countyId: id, path, state: 'accepted', departmentId: newId() }),
  );
