/** Something that is fetched when it is first wanted, and can be fetched again where that failed. */
export interface Fetching<T> {
  /** What has come; undefined until then. */
  readonly got: () => T | undefined;
  /** The attempt under way or over: the same promise until `again`, so that React may wait for it. */
  readonly attempt: () => Promise<T>;
  /** A new attempt where the last has failed; else the one there is. */
  readonly again: () => Promise<T>;
}

/**
 * Code that has not come: offline, or gone with a new release. `again` makes a new attempt and rejects where that fails too; `come`
 * resolves when it has come after all, whoever asked for it.
 */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
  readonly again: () => Promise<unknown>;
  readonly come: Promise<unknown>;

  constructor(cause: unknown, again: () => Promise<unknown>, come: Promise<unknown>) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.again = again;
    this.come = come;
  }
}

/**
 * `fetching(() => import('./echarts.ts'))`: nothing is asked for until somebody wants it. A failure is a `NotFetched`. Browsers ask
 * again for a module whose fetch failed (HTML, “fetch a single module script”), but the bundler takes a style sheet that failed for
 * fetched: `beforeAgain` puts that right.
 */
export function fetching<T>(
  fetchIt: () => Promise<T>,
  beforeAgain: (cause: unknown) => Promise<void> = async () => {},
): Fetching<T> {
  let got: { readonly value: T } | undefined;
  let failed: NotFetched | undefined;
  let current: Promise<T> | undefined;
  let hasCome: (value: T) => void = () => {};
  const come = new Promise<T>((resolve) => {
    hasCome = resolve;
  });
  const begin = (before: () => Promise<void>): Promise<T> => {
    failed = undefined;
    const attempt = before()
      .then(fetchIt)
      .then(
        (value) => {
          got = { value };
          hasCome(value);
          return value;
        },
        (cause) => {
          failed = new NotFetched(cause, again, come);
          throw failed;
        },
      );
    // Whoever waits hears of a failure; where nobody does (a page fetched beforehand) it is heard of at the next attempt.
    attempt.catch(() => {});
    return attempt;
  };
  const attempt = () => {
    current ??= begin(async () => {});
    return current;
  };
  const again = () => {
    const last = failed;
    if (!last) return attempt();
    current = begin(() => beforeAgain(last.cause));
    return current;
  };
  return { got: () => got?.value, attempt, again };
}
