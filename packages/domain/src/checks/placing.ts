import type { SectionTemplate } from '../templates/index.ts';
import { columnOf } from '../templates/index.ts';
import type { CheckedSection, CheckInput, FindingPlace } from './check.ts';

/** By what a finding names a section: the template's key, or the heading itself where the template does not know it. */
export const sectionName = (section: CheckedSection): string => section.key ?? section.title;

/**
 * The place of a figure: where a chip shows it, else where the text states it, else the section in which the template
 * expects it. A finding about a column (`.budget`) is shown where the figure itself stands.
 */
export function placeOfFigure(input: CheckInput, code: string): FindingPlace {
  for (const wanted of new Set([code, columnOf(code).base])) {
    for (const section of input.sections) {
      const citation = section.citations.find((one) => one.code === wanted);
      if (citation) {
        return { section: sectionName(section), figure: code, start: citation.start, end: citation.end };
      }
    }
    const stated = input.statedFigures?.find((one) => one.code === wanted && one.section !== null);
    if (stated?.section) return { section: stated.section, figure: code, start: stated.start, end: stated.end };
    const expected = input.template.outline.find((section) => section.figures.includes(wanted));
    if (expected) return { section: topSection(input, expected).key, figure: code };
  }
  return { figure: code };
}

/** Text is kept by first-level sections; a sub-heading's figures stand in its parent's text. */
function topSection(input: CheckInput, section: SectionTemplate): SectionTemplate {
  const parent = input.template.outline.find((one) => one.key === section.parent);
  return parent ? topSection(input, parent) : section;
}

/** Where sections come in the document; one that is missing comes just behind the section that the outline puts before it. */
export function documentOrder(input: CheckInput): ReadonlyMap<string, number> {
  const order = new Map(input.sections.map((section, index) => [sectionName(section), index]));
  let before = -1;
  for (const { key } of input.template.outline) {
    before = order.get(key) ?? before + 0.001;
    order.set(key, before);
  }
  return order;
}
