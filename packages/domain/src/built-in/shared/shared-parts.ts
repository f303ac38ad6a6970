/** What the built-in templates have in common: the same figure codes everywhere, so that counties add up whatever form they use. */
import checks from './checks.json' with { type: 'json' };
import columns from './columns.json' with { type: 'json' };
import accounts from './figures/accounts.json' with { type: 'json' };
import budget from './figures/budget.json' with { type: 'json' };
import funds from './figures/funds.json' with { type: 'json' };
import resources from './figures/resources.json' with { type: 'json' };
import scores from './figures/scores.json' with { type: 'json' };
import threePublics from './figures/three-publics.json' with { type: 'json' };
import words from './figures/words.json' with { type: 'json' };
import common from './library/common.json' with { type: 'json' };
import hunan from './library/hunan.json' with { type: 'json' };
import other from './library/other.json' with { type: 'json' };
import librarySets from './library/sets.json' with { type: 'json' };
import lifecycle from './lifecycle.json' with { type: 'json' };
import attachments from './lists/attachments.json' with { type: 'json' };
import buildings from './lists/buildings.json' with { type: 'json' };
import indicators from './lists/indicators.json' with { type: 'json' };
import ofProject from './lists/project-indicators.json' with { type: 'json' };
import projects from './lists/projects.json' with { type: 'json' };
import vouchers from './lists/vouchers.json' with { type: 'json' };
import scoring from './scoring.json' with { type: 'json' };

/** Fields that a province keeps of every project, or of every indicator, beside those that all keep. */
interface MoreFields {
  readonly projects: readonly unknown[];
  readonly indicators: readonly unknown[];
}

/** Fields that a province keeps otherwise: shorter texts, another formula. */
interface ChangedFields {
  readonly projects: readonly { readonly name: string }[];
  readonly indicators: readonly { readonly name: string }[];
}
const NOTHING_CHANGED: ChangedFields = { projects: [], indicators: [] };

/** The lists with more or other fields; a project's indicators are those of a department with the project they belong to. */
export function withFields(more: MoreFields, changed: ChangedFields = NOTHING_CHANGED) {
  const indicatorFields = [...changedFields(indicators.fields, changed.indicators), ...more.indicators];
  return [
    { ...projects, fields: [...changedFields(projects.fields, changed.projects), ...more.projects] },
    { ...indicators, fields: indicatorFields },
    { ...ofProject, fields: [...ofProject.fields, ...indicatorFields] },
    buildings,
    vouchers,
    attachments,
  ];
}

const changedFields = <Field extends { readonly name: string }>(
  fields: readonly Field[],
  changes: readonly { readonly name: string }[],
) => fields.map((field) => ({ ...field, ...changes.find(({ name }) => name === field.name) }));

export const SHARED_PARTS = {
  columns,
  figures: [...accounts, ...threePublics, ...funds, ...budget, ...resources, ...scores, ...words],
  lists: withFields({ projects: [], indicators: [] }),
  library: [...common, ...hunan, ...other],
  librarySets,
  scoring,
  lifecycle,
  checks,
};
