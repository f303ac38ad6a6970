import { lintScheme } from '../../scoring/index.ts';
import type { Template } from '../template.ts';
import { definitionsIn } from './definitions.ts';
import { lintCircles, lintFigures } from './lint-figures.ts';
import { lintFormFigures } from './lint-form-figures.ts';
import { lintFormLabels } from './lint-form-labels.ts';
import { lintFormShape } from './lint-form-shape.ts';
import { lintLibrary, lintLibrarySets } from './lint-library.ts';
import { lintLifecycle } from './lint-lifecycle.ts';
import { lintLists } from './lint-lists.ts';
import { lintOutline } from './lint-outline.ts';
import { lintUnseen } from './lint-unseen.ts';
import type { TemplateProblem } from './template-problem.ts';

/**
 * Everything that is wrong, doubtful or odd in a template that has the right shape: names that do not exist, circles, tables that
 * cannot be printed, points that do not add up, steps that lead nowhere. `loadTemplate` refuses the errors.
 */
export function lintTemplate(template: Template): readonly TemplateProblem[] {
  const definitions = definitionsIn(template);
  return [
    ...lintOutline(template, definitions),
    ...lintLists(template),
    ...lintFigures(template, definitions),
    ...lintCircles(definitions),
    ...lintScheme(template.scoring).map((problem) => ({ ...problem, path: `scoring.${problem.path}` })),
    ...lintLibrary(template, definitions),
    ...lintLibrarySets(template),
    ...lintFormShape(template.forms),
    ...lintFormFigures(template, definitions),
    ...lintFormLabels(template),
    ...lintLifecycle(template.lifecycle),
    ...lintUnseen(template),
  ];
}
