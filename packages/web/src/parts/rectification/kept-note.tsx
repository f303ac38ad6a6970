import { useLanguage } from '../../app/language.tsx';
import { texts } from './texts.ts';
import { useTyped } from './use-typed.tsx';

/** Beneath what is typed: that it is safe, or that it is not. */
export function KeptNote() {
  const { t } = useLanguage();
  const { onPageOnly } = useTyped();
  return (
    <p className={onPageOnly ? 'kept-note kept-note--lost' : 'kept-note'} role={onPageOnly ? 'alert' : undefined}>
      {t(onPageOnly ? texts.notKept : texts.keptHere)}
    </p>
  );
}
