import type { Template } from '@jiping/domain/templates';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A template version as stored; a version that evaluations were made with is never changed. */
@Entity({ tableName: 'template' })
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
