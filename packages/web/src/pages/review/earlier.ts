import { useQuery } from 'urql';
import type { EarlierRevisionQuery } from '../../api/generated/graphql.ts';
import { EarlierRevision, ReviewRevisions } from './documents.ts';

export type Earlier = Extract<NonNullable<EarlierRevisionQuery['node']>, { number: number }>;

/**
 * What was handed in before the report was last returned: what the reviewer of the last round saw. null where it was never
 * returned. Signing takes a version of its own, so the one before the newest may have the same words.
 */
export function useEarlier(evaluationId: string, opinions: readonly { readonly at: string }[]): Earlier | null {
  const returnedAt = opinions.reduce<string | null>((last, { at }) => (last === null || at > last ? at : last), null);
  const [{ data }] = useQuery({
    query: ReviewRevisions,
    variables: { id: evaluationId },
    pause: returnedAt === null,
  });
  const before = [...(data?.evaluation?.revisions ?? [])]
    .sort((left, right) => right.number - left.number)
    .find(({ at }) => returnedAt !== null && at < returnedAt);
  const [{ data: found }] = useQuery({ query: EarlierRevision, variables: { id: before?.id ?? '' }, pause: !before });
  return before && found?.node && 'number' in found.node ? found.node : null;
}
