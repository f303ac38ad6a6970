import dayjs from 'dayjs';
import type { LiveState } from '../../../api/live/live-state.ts';
import { useLanguage } from '../../../app/language.tsx';
import { liveTexts as texts } from './live-texts.ts';
import type { RegionProgress } from './use-region-progress.ts';
import './live-mark.css';

/** Beside a title: whether the page is kept up to date, and since when it was last told. Quiet, because it is always there. */
export function LiveMark({ progress }: { progress: Pick<RegionProgress, 'state' | 'heardAt' | 'asOf'> }) {
  const { t } = useLanguage();
  const { state, heardAt, asOf } = progress;
  if (state === 'connecting' && !heardAt) return null;
  const shown: LiveState = state === 'connecting' || state === 'paused' ? 'live' : state;
  const words = shown === 'live' ? texts.live(dayjs(heardAt ?? undefined).format('HH:mm')) : texts.notLive[shown];
  const title = asOf ? t(texts.asOf(dayjs(asOf).format('YYYY-MM-DD HH:mm:ss'))) : undefined;
  return (
    <span className={`live-mark live-mark--${shown}`} title={title}>
      <i aria-hidden="true" />
      {t(words)}
    </span>
  );
}
