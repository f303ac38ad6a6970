import { useLanguage } from '../../app/language.tsx';
import type { Rectification } from './rectification.query.ts';
import { texts } from './texts.ts';

export interface AskedForProps {
  readonly rectification: Pick<Rectification, 'problem' | 'requirement'>;
  /** What the department reported, where that is to be judged. */
  readonly report?: string | null | undefined;
}

/** What is wrong and what is to be done, as the bureau wrote it. */
export function AskedFor({ rectification: { problem, requirement }, report }: AskedForProps) {
  const { t } = useLanguage();
  return (
    <dl className="asked-for">
      <dt>{t(texts.problem)}</dt>
      <dd>{problem}</dd>
      <dt>{t(texts.requirement)}</dt>
      <dd>{requirement}</dd>
      {report ? (
        <>
          <dt>{t(texts.reportLabel)}</dt>
          <dd>{report}</dd>
        </>
      ) : null}
    </dl>
  );
}
