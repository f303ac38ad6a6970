import { effectiveFigures, type FigureTable, numberOf } from '@jiping/domain/figures';
import { compareDecimals } from '@jiping/domain/money';
import type { Template } from '@jiping/domain/templates';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { completenessOf } from './completeness.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { figureRows, figureTable } from './figure-rows.ts';

/**
 * After any write by a department: a new version, who wrote, how complete it is, and the self score as the figures have it.
 * `figures` are the effective ones after the write, where the act knows them already.
 */
export async function touchEvaluation(
  em: EntityManager,
  evaluation: Evaluation,
  template: Template,
  actor: Actor,
  now: Date,
  figures?: FigureTable,
): Promise<void> {
  await em.flush();
  const { id, countyId } = evaluation;
  const sections = await em.execute<{ key: string }[]>(
    'select key from section where county_id = ? and evaluation_id = ? and characters > 0',
    [countyId, id],
  );
  const table =
    figures ?? effectiveFigures(template, figureTable((await figureRows(em, [evaluation])).get(id) ?? [])).table;
  evaluation.version += 1;
  evaluation.updatedAt = now;
  evaluation.completeness = completenessOf(template, new Set(sections.map((section) => section.key)), table);
  evaluation.selfScore = scoreToKeep(numberOf(table.get('score.self')));
  if (!evaluation.editorIds.includes(actor.userId)) evaluation.editorIds = [...evaluation.editorIds, actor.userId];
}

/** The largest score that an evaluation's column keeps. Weights mistyped by hundreds make a total beyond it, which is no score. */
const LARGEST_SCORE = '9999.99';

const scoreToKeep = (score: string | null): string | null =>
  score === null || compareDecimals(score, LARGEST_SCORE) > 0 || compareDecimals(score, `-${LARGEST_SCORE}`) < 0
    ? null
    : score;
