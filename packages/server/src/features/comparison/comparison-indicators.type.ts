import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';

@ObjectType('ComparisonIndicator', {
  description:
    "An indicator of the library 指标库 to compare score rates 得分率 by: points got in percent of those it carries, the more the better. A department's own indicators are in no library and compare with nothing.",
  simpleResolvers: true,
})
export class ComparisonIndicatorType {
  @Field(() => String, { description: 'Its code as a measure: indicator.H03.' })
  code!: string;

  @Field(() => String, { description: 'Its code in the library: H03.' })
  library!: string;

  @Field(() => String, {
    description: "Its name in the viewer's language; the code, where no built-in library has it.",
  })
  name!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Full mark 分值 by the library; null where that sets none.',
  })
  libraryPoints!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Full mark as departments set it, a mean over those that tell their score; null where nobody does.',
  })
  meanPoints!: string | null;

  @Field(() => Int, {
    description:
      'Departments that use it, in the year in which most do, of those the viewer may see: 0 of the rest of the library.',
  })
  departments!: number;
}
