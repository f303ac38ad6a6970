import { type ComponentType, type ReactNode, use } from 'react';
import { fetching } from './fetching.ts';
import { fetchMissingStyles } from './style-sheets.ts';

/** A component whose code comes when it is first shown, or beforehand by `preload`, which never rejects. */
export type FetchedLater<Props> = ((props: Props) => ReactNode) & { readonly preload: () => Promise<void> };

/**
 * `const TrendsPanel = fetchedLater(async () => (await import('./trends-panel.tsx')).TrendsPanel)`. Stands within `InItsPlace`, or is a
 * route's component. `lazy` keeps a failure for good; this can be asked for again.
 */
export function fetchedLater<Props extends object>(fetchIt: () => Promise<ComponentType<Props>>): FetchedLater<Props> {
  const code = fetching(fetchIt, fetchMissingStyles);
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a module, as React's own `lazy` is
  const Fetched = (props: Props) => {
    const Component = use(code.attempt());
    return <Component {...props} />;
  };
  // Beforehand, as when a link is pointed at, a failure is no news; the next time is a new attempt.
  const preload = () =>
    code.again().then(
      () => {},
      () => {},
    );
  return Object.assign(Fetched, { preload });
}
