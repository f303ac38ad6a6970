import { definitionOf } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';

/** Whether the figure is a score that follows from others, so that it can be explained. */
export const isScore = (template: Template, code: string): boolean => {
  const definition = definitionOf(template, code);
  return definition?.kind === 'score' && definition.derivation !== undefined;
};
