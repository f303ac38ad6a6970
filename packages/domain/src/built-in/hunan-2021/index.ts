import { loadTemplate, type Template } from '../../templates/index.ts';
import { HUNAN_FORMS } from '../hunan/forms/index.ts';
import { SHARED_PARTS } from '../shared/shared-parts.ts';
import outline from './outline.json' with { type: 'json' };

/** Hunan, eight sections: the template of the seed's kind of report, from fiscal year 2019. */
export const HUNAN_2021: Template = loadTemplate({
  ...SHARED_PARTS,
  code: 'hunan-2021',
  version: 1,
  title: {
    zh: '湖南省部门整体支出绩效自评报告（2021年版）',
    en: 'Hunan self-evaluation of overall departmental expenditure (2021)',
  },
  fiscalYears: { from: 2019 },
  outline,
  forms: HUNAN_FORMS,
});
