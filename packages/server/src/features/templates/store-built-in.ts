import { builtInTemplates } from '@jiping/domain/built-in';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../platform/identifiers.ts';
import { TemplateRecord } from './template.entity.ts';

/** Puts the templates that come with the product into an installation that lacks them. A stored version is never changed. */
export async function storeBuiltInTemplates(em: EntityManager): Promise<void> {
  const stored = await em.findAll(TemplateRecord, { fields: ['code', 'version'] });
  for (const template of builtInTemplates) {
    if (stored.some((record) => record.code === template.code && record.version === template.version)) continue;
    await em.insert(TemplateRecord, { id: newId(), code: template.code, version: template.version, data: template });
  }
}
