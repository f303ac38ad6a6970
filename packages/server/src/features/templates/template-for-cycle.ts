import { HUNAN_2021 } from '@jiping/domain/built-in';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../../platform/graphql/act-refused.ts';
import { allTemplates, type StoredTemplate } from './stored-templates.ts';

/**
 * The template for a new cycle: the one of `code` that an operator names, else the newest that fits the fiscal year among those of the
 * same province as `before`, the template of the county's last cycle. Templates of a province share the first word of their codes:
 * `hunan-2021`, `hunan-2022`.
 */
export async function templateForCycle(
  em: EntityManager,
  { fiscalYear, code, before }: { fiscalYear: number; code?: string | undefined; before?: string | undefined },
): Promise<StoredTemplate> {
  const all = await allTemplates(em);
  const fitting = all
    .filter(
      ({ data: { fiscalYears } }) => fiscalYears.from <= fiscalYear && fiscalYear <= (fiscalYears.to ?? fiscalYear),
    )
    .toSorted((left, right) => right.data.fiscalYears.from - left.data.fiscalYears.from);
  const known = fitting.map((template) => template.code);
  if (code !== undefined) {
    const named = fitting.find((template) => template.code === code);
    if (named) return named;
    throw refuse(
      'UNKNOWN_TEMPLATE',
      `没有适用于 ${fiscalYear} 年度的模板“${code.slice(0, 60)}”；可用的有：${known.join('、')}。`,
      `There is no template “${code.slice(0, 60)}” for ${fiscalYear}; there are: ${known.join(', ')}.`,
      ['template'],
    );
  }
  const province = provinceOf(before ?? HUNAN_2021.code);
  const template = fitting.find((one) => provinceOf(one.code) === province) ?? fitting[0];
  if (template) return template;
  throw refuse('NO_TEMPLATE', `没有适用于 ${fiscalYear} 年度的模板。`, `There is no template for ${fiscalYear}.`);
}

const provinceOf = (code: string): string => code.split('-')[0] ?? code;
