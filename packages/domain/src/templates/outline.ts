import type { FigureDefinition, SectionTemplate, Template } from './template.ts';

/** The sections that carry text of their own, in order. Sub-headings are what is expected inside. */
export const textSections = (template: Template): readonly SectionTemplate[] =>
  template.outline.filter((section) => section.parent === undefined);

/** The headings expected inside the section `key`, in order. */
export const subHeadings = (template: Template, key: string): readonly SectionTemplate[] =>
  template.outline.filter((section) => section.parent === key);

/** The definition of the figure `code`, or undefined where the template does not have it. */
export function definitionOf(template: Template, code: string): FigureDefinition | undefined {
  let byCode = definitions.get(template);
  if (!byCode) {
    byCode = new Map(template.figures.map((figure) => [figure.code, figure]));
    definitions.set(template, byCode);
  }
  return byCode.get(code);
}

// Templates never change once loaded, so the index of one is made once.
const definitions = new WeakMap<Template, ReadonlyMap<string, FigureDefinition>>();
