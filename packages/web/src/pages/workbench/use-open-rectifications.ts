import { useQuery } from 'urql';
import { useAskedAgain } from '../../parts/use-asked-again.ts';
import { useLast } from '../../parts/use-last.ts';
import { OpenRectificationsDocument } from './rectifications.query.ts';

/** How often a workbench that is looked at asks, in milliseconds: what is due in weeks is early enough then. */
const EVERY = 30_000;

/** What is asked for and not closed, kept as it stands: `const { open, error, ask } = useOpenRectifications()`. */
export function useOpenRectifications() {
  const [{ data, error }, send] = useQuery({ query: OpenRectificationsDocument });
  const ask = () => send({ requestPolicy: 'network-only' });
  useAskedAgain(ask, EVERY);
  return { open: useLast(data?.openRectifications), error, ask };
}
