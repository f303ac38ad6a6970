import { type Bilingual, said } from '../language/index.ts';
import type { EvaluationState } from './lifecycle.ts';

/** Where an evaluation stands, as an official would say it. */
export const EVALUATION_STATE_NAMES: Readonly<Record<EvaluationState, Bilingual>> = {
  draft: said('草稿', 'Draft'),
  unitReview: said('单位审核', 'Review in the unit'),
  supervisorReview: said('主管部门审核', 'Review by the supervising department'),
  sectionReview: said('业务股室初审', 'Review by the finance section'),
  performanceReview: said('绩效股复审', 'Review by the performance section'),
  returned: said('已退回', 'Returned'),
  accepted: said('已审定', 'Accepted'),
};

/** States in which the department's word has left the unit and is with the finance bureau. */
export const WITH_THE_BUREAU: readonly EvaluationState[] = ['sectionReview', 'performanceReview', 'accepted'];
