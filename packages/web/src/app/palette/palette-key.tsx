import { lazy, Suspense, useEffect } from 'react';
import { createStore, useStore } from '../../api/store.ts';

/** Whether the palette is open. */
export const paletteStore = createStore(false);

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));

/** Ctrl+K (⌘K) opens the palette wherever the focus is; its code is fetched at the first time. */
export function PaletteKey() {
  const open = useStore(paletteStore);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      paletteStore.set(!paletteStore.get());
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Palette close={() => paletteStore.set(false)} />
    </Suspense>
  );
}
