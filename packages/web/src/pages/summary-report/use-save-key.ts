import { App } from 'antd';
import { useEffect } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { texts } from '../../editor/desk/texts.ts';
import type { SummaryDesk } from './record/summary-desk.ts';

/** Ctrl+S says that there is nothing to press, and sends at once. */
export function useSaveKey(desk: SummaryDesk): void {
  const { message } = App.useApp();
  const { t } = useLanguage();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isSave || event.isComposing) return;
      event.preventDefault();
      void desk.sent();
      void message.info({ content: t(texts.already), key: 'already-saved' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk, message, t]);
}
