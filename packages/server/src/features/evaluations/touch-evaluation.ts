import { effectiveFigures } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import type { EntityManager } from '@mikro-orm/postgresql';
import { trimmed } from '../../platform/decimal.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { completenessOf } from './completeness.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { Figure } from './figure.entity.ts';
import { figureTable } from './record.ts';
import { Section } from './section.entity.ts';

/** After any write by a department: a new version, who wrote, how complete it is, and the self score as the figures have it. */
export async function touchEvaluation(
  em: EntityManager,
  evaluation: Evaluation,
  template: Template,
  actor: Actor,
  now: Date,
): Promise<void> {
  await em.flush();
  const sections = await em.find(Section, { evaluationId: evaluation.id, characters: { $gt: 0 } }, { fields: ['key'] });
  const figures = await em.find(Figure, { evaluationId: evaluation.id });
  const { table } = effectiveFigures(template, figureTable(figures));
  const score = table.get('score.self');
  evaluation.version += 1;
  evaluation.updatedAt = now;
  evaluation.completeness = completenessOf(template, new Set(sections.map((section) => section.key)), table);
  evaluation.selfScore = score?.state === 'known' && 'number' in score ? trimmed(score.number) : null;
  if (!evaluation.editorIds.includes(actor.userId)) evaluation.editorIds = [...evaluation.editorIds, actor.userId];
}
