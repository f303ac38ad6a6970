import { said, TradeError } from '../language/index.ts';
import { loadTemplate, type Template } from '../templates/index.ts';
import hunan2021 from './hunan-2021.json' with { type: 'json' };

/** The template of the seed's kind of report: Hunan, eight sections. */
export const HUNAN_2021: Template = loadTemplate(hunan2021);

/** The templates that come with the product; a county may add its own. */
export const builtInTemplates: readonly Template[] = [HUNAN_2021];

/** The built-in template of that code and version. Throws `TradeError` UNKNOWN_TEMPLATE. */
export function templateOf(code: string, version: number): Template {
  const template = builtInTemplates.find((one) => one.code === code && one.version === version);
  if (template) return template;
  const known = builtInTemplates.map((one) => `${one.code} v${one.version}`).join(', ');
  throw new TradeError(
    'UNKNOWN_TEMPLATE',
    said(
      `没有模板“${code}”第 ${version} 版；可用的有：${known}。`,
      `There is no template “${code}” version ${version}; there are: ${known}.`,
    ),
  );
}
