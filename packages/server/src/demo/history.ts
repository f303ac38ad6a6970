import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { Role } from '@jiping/domain/people';
import type { DepartmentProfile } from './departments.ts';
import type { ActivityKind, DemoAct, DemoExplanation, DemoOpinion } from './model.ts';
import { performanceReviewerOf, preparerOf, sectionReviewerOf, supervisorOf, unitHeadOf } from './people.ts';
import { PERFORMANCE_AFTER, SECTION_AFTER } from './review.ts';
import type { Story } from './storyline.ts';
import { type Day, momentOf, type Timeline } from './timeline.ts';

/** The order in which an evaluation passes its reviewers; where it stands says how many acts were done. */
const STEPS: readonly EvaluationState[] = [
  'draft',
  'unitReview',
  'supervisorReview',
  'sectionReview',
  'performanceReview',
  'accepted',
];

/** What happened to an evaluation: who, when, from where to where. The last state it leads to is the story's. */
export function historyOf(
  profile: DepartmentProfile,
  story: Story,
  timeline: Timeline,
  opinions: readonly DemoOpinion[],
  explanations: readonly DemoExplanation[],
): readonly DemoAct[] {
  const acts: DemoAct[] = [
    act('CREATED', timeline.created, 9, preparerOf(profile), 'preparer', null, 'draft', '按年度任务通知建立自评'),
    ...explanations.map(
      ({ at, by, reason }): DemoAct => ({
        kind: 'EXPLAINED',
        at,
        by,
        role: 'preparer',
        from: null,
        to: null,
        note: reason,
      }),
    ),
  ];
  if (story.plant === 'masked')
    acts.push(
      act(
        'IMPORTED',
        timeline.created + 1,
        14,
        preparerOf(profile),
        'preparer',
        null,
        null,
        '从公开版报告导入，金额待补填',
      ),
    );
  if (story.state === 'draft') return acts;
  if (story.state === 'returned') {
    const returnedFrom = story.plant === 'emptyProblems' ? 'performanceReview' : 'sectionReview';
    acts.push(
      ...handedIn(profile, timeline.firstSigned, 'draft', returnedFrom),
      returned(profile, timeline.firstSigned, returnedFrom),
    );
  } else if (story.returnedOnce) {
    acts.push(...handedIn(profile, timeline.firstSigned, 'draft', 'sectionReview'));
    acts.push(returned(profile, timeline.firstSigned, 'sectionReview'));
    acts.push(...handedIn(profile, timeline.lastSigned, 'returned', story.state));
  } else {
    acts.push(...handedIn(profile, timeline.lastSigned, 'draft', story.state));
  }
  const answers = opinions.flatMap(({ answer }): readonly DemoAct[] =>
    answer
      ? [{ kind: 'ANSWERED', at: answer.at, by: answer.by, role: 'preparer', from: null, to: null, note: answer.text }]
      : [],
  );
  return [...acts, ...answers].sort((earlier, later) => earlier.at.getTime() - later.at.getTime());
}

/** From the preparer's desk up to `until`. */
function handedIn(
  profile: DepartmentProfile,
  day: Day,
  from: EvaluationState,
  until: EvaluationState,
): readonly DemoAct[] {
  const { regionCode, financeSection, supervisorCode } = profile;
  const first: EvaluationState = supervisorCode === null ? 'sectionReview' : 'supervisorReview';
  const acts: DemoAct[] = [
    act('SUBMITTED', day, 10, preparerOf(profile), 'preparer', from, 'unitReview', '数据已与决算核对'),
    act('SUBMITTED', day, 16, unitHeadOf(profile), 'unitHead', 'unitReview', first, '同意报送'),
  ];
  if (supervisorCode !== null)
    acts.push(
      act(
        'PASSED_ON',
        day + SECTION_AFTER,
        9,
        supervisorOf(regionCode, supervisorCode),
        'supervisor',
        'supervisorReview',
        'sectionReview',
        '与主管部门汇总数一致',
      ),
    );
  acts.push(
    act(
      'PASSED_ON',
      day + SECTION_AFTER,
      11,
      sectionReviewerOf(regionCode, financeSection),
      'financeSection',
      'sectionReview',
      'performanceReview',
      '数据与指标账核对无误',
    ),
    act(
      'ACCEPTED',
      day + PERFORMANCE_AFTER,
      15,
      performanceReviewerOf(regionCode),
      'performanceSection',
      'performanceReview',
      'accepted',
      '同意审定，按复核分计入汇总',
    ),
  );
  return acts.filter(({ to }) => to !== null && STEPS.indexOf(to) <= STEPS.indexOf(until));
}

function returned(profile: DepartmentProfile, signed: Day, from: 'sectionReview' | 'performanceReview'): DemoAct {
  const { regionCode, financeSection } = profile;
  return from === 'sectionReview'
    ? act(
        'RETURNED',
        signed + SECTION_AFTER,
        11,
        sectionReviewerOf(regionCode, financeSection),
        'financeSection',
        from,
        'returned',
        '请按意见逐条修改后重新报送',
      )
    : act(
        'RETURNED',
        signed + PERFORMANCE_AFTER,
        11,
        performanceReviewerOf(regionCode),
        'performanceSection',
        from,
        'returned',
        '请按意见逐条修改后重新报送',
      );
}

function act(
  kind: ActivityKind,
  day: Day,
  hour: number,
  by: string,
  role: Role,
  from: EvaluationState | null,
  to: EvaluationState | null,
  note: string,
): DemoAct {
  return { kind, at: momentOf(day, hour, 15), by, role, from, to, note };
}
