import { type Bilingual, said } from '../language/index.ts';
import type { EvaluationState } from './lifecycle.ts';

/** Where an evaluation stands, as an official would say it. */
export const EVALUATION_STATE_NAMES: Readonly<Record<EvaluationState, Bilingual>> = {
  draft: said('填报中', 'Draft'),
  unitReview: said('待负责人签发', 'To be signed'),
  supervisorReview: said('主管部门审核', 'With the supervisor'),
  sectionReview: said('业务股室初审', 'With the finance section'),
  performanceReview: said('绩效股审核', 'With the performance section'),
  returned: said('已退回', 'Returned'),
  accepted: said('已通过', 'Accepted'),
};

/** States in which the department's word has left the unit and is with the finance bureau. */
export const WITH_THE_BUREAU: readonly EvaluationState[] = ['sectionReview', 'performanceReview', 'accepted'];
