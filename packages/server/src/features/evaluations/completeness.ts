import type { FigureTable } from '@jiping/domain/figures';
import { type Template, textSections } from '@jiping/domain/templates';

/** Percent of required sections that have words and essential figures that are settled (masked ones are not). */
export function completenessOf(template: Template, written: ReadonlySet<string>, figures: FigureTable): number {
  const sections = textSections(template).filter((section) => section.required);
  const essential = template.figures.filter((figure) => figure.essential);
  const done =
    sections.filter((section) => written.has(section.key)).length +
    essential.filter(({ code }) => ['known', 'notApplicable'].includes(figures.get(code)?.state ?? 'missing')).length;
  const all = sections.length + essential.length;
  return all === 0 ? 100 : Math.floor((done * 100) / all);
}
