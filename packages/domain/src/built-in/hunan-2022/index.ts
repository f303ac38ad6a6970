import { loadTemplate, type Template } from '../../templates/index.ts';
import { HUNAN_FORMS } from '../hunan/forms/index.ts';
import { SHARED_PARTS } from '../shared/shared-parts.ts';
import outline from './outline.json' with { type: 'json' };

/** Hunan, ten sections, from fiscal year 2022: causes beside problems, use and publication of the result, other matters. */
export const HUNAN_2022: Template = loadTemplate({
  ...SHARED_PARTS,
  code: 'hunan-2022',
  version: 1,
  title: {
    zh: '湖南省部门整体支出绩效自评报告（2022年版）',
    en: 'Hunan self-evaluation of overall departmental expenditure (2022)',
  },
  fiscalYears: { from: 2022 },
  outline,
  forms: HUNAN_FORMS,
});
