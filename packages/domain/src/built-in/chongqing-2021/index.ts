import { loadTemplate, type Template } from '../../templates/index.ts';
import basicData from '../hunan/forms/basic-data.json' with { type: 'json' };
import { SHARED_PARTS, withFields } from '../shared/shared-parts.ts';
import figures from './figures.json' with { type: 'json' };
import overall from './forms/overall.json' with { type: 'json' };
import project from './forms/project.json' with { type: 'json' };
import levels from './levels.json' with { type: 'json' };
import fields from './list-fields.json' with { type: 'json' };
import outline from './outline.json' with { type: 'json' };

/**
 * Chongqing: goals and targets as first set and as adjusted, a share earned and a core flag for each indicator, points not divided
 * by level. The data behind it are those of everybody else, on a sheet of their own.
 */
export const CHONGQING_2021: Template = loadTemplate({
  ...SHARED_PARTS,
  code: 'chongqing-2021',
  version: 1,
  title: { zh: '重庆市部门整体绩效自评（2021年版）', en: 'Chongqing self-evaluation of departments (2021)' },
  fiscalYears: { from: 2021 },
  outline,
  figures: [...SHARED_PARTS.figures, ...figures],
  lists: withFields(fields),
  scoring: { ...SHARED_PARTS.scoring, levels },
  forms: [
    overall,
    project,
    {
      ...basicData,
      number: '附表',
      title: { zh: '部门整体绩效基础数据表（核对用）', en: 'Basic data of the department (to check against)' },
    },
  ],
});
