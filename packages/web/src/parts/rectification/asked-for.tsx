import { useLanguage } from '../../app/language.tsx';
import type { Rectification } from './rectification.query.ts';
import { texts } from './texts.ts';

/** What is wrong and what is to be done, as the bureau wrote it. */
export function AskedFor({ rectification }: { rectification: Pick<Rectification, 'problem' | 'requirement'> }) {
  const { t } = useLanguage();
  return (
    <dl className="asked-for">
      <dt>{t(texts.problem)}</dt>
      <dd>{rectification.problem}</dd>
      <dt>{t(texts.requirement)}</dt>
      <dd>{rectification.requirement}</dd>
    </dl>
  );
}
