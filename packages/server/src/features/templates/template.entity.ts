import type { Template } from '@jiping/domain/templates';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * A template version as stored; a version that evaluations were made with is never changed. `readonly` spares every write of a
 * request the comparison of its large data with what was loaded; it is stored by `insert`.
 */
@Entity({ tableName: 'template', readonly: true })
export class TemplateRecord {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'json' })
  data!: Template;
}
