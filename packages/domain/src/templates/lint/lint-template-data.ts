import { expandColumns, undescribedColumns } from '../expand-columns.ts';
import type { Template } from '../template.ts';
import { type TemplateData, templateSchema } from '../template-schema.ts';
import { lintTemplate } from './lint-template.ts';
import { shapeProblem } from './shape-problem.ts';
import type { TemplateProblem } from './template-problem.ts';

/** A template read from data as far as it can be read, and what is wrong with it. */
export interface ReadTemplate {
  /** Null where the data do not have the shape of a template. */
  readonly template: Template | null;
  readonly problems: readonly TemplateProblem[];
}

/**
 * Reads untrusted data as a template. Of what has not the shape of one, only the shape is said; of the rest, everything.
 */
export function readTemplate(data: unknown): ReadTemplate {
  const parsed = templateSchema.safeParse(data);
  if (!parsed.success) return { template: null, problems: parsed.error.issues.map(shapeProblem) };
  const undescribed = undescribedColumns(parsed.data);
  const template = templateFrom(parsed.data);
  return { template, problems: [...undescribed, ...lintTemplate(template)] };
}

/** All problems of a template as data, also of one that `loadTemplate` refuses at its first error. */
export const lintTemplateData = (data: unknown): readonly TemplateProblem[] => readTemplate(data).problems;

function templateFrom(data: TemplateData): Template {
  const { columns: _, librarySets, ...rest } = data;
  return { ...rest, ...(librarySets && { librarySets }), figures: expandColumns(data) };
}
