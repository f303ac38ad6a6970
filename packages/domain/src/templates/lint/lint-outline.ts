import type { Template } from '../template.ts';
import type { Definitions } from './definitions.ts';
import { duplicates, error, type TemplateProblem, unknownFigure } from './template-problem.ts';

/** Sections with one key, parents that are missing or come later, figures that do not exist; years that end before they begin. */
export function lintOutline({ outline, fiscalYears }: Template, definitions: Definitions): readonly TemplateProblem[] {
  const { from, to } = fiscalYears;
  return [
    ...(to !== undefined && to < from
      ? [error('fiscalYears.to', `截止年度 ${to} 早于起始年度 ${from}`, `${to} is before the first year ${from}`)]
      : []),
    ...duplicates(
      outline.map((section) => section.key),
      (index) => `outline[${index}].key`,
    ),
    ...outline.flatMap((section, index) => [
      ...section.figures
        .filter((code) => !definitions.has(code))
        .map((code) => unknownFigure(`outline[${index}].figures`, code)),
      ...(section.parent === undefined || outline.slice(0, index).some(({ key }) => key === section.parent)
        ? []
        : [
            error(
              `outline[${index}].parent`,
              `上级标题“${section.parent}”不存在或排在其后，请先列上级标题`,
              `there is no heading “${section.parent}” above it; list the parent first`,
            ),
          ]),
    ]),
  ];
}
