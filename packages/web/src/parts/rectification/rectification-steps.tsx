import dayjs from 'dayjs';
import { useLanguage } from '../../app/language.tsx';
import { type Recorded, stepsOf } from './steps.ts';
import { texts } from './texts.ts';

/** Who did what when, and what they said with it, in the order in which it happened. */
export function RectificationSteps({ recorded }: { recorded: Recorded }) {
  const { t } = useLanguage();
  return (
    <ol className="rectification-steps" aria-label={t(texts.history)}>
      {stepsOf(recorded).map(({ kind, by, at, words }) => (
        <li key={kind}>
          <time dateTime={at}>{dayjs(at).format('YYYY-MM-DD HH:mm')}</time> <strong>{by}</strong> {t(texts.steps[kind])}
          {words ? <blockquote>{words}</blockquote> : null}
        </li>
      ))}
    </ol>
  );
}
