import { useEffect, useRef } from 'react';

/** How often a page asks what others may have done meanwhile, in milliseconds. */
const EVERY = 10_000;

/** Asks again every ten seconds while somebody looks at the page, and at once when they come back to it: `useAskedAgain(ask)`. */
export function useAskedAgain(ask: () => void, every = EVERY): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  }, [ask]);
  useEffect(() => {
    const askIfSeen = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const timer = setInterval(askIfSeen, every);
    document.addEventListener('visibilitychange', askIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askIfSeen);
    };
  }, [every]);
}
