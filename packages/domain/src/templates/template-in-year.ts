import { schemeInScope, schemeInYear } from '../scoring/index.ts';
import type { Template } from './template.ts';

const known = new WeakMap<Template, Map<number, Template>>();

/**
 * The template as it scores in a fiscal year: `scoring` holds for the department as a whole, `projectScoring` for its projects where
 * that differs; rules of other years are off. The same object each time, and the template itself where nothing changes.
 */
export function templateInYear(template: Template, fiscalYear: number): Template {
  const years = known.get(template) ?? new Map<number, Template>();
  known.set(template, years);
  let inYear = years.get(fiscalYear);
  if (!inYear) {
    inYear = narrowed(template, fiscalYear);
    years.set(fiscalYear, inYear);
    // Asked again of what it answered, it answers the same.
    if (inYear !== template) known.set(inYear, new Map([[fiscalYear, inYear]]));
  }
  return inYear;
}

function narrowed(template: Template, fiscalYear: number): Template {
  const ofYear = schemeInYear(template.scoring, fiscalYear);
  const scoring = schemeInScope(ofYear, 'overall');
  const projectScoring = schemeInScope(ofYear, 'project');
  if (scoring === template.scoring && projectScoring === scoring) return template;
  return { ...template, scoring, ...(projectScoring !== scoring && { projectScoring }) };
}
