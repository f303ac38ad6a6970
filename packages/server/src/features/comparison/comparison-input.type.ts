import type { Divisor } from '@jiping/domain/comparison';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { DepartmentCategoryName } from '../departments/categories.ts';
import { DepartmentCategoryEnum } from '../departments/department.type.ts';
import { type ComparedUnits, ComparedUnitsEnum, DivisorEnum } from './comparison-enums.ts';

@InputType({
  description:
    "What to set side by side. Without a place it is the viewer's own county, or, for a prefecture or province, the viewer's region.",
})
export class DepartmentComparisonInput {
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code of the county, also a former one.' })
  countyCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of a county, prefecture, province or the nation, for those who see all of it: departments of one kind in all its counties, or its regions.',
  })
  regionCode?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'These departments, at most 100; all that the viewer may see where none is named. Those out of sight are counted in hiddenRows.',
  })
  departmentIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'With by: REGIONS, codes of these regions within the one named, of any level, at most 100; else all directly below it.',
  })
  regionCodes?: string[] | null;

  @Field(() => DepartmentCategoryEnum, {
    nullable: true,
    description: 'Only departments of this kind; of regions, what their departments of this kind add up to.',
  })
  category?: DepartmentCategoryName | null;

  @Field(() => [String], {
    description:
      'Codes of comparisonMeasures, at most 30; money divided by staff or by residents with /staff or /head after the code.',
  })
  measures!: string[];

  @Field(() => [Int], { description: 'Fiscal years, at most 10.' })
  fiscalYears!: number[];

  @Field(() => DivisorEnum, {
    nullable: true,
    description: 'Divides all money that is asked for without a divisor of its own.',
  })
  per?: Divisor | null;

  @Field(() => ComparedUnitsEnum, {
    nullable: true,
    description: 'What stands in the rows; departments where it is not said.',
  })
  by?: ComparedUnits | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also what is handed in and not accepted yet, as it was last handed in; for the finance bureau only.',
  })
  provisional?: boolean | null;
}
