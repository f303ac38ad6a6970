import { Button, Modal } from 'antd';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../app/language.tsx';
import { texts } from './texts.ts';
import './act-sheet.css';

export interface ActSheetProps {
  readonly title: string;
  /** What the button that does it says. */
  readonly act: string;
  readonly fetching: boolean;
  readonly disabled: boolean;
  readonly danger?: boolean;
  readonly run: () => Promise<void>;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page on which one act is prepared, and done or left. */
export function ActSheet({ title, act, fetching, disabled, danger = false, run, close, children }: ActSheetProps) {
  const { t } = useLanguage();
  useFocusGivenBack();
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      footer={[
        <Button key="cancel" onClick={close}>
          {t(texts.cancel)}
        </Button>,
        <Button
          key="act"
          type="primary"
          danger={danger}
          loading={fetching}
          disabled={disabled}
          onClick={() => void run()}
        >
          {act}
        </Button>,
      ]}
    >
      <div className="act-sheet">{children}</div>
    </Modal>
  );
}

/** When the sheet goes, the keyboard goes on where it was: at the button that opened it. */
function useFocusGivenBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The sheet's own field has the focus until the page is painted without it.
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}

/** The same for every press of one sheet's button, so that the act happens once. */
export const useActKey = (id: string): string =>
  useMemo(() => `${id}-${Date.now()}-${Math.random().toString(36).slice(2)}`, [id]);
