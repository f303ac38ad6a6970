import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ErrorPanel } from '../parts/error-panel.tsx';
import { LoadingSkeleton } from '../parts/loading-skeleton.tsx';
import { Shell } from './shell.tsx';
import { ViewerContext, ViewerDocument } from './viewer.tsx';

/** Lets in who is signed in; anybody else goes to the sign-in page and comes back here afterwards. */
export function SignedIn() {
  const location = useLocation();
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument });
  const viewer = data?.viewer;
  if (viewer)
    return (
      <ViewerContext value={viewer}>
        <Shell>
          <Outlet />
        </Shell>
      </ViewerContext>
    );
  if (error) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (data) return <Navigate to="/sign-in" search={location.href === '/' ? {} : { to: location.href }} replace />;
  return <LoadingSkeleton />;
}
