import { useSyncExternalStore } from 'react';

/** How many panes stand side by side: three, two from 1024 px, one below. */
export type Width = 'wide' | 'middle' | 'narrow';

const WIDE = matchMedia('(min-width: 1280px)');
const MIDDLE = matchMedia('(min-width: 1024px)');

const subscribe = (listener: () => void) => {
  WIDE.addEventListener('change', listener);
  MIDDLE.addEventListener('change', listener);
  return () => {
    WIDE.removeEventListener('change', listener);
    MIDDLE.removeEventListener('change', listener);
  };
};

export const useWidth = (): Width =>
  useSyncExternalStore(subscribe, () => (WIDE.matches ? 'wide' : MIDDLE.matches ? 'middle' : 'narrow'));
