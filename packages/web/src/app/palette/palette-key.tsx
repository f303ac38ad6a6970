import { Modal } from 'antd';
import { useEffect } from 'react';
import { createStore, useStore } from '../../api/store.ts';
import { fetchedLater } from '../../parts/fetched/fetched-later.tsx';
import { InItsPlace } from '../../parts/fetched/in-its-place.tsx';
import { useLanguage } from '../language.tsx';
import { texts } from '../texts.ts';

/** Whether the palette is open. */
export const paletteStore = createStore(false);

const Palette = fetchedLater(async () => (await import('./palette.tsx')).Palette);

/** Ctrl+K (⌘K) opens the palette wherever the focus is; its code is fetched at the first time. */
export function PaletteKey() {
  const { t } = useLanguage();
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
  const close = () => paletteStore.set(false);
  return (
    <InItsPlace
      waiting={null}
      around={(words) => (
        <Modal open title={t(texts.palette)} footer={null} onCancel={close}>
          {words}
        </Modal>
      )}
    >
      <Palette close={close} />
    </InItsPlace>
  );
}
