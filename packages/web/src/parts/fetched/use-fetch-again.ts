import { useCallback, useEffect, useState } from 'react';
import { askWhetherBack, networkStore } from '../../api/network.ts';
import type { NotFetched } from './fetching.ts';
import { type WhyNotFetched, whyNotFetched } from './release.ts';

export interface FetchAgain {
  readonly trying: boolean;
  /** Null until the server was asked. */
  readonly why: WhyNotFetched | null;
  readonly retry: () => void;
}

/**
 * Of code that did not come: why, and a new attempt that shows it (`come`). When the network is back the attempt is made without
 * being asked for; and what one place has fetched again, all places show.
 */
export function useFetchAgain(failure: NotFetched, come: () => void): FetchAgain {
  const [trying, setTrying] = useState(false);
  const [why, setWhy] = useState<WhyNotFetched | null>(null);
  const retry = useCallback(async () => {
    setTrying(true);
    try {
      await failure.again();
    } catch {
      setWhy(await whyNotFetched());
    } finally {
      setTrying(false);
    }
  }, [failure]);
  useEffect(() => {
    let gone = false;
    void failure.come.then(() => {
      if (!gone) come();
    });
    void whyNotFetched().then((found) => {
      if (gone) return;
      setWhy(found);
      if (found === 'offline') void askWhetherBack();
    });
    const stop = networkStore.subscribe(() => {
      if (networkStore.get().online) void retry();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [failure, come, retry]);
  return { trying, why, retry: () => void retry() };
}
