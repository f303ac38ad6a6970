import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { faultOf } from '../api/fault.ts';
import { signInAgain } from '../api/session.ts';
import { ErrorPanel } from '../parts/error-panel.tsx';
import { LoadingSkeleton } from '../parts/loading-skeleton.tsx';
import { Redirect } from '../parts/redirect.tsx';
import { Shell } from './shell.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { type Viewer, ViewerContext, ViewerDocument } from './viewer.tsx';

/** What passes by itself, and how often it is asked whether it has, in milliseconds. */
const PASSING = new Set(['NETWORK', 'NOT_READY']);
const EVERY = 5_000;

/**
 * Lets in who is signed in; anybody else goes to the sign-in page and comes back here afterwards. Once somebody is in, the
 * page stays: when the session ends, the sign-in dialog stands over it.
 */
export function SignedIn() {
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument });
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const viewer = useLastViewer(data?.viewer, askAgain);
  useAskedUntilBack(!viewer && error !== undefined && PASSING.has(faultOf(error).code), askAgain);
  if (viewer)
    return (
      <ViewerContext value={viewer}>
        <Shell>
          <Outlet />
        </Shell>
        <SignInAgain />
      </ViewerContext>
    );
  if (error) return <ErrorPanel error={error} retry={askAgain} />;
  if (data) return <ToSignIn />;
  return <LoadingSkeleton />;
}

/** Takes along where the person wanted to go, as it was when they came. */
function ToSignIn() {
  const router = useRouter();
  const [wanted] = useState(() => router.state.location.href);
  return <Redirect to={wanted === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(wanted)}`} />;
}

/** A page that nothing came for comes by itself when the server is back: whoever waits at it need not press. */
function useAskedUntilBack(waits: boolean, askAgain: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same question each time, whoever holds it
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(askAgain, EVERY);
    return () => clearInterval(timer);
  }, [waits]);
}

function useLastViewer(viewer: Viewer | null | undefined, askAgain: () => void): Viewer | null {
  const [last, setLast] = useState<Viewer | null>(null);
  if (viewer && viewer !== last) setLast(viewer);
  const gone = viewer === null && last !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only that the viewer is gone makes the dialog come
  useEffect(() => {
    if (gone) signInAgain().then((signedIn) => signedIn && askAgain());
  }, [gone]);
  return viewer ?? last;
}
