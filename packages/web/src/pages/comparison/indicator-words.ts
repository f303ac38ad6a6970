import { type Bilingual, said } from '@jiping/domain/language';
import { compareDecimals } from '@jiping/domain/money';
import { grouped } from '../../parts/numbers.ts';
import type { Indicator } from './comparison.query.ts';

/** With its code, for variants of an indicator have one name: `“三公经费”变动率（H02B）`. */
export const indicatorName = ({ name, library }: Pick<Indicator, 'name' | 'library'>): Bilingual =>
  said(`${name}（${library}）`, `${name} (${library})`);

/** Its full mark, and how many departments use it: `满分 5 分 · 22 个部门使用`. A department is not told how many others do. */
export function indicatorNote(
  indicator: Pick<Indicator, 'libraryPoints' | 'meanPoints' | 'departments'>,
  isDepartment: boolean,
): Bilingual {
  const parts = [pointsOf(indicator), usersOf(indicator.departments, isDepartment)].flatMap((part) => part ?? []);
  return said(parts.map(({ zh }) => zh).join(' · '), parts.map(({ en }) => en).join(' · '));
}

/** The library's points; those that departments set on average where they differ, or where the library leaves them open. */
function pointsOf({ libraryPoints, meanPoints }: Pick<Indicator, 'libraryPoints' | 'meanPoints'>): Bilingual | null {
  const mean = meanPoints?.replace(/\.0+$|(\.\d*?)0+$/, '$1') ?? null;
  if (libraryPoints == null) return mean === null ? null : said(`满分平均 ${mean} 分`, `full mark ${mean} on average`);
  if (meanPoints == null || compareDecimals(libraryPoints, meanPoints) === 0)
    return said(`满分 ${libraryPoints} 分`, `full mark ${libraryPoints}`);
  return said(
    `指标库满分 ${libraryPoints} 分，实际平均 ${mean} 分`,
    `full mark ${libraryPoints} by the library, ${mean} on average`,
  );
}

function usersOf(departments: number, isDepartment: boolean): Bilingual | null {
  if (departments === 0) return said('所选范围和年度未使用', 'not used here in these years');
  if (isDepartment) return null;
  const count = grouped(String(departments));
  return said(`${count} 个部门使用`, departments === 1 ? 'used by 1 department' : `used by ${count} departments`);
}
