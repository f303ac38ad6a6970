import type { z } from 'zod';
import { error, type TemplateProblem } from './template-problem.ts';

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** What the schema found wrong, in words of the trade. */
export function shapeProblem(issue: z.core.$ZodIssue): TemplateProblem {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return error(
        path,
        `缺少此项或类型不对，应为 ${issue.expected}`,
        `missing or of the wrong type; it must be a ${issue.expected}`,
      );
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return error(path, `不认识的项目 ${keys}，请删除或更正名称`, `unknown entries ${keys}; remove or rename them`);
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return error(path, `只能是以下之一：${values}`, `it must be one of: ${values}`);
    }
    case 'too_small':
      return error(path, `太短或太小，至少为 ${issue.minimum}`, `too short or too small; at least ${issue.minimum}`);
    case 'too_big':
      return error(path, `太长或太大，至多为 ${issue.maximum}`, `too long or too large; at most ${issue.maximum}`);
    default:
      return error(path, '内容不符合格式，请对照内置模板填写', 'not in the form expected; compare a built-in template');
  }
}
