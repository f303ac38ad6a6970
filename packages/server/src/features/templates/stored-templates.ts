import type { Template } from '@jiping/domain/templates';
import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../../platform/graphql/errors.ts';
import { TemplateRecord } from './template.entity.ts';

/** A template version with its key. */
export class StoredTemplate {
  constructor(
    readonly id: string,
    readonly code: string,
    readonly version: number,
    readonly data: Template,
  ) {}
}

/**
 * Every version that this process has looked at. A stored version never changes and belongs to no county, so what one request
 * read is true for every other; fetching and parsing its 100 KB was the larger part of an autosave.
 */
const known = new Map<string, StoredTemplate>();

/** Template versions by key, in the order of the keys; NOT_FOUND for one that there is not. */
export async function storedTemplates(em: EntityManager, ids: readonly string[]): Promise<StoredTemplate[]> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length > 0) {
    for (const { id, code, version, data } of await em.find(TemplateRecord, { id: { $in: missing } })) {
      known.set(id, new StoredTemplate(id, code, version, data));
    }
  }
  return ids.map((id) => known.get(id) ?? absent());
}

/** One template version. */
export const storedTemplate = async (em: EntityManager, id: string): Promise<Template> =>
  (await storedTemplates(em, [id]))[0]!.data;

const absent = (): never => {
  throw notFound();
};
