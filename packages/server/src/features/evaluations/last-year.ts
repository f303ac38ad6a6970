import { effectiveFigures, type FigureTable } from '@jiping/domain/figures';
import { isEditable } from '@jiping/domain/lifecycle';
import type { Template } from '@jiping/domain/templates';
import type { EntityManager } from '@mikro-orm/postgresql';
import { templateInUse } from '../templates/stored-templates.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { figureRows, figureTable } from './figure-rows.ts';
import { Revision } from './revision.entity.ts';
import { Section } from './section.entity.ts';

/** Last year's evaluation as it was last handed in: what may be taken over. */
export interface HandedIn {
  readonly template: Template;
  /** With what follows from what was stated. */
  readonly figures: FigureTable;
  readonly sections: ReadonlyMap<string, Section['content']>;
}

/**
 * What an evaluation says as it was last handed in: its own figures and words, or, where the department is mending them, those of the
 * last revision. Null for one that never left the department.
 */
export async function asHandedIn(em: EntityManager, evaluation: Evaluation): Promise<HandedIn | null> {
  if (evaluation.submittedAt === null) return null;
  const template = await templateInUse(em, evaluation);
  const of = { evaluationId: evaluation.id };
  if (isEditable(template.lifecycle, evaluation.state)) {
    // A revision that was kept before an import was not handed in.
    const [last] = await em.find(
      Revision,
      { ...of, state: { $nin: [...template.lifecycle.editable] } },
      { orderBy: { number: 'desc' }, limit: 1, populate: ['snapshot'] },
    );
    if (!last) return null;
    return {
      template,
      figures: effectiveFigures(template, figureTable(last.snapshot.figures)).table,
      sections: new Map(
        last.snapshot.sections.map(({ key, content }) => [key, content as Section['content']] as const),
      ),
    };
  }
  const stated = figureTable((await figureRows(em, [evaluation])).get(evaluation.id) ?? []);
  const sections = await em.find(Section, { ...of, characters: { $gt: 0 } });
  return {
    template,
    figures: effectiveFigures(template, stated).table,
    sections: new Map(sections.map(({ key, content }) => [key, content] as const)),
  };
}
