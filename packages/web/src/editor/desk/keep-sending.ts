import { useEffect } from 'react';
import { networkStore } from '../../api/network.ts';
import { sessionStore } from '../../api/session.ts';
import type { PartEvent, SavedParts } from '../autosave/saved-part.ts';

/** Tells every part of the report what it must know of the world: network, session, the page being left. */
export function useKeepSending(desk: SavedParts): void {
  useEffect(() => {
    const tell = (event: PartEvent) => {
      for (const save of desk.saves) save.tell(event);
    };
    let online = networkStore.get().online;
    let session = sessionStore.get();
    const stops = [
      networkStore.subscribe(() => {
        const now = networkStore.get().online;
        if (now !== online) tell({ type: now ? 'online' : 'offline' });
        online = now;
      }),
      sessionStore.subscribe(() => {
        const now = sessionStore.get();
        if (now === 'open' && session === 'expired') tell({ type: 'signedIn' });
        session = now;
      }),
    ];
    const flush = () => tell({ type: 'flush' });
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      flush();
      if (desk.saves.some((save) => save.wouldBeLost)) event.preventDefault();
    };
    document.addEventListener('visibilitychange', flushWhenHidden);
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', warn);
    return () => {
      flush();
      for (const stop of stops) stop();
      document.removeEventListener('visibilitychange', flushWhenHidden);
      removeEventListener('pagehide', flush);
      removeEventListener('beforeunload', warn);
    };
  }, [desk]);
}
