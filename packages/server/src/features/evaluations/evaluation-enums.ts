import type { FigureState } from '@jiping/domain/figures';
import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { Grade } from '@jiping/domain/scoring';
import { enumeration } from '../../platform/graphql/enumeration.ts';
import type { ActivityKindName } from './activity.entity.ts';

export const EvaluationStateEnum = enumeration<EvaluationState>(
  'EvaluationState',
  {
    draft: '填报中: the department writes.',
    unitReview: '单位审核: waits for the head of the unit.',
    supervisorReview: '主管部门审核: waits for the supervising department.',
    sectionReview: '业务股室初审: waits for the finance section.',
    performanceReview: '绩效股复审: waits for the performance section.',
    returned: '已退回: the department mends it and answers the opinions.',
    accepted: '已通过: official, part of the roll-up.',
  },
  'Where an evaluation stands.',
);

export const GradeEnum = enumeration<Grade>(
  'Grade',
  { excellent: '优, 90 and above', good: '良, 80 to under 90', fair: '中, 60 to under 80', poor: '差, under 60' },
  'Grade by half-open bands on the unrounded total (财预〔2020〕10号).',
);

export const FigureStateEnum = enumeration<FigureState>(
  'FigureState',
  {
    known: 'Its value is stated.',
    masked: 'It was published as *: there is a value, not known here. Never zero.',
    notApplicable: 'The department has no such thing.',
    missing: 'Nobody has said.',
  },
  'What is known of a figure; four different things.',
);

export const ActivityKindEnum = enumeration<ActivityKindName>(
  'ActivityKind',
  {
    created: 'It was begun.',
    imported: 'A document was taken over.',
    submitted: 'It was handed on by the department.',
    returned: 'It was returned with opinions.',
    accepted: 'It was accepted.',
    passedOn: 'A review passed it on to the next.',
    explained: 'A reason was given for a finding.',
    answered: 'An opinion was answered.',
    targetsApproved: 'The bureau confirmed targets as approved with the budget.',
    targetsReopened: 'The bureau took back that targets are confirmed.',
    carriedOver: "Something of last year's was taken over.",
    unlocked: 'An accepted one was taken back to the last review.',
    rescored: 'The score of an accepted one was changed.',
    exempted: 'The department was let off.',
    exemptionWithdrawn: 'The department has to report after all.',
    rectificationIssued: '下达整改: the bureau asked it to put something right.',
    rectificationReminded: '催办: the bureau reminded it of what is to be put right.',
    rectificationReported: '报送整改情况: the department reported how.',
    rectificationSentBack: '退回重报: the bureau sent the report back.',
    rectificationClosed: '销号: the bureau found it put right.',
    rectificationWithdrawn: '撤回整改: the bureau took it back.',
  },
  'What happened to an evaluation.',
);
