import { readTemplate } from './lint/lint-template-data.ts';
import { refuseTemplate } from './refuse-template.ts';
import type { Template } from './template.ts';

/**
 * A template from untrusted data (a file, a county's editor, the database): `loadTemplate(JSON.parse(text))`.
 * Columns become figures of their own. What it returns, written as JSON, loads again to the same.
 * Throws a `TradeError` INVALID_TEMPLATE for the first error, naming the place and the remedy; `lintTemplateData` names them all.
 */
export function loadTemplate(data: unknown): Template {
  const { template, problems } = readTemplate(data);
  const first = problems.find(({ severity }) => severity === 'error');
  if (first || !template) return refuseTemplate(first?.path ?? '', first?.message ?? EMPTY);
  return template;
}

const EMPTY = { zh: '内容不符合格式', en: 'not in the form expected' };
