import { useEffect, useMemo, useRef } from 'react';
import { useSubscription } from 'urql';
import type { LiveState } from '../../../api/live/live-state.ts';
import { createStore, useStore } from '../../../api/store.ts';
import { useSession } from '../../../app/api-provider.tsx';
import { type LiveCoverage, RegionProgressDocument } from './region-progress.query.ts';
import { whenToRefresh } from './when-to-refresh.ts';

/** Where a region stands, as the server last said it. */
export interface RegionProgress {
  /** Null until the server has said something. */
  readonly coverage: LiveCoverage | null;
  /** When the last fact below the region changed. */
  readonly asOf: string | null;
  /** When the server last said so. */
  readonly heardAt: Date | null;
  readonly state: LiveState;
}

interface Heard {
  readonly place: string;
  readonly coverage: LiveCoverage;
  readonly asOf: string | null;
  readonly heardAt: Date;
}

/**
 * Follows a region's year: `const progress = useRegionProgress(regionCode, fiscalYear, summary?.asOf)`. Where the server's data are newer
 * than those shown (`shownAsOf`), everything on the page is asked anew, two seconds after the last change.
 */
export function useRegionProgress(regionCode: string, fiscalYear: number, shownAsOf?: string): RegionProgress {
  const place = `${regionCode}/${fiscalYear}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another stream, with a state of its own
  const liveState = useMemo(() => createStore<LiveState>('connecting'), [place]);
  const [{ data: heard }] = useSubscription(
    {
      query: RegionProgressDocument,
      variables: { regionCode, fiscalYear },
      pause: !Number.isInteger(fiscalYear),
      context: useMemo(() => ({ liveState }), [liveState]),
    },
    (_: Heard | undefined, { regionProgress: { coverage, asOf } }): Heard => ({
      place,
      coverage,
      asOf: asOf ?? null,
      heardAt: new Date(),
    }),
  );
  const state = useStore(liveState);
  const here = heard?.place === place ? heard : null;
  useRefresh(here?.asOf ?? null, shownAsOf);
  return { coverage: here?.coverage ?? null, asOf: here?.asOf ?? null, heardAt: here?.heardAt ?? null, state };
}

/** Asks for the page anew where what is shown is older than what is so; once for each change. */
function useRefresh(asOf: string | null, shownAsOf: string | undefined): void {
  const { refresh } = useSession();
  const firstChange = useRef<number | null>(null);
  const behind = asOf !== null && shownAsOf !== undefined && Date.parse(asOf) > Date.parse(shownAsOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newer change begins the quiet time again
  useEffect(() => {
    if (!behind) {
      firstChange.current = null;
      return;
    }
    firstChange.current ??= Date.now();
    const timer = setTimeout(
      () => {
        firstChange.current = null;
        refresh();
      },
      whenToRefresh(firstChange.current, Date.now()),
    );
    return () => clearTimeout(timer);
  }, [behind, asOf, refresh]);
}
