import { useEffect, useMemo, useState } from 'react';
import { type Client, useClient, useQuery } from 'urql';
import type { OpenRectificationOrder, OpenRectificationPart } from '../../api/generated/schema-words.ts';
import { useAskedAgain } from '../../parts/use-asked-again.ts';
import { useLast } from '../../parts/use-last.ts';
import { type OpenRectification, OpenRectificationsDocument } from './rectifications.query.ts';

/** How often a workbench that is looked at asks, in milliseconds: what is due in weeks is early enough then. */
const EVERY = 30_000;
/** As many as the server gives at once. */
const ON_A_PAGE = 100;

export interface OpenSelection {
  readonly part?: OpenRectificationPart | undefined;
  readonly orderBy?: OpenRectificationOrder;
  /** How many there are of each part besides. */
  readonly withCounts?: boolean;
}

const ALL: OpenSelection = {};

/**
 * What is asked for and not closed, kept as it stands: `const { open, counts, hasMore, more, error, ask } = useOpenRectifications()`. A
 * hundred at first; `more()` brings the next hundred, and what was brought is kept as it stands too.
 */
export function useOpenRectifications({ part, orderBy = 'DUE_ON', withCounts = false }: OpenSelection = ALL) {
  const client = useClient();
  const variables = useMemo(
    () => ({ first: ON_A_PAGE, filter: part ? { part } : null, orderBy, withCounts }),
    [part, orderBy, withCounts],
  );
  const [{ data, error, fetching }, send] = useQuery({ query: OpenRectificationsDocument, variables });
  const ask = () => send({ requestPolicy: 'network-only' });
  useAskedAgain(ask, EVERY);
  const list = useLast(data?.openRectifications);
  const [wanted, setWanted] = useState<{ readonly of: typeof variables; readonly pages: number } | null>(null);
  const pages = wanted?.of === variables ? wanted.pages : 1;
  const rest = useRest(client, data?.openRectifications, variables, pages);
  const rows = useMemo(() => {
    if (!list) return undefined;
    const all = [...list.edges, ...(pages > 1 ? rest.edges : [])].map(({ node }) => node);
    // Between two answers something may have moved from the one page to the other.
    return [...new Map(all.map((one) => [one.id, one])).values()];
  }, [list, rest, pages]);
  return {
    open: rows,
    counts: list?.counts,
    totalCount: list?.totalCount ?? 0,
    hasMore: pages > 1 ? rest.hasMore || rest.pages < pages : (list?.pageInfo.hasNextPage ?? false),
    more: () => setWanted({ of: variables, pages: pages + 1 }),
    isLoading: fetching || (pages > 1 && rest.pages < pages && !rest.failed),
    hasFailed: rest.failed,
    error,
    ask,
  };
}

type Variables = Parameters<Client['query']>[1] & { readonly first: number };
interface First {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Rest {
  /** Of which selection they are. */
  readonly of: Variables | null;
  readonly pages: number;
  readonly edges: readonly { readonly node: OpenRectification }[];
  readonly hasMore: boolean;
  readonly failed: boolean;
}
const NOTHING: Rest = { of: null, pages: 1, edges: [], hasMore: false, failed: false };

/** The pages after the first one, asked for anew whenever that was. */
function useRest(client: Client, first: First | undefined, variables: Variables, pages: number): Rest {
  const [rest, setRest] = useState(NOTHING);
  useEffect(() => {
    if (!first || pages < 2) return;
    let left = false;
    void pagesAfter(client, first, variables, pages).then((found) => {
      // What was there stays where the server was not reached.
      if (!left)
        setRest((before) =>
          found.failed && before.of === variables ? { ...before, hasMore: true, failed: true } : found,
        );
    });
    return () => {
      left = true;
    };
  }, [client, first, variables, pages]);
  return rest.of === variables ? rest : NOTHING;
}

async function pagesAfter(client: Client, first: First, variables: Variables, pages: number): Promise<Rest> {
  let rest: Rest = { ...NOTHING, of: variables };
  let { pageInfo } = first;
  while (rest.pages < pages && pageInfo.hasNextPage) {
    const asked = { ...variables, after: pageInfo.endCursor, withCounts: false };
    const { data } = await client.query(OpenRectificationsDocument, asked, { requestPolicy: 'network-only' });
    if (!data) return { ...rest, hasMore: true, failed: true };
    const { edges, pageInfo: next } = data.openRectifications;
    pageInfo = next;
    const pagesNow = rest.pages + 1;
    rest = { ...rest, pages: pagesNow, edges: [...rest.edges, ...edges], hasMore: next.hasNextPage };
  }
  return { ...rest, pages };
}
