import { schemeInYear } from '../scoring/index.ts';
import type { Template } from './template.ts';

const known = new WeakMap<Template, Map<number, Template>>();

/**
 * The template as it scores in a fiscal year: rules of other years are off. Rules that are meant for projects only, or for the
 * department as a whole only, stay as they are: whoever scores asks for its scope (`schemeInScope`). The same object each time, and
 * the template itself where nothing changes.
 */
export function templateInYear(template: Template, fiscalYear: number): Template {
  const years = known.get(template) ?? new Map<number, Template>();
  known.set(template, years);
  let inYear = years.get(fiscalYear);
  if (!inYear) {
    const scoring = schemeInYear(template.scoring, fiscalYear);
    inYear = scoring === template.scoring ? template : { ...template, scoring };
    years.set(fiscalYear, inYear);
  }
  return inYear;
}
