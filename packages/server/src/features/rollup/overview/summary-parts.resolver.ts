import { type Dimension, moneyForEach } from '@jiping/domain/rollup';
import { GRADE_NAMES, GRADES } from '@jiping/domain/scoring';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { enumeration } from '../../../platform/graphql/enumeration.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { DEPARTMENT_CATEGORIES, type DepartmentCategoryName } from '../../departments/categories.ts';
import { askedSums } from './asked-sums.ts';
import { aggregateFor } from './provisional.ts';
import { MoneyPerHeadType } from './ratios-and-risks.type.ts';
import type { SummaryRow } from './read-summaries.ts';
import type { SummaryOfRegion } from './region-summary.resolver.ts';
import { partsOf } from './summaries-around.ts';
import { RegionSummaryType, SummaryPartType } from './summary.type.ts';
import { contentOf } from './summary-in-words.ts';

export const SummaryDimensionEnum = enumeration<Dimension>(
  'SummaryDimension',
  {
    category: '类别: kind of department.',
    financeSection: '归口股室: the section of the finance bureau that knows it.',
    grade: '等级: of the review where there was one, else of the self-evaluation.',
  },
  'By what a summary is broken down.',
);

/** The parts of a region's year, and its money for each resident. */
@Resolver(() => RegionSummaryType)
export class SummaryPartsResolver {
  @FieldResolver(() => [SummaryPartType], {
    description: 'The same by kind of department, finance section or grade; the parts that have a department.',
  })
  async breakdown(
    @Arg('by', () => SummaryDimensionEnum, { description: 'By what.' }) by: Dimension,
    @Root() { row, provisional }: SummaryOfRegion,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SummaryPartType[]> {
    const { language } = context;
    const parts = (await partsOf(context, row, by, askedSums(info, provisional))).flatMap((part) => {
      const aggregate = aggregateFor(context, part);
      const isEmpty = aggregate.coverage.obliged === 0;
      return isEmpty
        ? []
        : Object.assign(Object.create(contentOf(aggregate, { provisional, language })), namesOf(part, by, context));
    });
    return parts.toSorted((one, other) => rank(one) - rank(other) || (one.key < other.key ? -1 : 1));
  }

  @FieldResolver(() => MoneyPerHeadType, {
    nullable: true,
    description: "Yuan for each resident; null where the year's population is not entered.",
  })
  perHead(@Root() { row, funds, threePublics }: SummaryOfRegion): MoneyPerHeadType | null {
    const { residents } = row;
    return residents === null
      ? null
      : {
          residents,
          outturn: perHeadOf(funds.outturn, residents),
          basic: perHeadOf(funds.basic, residents),
          project: perHeadOf(funds.project, residents),
          threePublics: perHeadOf(threePublics.total, residents),
        };
  }
}

type PartNames = Pick<SummaryPartType, 'key' | 'label' | 'category' | 'grade'>;

const CATEGORIES = Object.keys(DEPARTMENT_CATEGORIES) as DepartmentCategoryName[];

function namesOf({ slice }: SummaryRow, by: Dimension, { language }: RequestContext): PartNames {
  const value = slice.slice(by.length + 1);
  const category = by === 'category' ? (CATEGORIES.find((one) => one === value) ?? null) : null;
  const grade = by === 'grade' ? (GRADES.find((one) => one === value) ?? null) : null;
  const label = category ? DEPARTMENT_CATEGORIES[category] : grade ? GRADE_NAMES[grade][language] : value;
  return { key: value, label, category, grade };
}

/** Kinds and grades in their own order, sections by name. */
const rank = ({ category, grade }: PartNames): number =>
  category ? CATEGORIES.indexOf(category) : grade ? GRADES.indexOf(grade) : 0;

const perHeadOf = ({ known, amount }: { known: number; amount: string }, residents: number) =>
  known === 0 ? null : moneyForEach({ part: amount, whole: String(residents), known, unknown: 0 });
