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

  /** The department it was merged into after `toYear`; null for one that was dissolved without a successor. */
  @Property({ type: 'uuid', nullable: true })
  successorId: string | null = null;

  /** Its report states the money of its subordinate units 所属单位 too, which then count once: through it. */
  @Property({ type: 'boolean' })
  coversSubordinates: boolean = false;
}
