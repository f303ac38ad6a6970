import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** A budget department 预算部门 (or a subordinate unit 二级单位, where it names its supervising department). */
@Entity({ tableName: 'department' })
export class Department extends TenantEntity {
  /** Budget unit code 预算编码. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  category!: string;

  /** The section of the finance bureau that knows it 业务股室. */
  @Property({ type: 'text' })
  financeSection!: string;

  @Property({ type: 'uuid', nullable: true })
  supervisorId: string | null = null;

  @Property({ type: 'boolean' })
  runsInsuranceFunds: boolean = false;

  /** First and, after a merger or dissolution, last fiscal year. */
  @Property({ type: 'integer' })
  fromYear: number = 2000;

  @Property({ type: 'integer', nullable: true })
  toYear: number | null = null;
}
