import type { z } from 'zod';
import { checkTemplate } from './check-template.ts';
import { expandColumns } from './expand-columns.ts';
import { refuseTemplate } from './refuse-template.ts';
import type { Template } from './template.ts';
import { templateSchema } from './template-schema.ts';

/**
 * A template from untrusted data (a file, a county's editor, the database): `loadTemplate(JSON.parse(text))`.
 * Columns become figures of their own. What it returns, written as JSON, loads again to the same.
 * Throws a `TradeError` INVALID_TEMPLATE that names the place and the remedy.
 */
export function loadTemplate(data: unknown): Template {
  const parsed = templateSchema.safeParse(data);
  if (!parsed.success) return refuseIssue(parsed.error.issues[0]);
  const { columns: _, ...rest } = parsed.data;
  const template: Template = { ...rest, figures: expandColumns(parsed.data) };
  checkTemplate(template);
  return template;
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

function refuseIssue(issue: z.core.$ZodIssue | undefined): never {
  const path = pathOf(issue?.path ?? []);
  switch (issue?.code) {
    case 'invalid_type':
      return refuseTemplate(
        path,
        `缺少此项或类型不对，应为 ${issue.expected}`,
        `missing or of the wrong type; it must be a ${issue.expected}`,
      );
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return refuseTemplate(
        path,
        `不认识的项目 ${keys}，请删除或更正名称`,
        `unknown entries ${keys}; remove or rename them`,
      );
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return refuseTemplate(path, `只能是以下之一：${values}`, `it must be one of: ${values}`);
    }
    case 'too_small':
      return refuseTemplate(
        path,
        `太短或太小，至少为 ${issue.minimum}`,
        `too short or too small; at least ${issue.minimum}`,
      );
    case 'too_big':
      return refuseTemplate(
        path,
        `太长或太大，至多为 ${issue.maximum}`,
        `too long or too large; at most ${issue.maximum}`,
      );
    default:
      return refuseTemplate(
        path,
        '内容不符合格式，请对照内置模板填写',
        'not in the form expected; compare a built-in template',
      );
  }
}
