import type { CheckInput } from '../check.ts';
import { projectIndicatorsOf, projectsOf, type Row } from '../rows.ts';

/** What only a project's own form asks for; its name and outturn also stand in the report and in the base data. */
const OF_THE_FORM = ['adjusted', 'goalExpected', 'goalAchieved', 'fiscalBudget', 'fiscalAdjusted', 'fiscalOutturn'];

/** What a check needs that asks whether a project's form was begun. */
export const PROJECT_FORM_NEEDS = ['projects', 'projectIndicators'] as const;

/** Whether somebody has begun to fill in the form 附件3 of this project. */
export const projectFormBegun = (input: CheckInput, project: Row): boolean =>
  OF_THE_FORM.some((field) => project.isStated(field)) || projectIndicatorsOf(input, project).length > 0;

/** Whether any project's form was begun. */
export const projectFormsBegun = (input: CheckInput): boolean =>
  projectsOf(input).some((project) => projectFormBegun(input, project));
