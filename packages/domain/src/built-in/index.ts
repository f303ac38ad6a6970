import type { LibraryIndicator } from '../figures/index.ts';
import { type Bilingual, said, TradeError } from '../language/index.ts';
import type { Template } from '../templates/index.ts';
import { CHONGQING_2021 } from './chongqing-2021/index.ts';
import { HUNAN_2021 } from './hunan-2021/index.ts';
import { HUNAN_2022 } from './hunan-2022/index.ts';
import { SICHUAN_2023 } from './sichuan-2023/index.ts';

export { CHONGQING_2021 } from './chongqing-2021/index.ts';
export { HUNAN_2021 } from './hunan-2021/index.ts';
export { HUNAN_2022 } from './hunan-2022/index.ts';
export { SICHUAN_2023 } from './sichuan-2023/index.ts';

/** The templates that come with the product; a county may add its own. */
export const builtInTemplates: readonly Template[] = [HUNAN_2021, HUNAN_2022, CHONGQING_2021, SICHUAN_2023];

/** Every indicator of the built-in libraries 指标库, once, by its code. */
export const libraryIndicators: ReadonlyMap<string, LibraryIndicator> = new Map(
  builtInTemplates.flatMap(({ library }) => library.map((item) => [item.code, item] as const)),
);

/** What an indicator of the library 指标库 is called; one that no built-in template has is called by its code, so that it is not lost. */
export const libraryName = (code: string): Bilingual => libraryIndicators.get(code)?.name ?? said(code, code);

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
