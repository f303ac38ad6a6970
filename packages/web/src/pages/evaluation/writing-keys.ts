import { App } from 'antd';
import { useEffect } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { stepFinding } from '../../editor/checking/step-finding.ts';
import { texts } from '../../editor/desk/texts.ts';
import type { Attention } from '../../editor/record/attention.ts';
import type { Desk } from '../../editor/record/desk.ts';

/** F8 and Shift+F8 go through the findings; Ctrl+S says that there is nothing to press, and sends at once. */
export function useWritingKeys(desk: Desk, attention: Attention): void {
  const { message } = App.useApp();
  const { t } = useLanguage();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'F8') stepFinding(desk, attention, event.shiftKey ? -1 : 1);
      else if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        void desk.sent();
        void message.info({ content: t(texts.already), key: 'already-saved' });
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk, attention, message, t]);
}
