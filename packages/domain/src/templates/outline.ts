import type { SectionTemplate, Template } from './template.ts';

/** The sections that carry text of their own, in order. Sub-headings are what is expected inside. */
export const textSections = (template: Template): readonly SectionTemplate[] =>
  template.outline.filter((section) => section.parent === undefined);

/** The headings expected inside the section `key`, in order. */
export const subHeadings = (template: Template, key: string): readonly SectionTemplate[] =>
  template.outline.filter((section) => section.parent === key);
