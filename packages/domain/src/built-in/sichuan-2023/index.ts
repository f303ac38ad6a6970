import { loadTemplate, type Template } from '../../templates/index.ts';
import basicData from '../hunan/forms/basic-data.json' with { type: 'json' };
import overall from '../hunan/forms/overall.json' with { type: 'json' };
import { SHARED_PARTS, withFields } from '../shared/shared-parts.ts';
import changed from './changed-fields.json' with { type: 'json' };
import project from './forms/project.json' with { type: 'json' };
import levels from './levels.json' with { type: 'json' };
import more from './list-fields.json' with { type: 'json' };
import outline from './outline.json' with { type: 'json' };

/**
 * Sichuan: a project's funds come from four sources, outputs carry 60 points and benefits 30, reasons beside the rate and for an
 * adjusted budget, short texts, and those in charge of project and finance sign.
 */
export const SICHUAN_2023: Template = loadTemplate({
  ...SHARED_PARTS,
  code: 'sichuan-2023',
  version: 1,
  title: { zh: '四川省部门预算项目支出绩效自评（2023年版）', en: 'Sichuan self-evaluation of projects (2023)' },
  fiscalYears: { from: 2023 },
  outline,
  lists: withFields(more, changed),
  scoring: { ...SHARED_PARTS.scoring, levels },
  forms: [basicData, overall, project],
});
