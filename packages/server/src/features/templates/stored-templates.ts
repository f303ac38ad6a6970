import { type Template, templateInYear } from '@jiping/domain/templates';
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

/** Every stored version, by code and the newest first. Looked up anew each time: an operator may have stored another. */
export async function allTemplates(em: EntityManager): Promise<readonly StoredTemplate[]> {
  const rows = await em.findAll(TemplateRecord, { fields: ['id'], orderBy: { code: 'asc', version: 'desc' } });
  return storedTemplates(
    em,
    rows.map(({ id }) => id),
  );
}

/** What says which template an evaluation or a cycle has: a version, as it is for its year. */
export interface TemplateInUse {
  readonly templateId: string;
  readonly fiscalYear: number;
}

/** Templates as they are for the years of evaluations or cycles, in their order: rules out of date are switched off. */
export async function templatesInUse(em: EntityManager, uses: readonly TemplateInUse[]): Promise<readonly Template[]> {
  const stored = await storedTemplates(
    em,
    uses.map(({ templateId }) => templateId),
  );
  return uses.map(({ fiscalYear }, index) => templateInYear(stored[index]!.data, fiscalYear));
}

export const templateInUse = async (em: EntityManager, use: TemplateInUse): Promise<Template> =>
  (await templatesInUse(em, [use]))[0]!;

const absent = (): never => {
  throw notFound();
};
