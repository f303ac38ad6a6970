import { useQuery } from 'urql';
import type { EarlierRevisionQuery } from '../../api/generated/graphql.ts';
import { EarlierRevision, ReviewRevisions } from './documents.ts';

export type Earlier = Extract<NonNullable<EarlierRevisionQuery['node']>, { number: number }>;

/** The version before the one under review: what the reviewer, or the one before, saw last. null where this is the first. */
export function useEarlier(evaluationId: string): Earlier | null {
  const [{ data }] = useQuery({ query: ReviewRevisions, variables: { id: evaluationId } });
  const revisions = [...(data?.evaluation?.revisions ?? [])].sort((left, right) => right.number - left.number);
  const newest = revisions[0];
  // Signing takes a version too: what changed is what changed since the version before with other content.
  const before = revisions.find(({ hash }) => hash !== newest?.hash);
  const [{ data: found }] = useQuery({ query: EarlierRevision, variables: { id: before?.id ?? '' }, pause: !before });
  return found?.node && 'number' in found.node ? found.node : null;
}
