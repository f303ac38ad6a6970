import { useSyncExternalStore } from 'react';

/** How many panes stand side by side: three, two from 1024 px, one below. */
export type Width = 'wide' | 'middle' | 'narrow';

/** From here on a form has room enough between the panes. */
const ROOMY = matchMedia('(min-width: 1760px)');
const WIDE = matchMedia('(min-width: 1280px)');
const MIDDLE = matchMedia('(min-width: 1024px)');

const subscribe = (listener: () => void) => {
  ROOMY.addEventListener('change', listener);
  WIDE.addEventListener('change', listener);
  MIDDLE.addEventListener('change', listener);
  return () => {
    ROOMY.removeEventListener('change', listener);
    WIDE.removeEventListener('change', listener);
    MIDDLE.removeEventListener('change', listener);
  };
};

export const useWidth = (): Width =>
  useSyncExternalStore(subscribe, () => (WIDE.matches ? 'wide' : MIDDLE.matches ? 'middle' : 'narrow'));

/** The same for what stands in the middle: a form is broader than the text, and sends the right pane into a drawer sooner. */
export function useRoom(hasForm: boolean): Width {
  const width = useWidth();
  const isRoomy = useSyncExternalStore(subscribe, () => ROOMY.matches);
  return hasForm && width === 'wide' && !isRoomy ? 'middle' : width;
}
