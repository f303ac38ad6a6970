import { type Bilingual, said } from '../language/index.ts';
import type { Comparable } from './comparable.ts';

/** What an indicator of the library is called, by its code: `libraryName` of the built-in templates, which the browser does not carry. */
export type NameOfIndicator = (library: string) => Bilingual;

const byItsCode: NameOfIndicator = (library) => said(library, library);

const PREFIX = 'indicator.';

/** Codes as a template's library may have them. What a department wrote in their place is its own, and is compared with nothing. */
const LIBRARY_CODE = /^[A-Z][A-Z0-9]{0,19}$/;

/** `indicatorCode('H03')` is `indicator.H03`: the code of an indicator's score rate as a measure; null of what is no code of a library. */
export const indicatorCode = (library: string): string | null =>
  LIBRARY_CODE.test(library) ? `${PREFIX}${library}` : null;

/** `indicatorComparable('indicator.H03', libraryName)`: 预算完成率（H03）得分率; without names by its code. Null of any other code. */
export function indicatorComparable(code: string, nameOf: NameOfIndicator = byItsCode): Comparable | null {
  const library = code.slice(PREFIX.length);
  if (indicatorCode(library) !== code) return null;
  return {
    code,
    label: labelOf(library, nameOf(library)),
    kind: 'percent',
    direction: 'higher',
    source: { from: 'indicator', library },
  };
}

/** With the code, for indicators of several variants have one name and different points. */
const labelOf = (library: string, name: Bilingual): Bilingual =>
  name.zh === library
    ? said(`指标 ${library} 得分率`, `Score rate of indicator ${library}`)
    : said(`${name.zh}（${library}）得分率`, `Score rate: ${name.en} (${library})`);
