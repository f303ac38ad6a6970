import {
  CheckCircleOutlined,
  CloudOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  SyncOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { sessionStore } from '../../api/session.ts';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { type SavedParts, type WholeState, wholeState } from '../autosave/saved-part.ts';
import { texts } from './texts.ts';

const SIGNS: Readonly<Record<WholeState['phase'], ReactNode>> = {
  saved: <CheckCircleOutlined />,
  editing: <EditOutlined />,
  saving: <SyncOutlined />,
  kept: <CloudOutlined />,
  conflict: <ExclamationCircleFilled />,
};

/** Where what was typed is: at the server, on its way, on this device only, or in dispute. */
export function SaveState({ desk }: { desk: SavedParts }) {
  const { t } = useLanguage();
  const { whole, wouldBeLost } = useWholeState(desk);
  const isSignedOut = useStore(sessionStore) === 'expired';
  const sentence =
    isSignedOut && whole.phase !== 'saved'
      ? texts.keptSignedOut
      : wouldBeLost && whole.phase !== 'saving' && whole.phase !== 'editing'
        ? texts.notKept
        : sentenceOf(whole);
  return (
    <span className={`save-state save-state--${whole.phase}`} role="status" aria-live="polite">
      {SIGNS[whole.phase]} {t(sentence)}
      {whole.because === 'refused' ? (
        <Button size="small" type="link" onClick={() => desk.retry()}>
          {t(texts.retry)}
        </Button>
      ) : null}
    </span>
  );
}

function sentenceOf({ phase, because, refusal, savedAt, open }: WholeState) {
  if (phase === 'conflict') return texts.conflict(open);
  if (phase === 'editing') return texts.editing;
  if (phase === 'saving') return texts.saving;
  if (phase === 'saved') return savedAt === null ? texts.savedAll : texts.saved(dayjs(savedAt).format('HH:mm'));
  if (because === 'signedOut') return texts.keptSignedOut;
  return because === 'refused' ? texts.keptRefused(refusal ?? '') : texts.keptOffline;
}

/** The state of all parts together, drawn anew only when it reads differently. */
export function useWholeState(desk: SavedParts): { readonly whole: WholeState; readonly wouldBeLost: boolean } {
  const read = useMemo(() => {
    let before = '';
    let last = { whole: wholeState(desk.saves), wouldBeLost: false };
    return () => {
      const next = { whole: wholeState(desk.saves), wouldBeLost: desk.saves.some((save) => save.wouldBeLost) };
      const text = JSON.stringify(next);
      if (text !== before) last = next;
      before = text;
      return last;
    };
  }, [desk]);
  return useSyncExternalStore((listener) => {
    const stops = desk.saves.map((save) => save.subscribe(listener));
    return () => {
      for (const stop of stops) stop();
    };
  }, read);
}
