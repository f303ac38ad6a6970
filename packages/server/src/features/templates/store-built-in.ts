import { builtInTemplates } from '@jiping/domain/built-in';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../platform/identifiers.ts';
import { TemplateRecord } from './template.entity.ts';

/**
 * Puts the templates that come with the product into an installation that lacks them. A stored version is never changed, but that one
 * stored before templates had lists and forms gets them: evaluations made with it have rows now. And one stored before what was
 * accepted could be unlocked gets that step: it is about the review, not about what the department was asked.
 */
export async function storeBuiltInTemplates(em: EntityManager): Promise<void> {
  const stored = await em.findAll(TemplateRecord, { fields: ['code', 'version'] });
  for (const template of builtInTemplates) {
    await em.execute(`update template set data = ?::jsonb where code = ? and version = ? and data->'lists' is null`, [
      JSON.stringify(template),
      template.code,
      template.version,
    ]);
    await em.execute(
      `update template set data = jsonb_set(data, '{lifecycle}', ?::jsonb)
       where code = ? and version = ? and not data->'lifecycle'->'transitions' @> '[{"act": "unlock"}]'`,
      [JSON.stringify(template.lifecycle), template.code, template.version],
    );
    if (stored.some((record) => record.code === template.code && record.version === template.version)) continue;
    await em.insert(TemplateRecord, { id: newId(), code: template.code, version: template.version, data: template });
  }
}
