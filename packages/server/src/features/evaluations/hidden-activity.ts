import type { Actor } from '../../platform/graphql/request-context.ts';
import { ACTIVITY_KINDS, type ActivityKindName } from './activity.entity.ts';
import type { PartOfEvaluation } from './part-of-evaluation.ts';

const OF_RECTIFICATIONS = ACTIVITY_KINDS.filter((kind) => kind.startsWith('rectification'));

/**
 * What of an evaluation's history is not the viewer's to see: of what the department was asked to put right, whoever may not see that itself,
 * as a third-party evaluator may not.
 */
export function hiddenActivity(
  { ability }: Actor,
  { countyId, departmentId }: Pick<PartOfEvaluation, 'countyId' | 'departmentId'>,
): readonly ActivityKindName[] {
  const asked = { __typename: 'Rectification', countyId, departmentId };
  return ability.can('read', asked) ? [] : OF_RECTIFICATIONS;
}
