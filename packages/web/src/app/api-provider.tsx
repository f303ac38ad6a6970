import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { type Api, createApi } from '../api/client.ts';
import { createTransport } from '../api/transport.ts';
import { languageStore, languageTag } from './language.tsx';

/** `fetch` for our own server: for uploads and downloads that do not go through GraphQL. */
export const transport = createTransport({ language: () => languageTag() });

const SessionContext = createContext<{ forget: () => void; refresh: () => void } | null>(null);

/**
 * The connection for everything below. `useSession().forget()` throws away all that the last person saw;
 * `refresh()` asks again for what is on the screen.
 */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [api, setApi] = useState<Api>(() => createApi(transport));
  useEffect(() => languageStore.subscribe(() => api.refresh()), [api]);
  const session = useMemo(() => ({ forget: () => setApi(createApi(transport)), refresh: () => api.refresh() }), [api]);
  return (
    <SessionContext value={session}>
      <Provider value={api.client}>{children}</Provider>
    </SessionContext>
  );
}

export function useSession() {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession() stands outside ApiProvider');
  return session;
}
