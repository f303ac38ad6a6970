import { CloseCircleFilled, InfoCircleFilled, WarningFilled } from '@ant-design/icons';
import type { Severity } from '@jiping/domain/templates';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { RelativeTime } from '../../parts/relative-time.tsx';
import type { ReasonedFinding } from '../checking/check-board.ts';
import { texts } from './texts.ts';
import type { Mend } from './use-mend.ts';

const SIGNS: Readonly<Record<Severity, ReactNode>> = {
  block: <CloseCircleFilled className="sign sign--block" />,
  explain: <WarningFilled className="sign sign--explain" />,
  hint: <InfoCircleFilled className="sign sign--hint" />,
};

/** The sign of a severity: a shape of its own each. */
export function SeveritySign({ severity }: { severity: Severity }) {
  const { t } = useLanguage();
  return (
    <span role="img" aria-label={t(texts.severity[severity])}>
      {SIGNS[severity]}
    </span>
  );
}

export interface FindingCardProps {
  readonly finding: ReasonedFinding;
  readonly current: boolean;
  readonly go: () => void;
  /** Where it is about something that stands in the text and in a form: the way to each. */
  readonly both?: { readonly sentence: () => void; readonly cell: () => void };
  /** Takes over the value that would mend it. */
  readonly mend?: Mend | undefined;
  /** The form for a reason, where the viewer may give one. */
  readonly reasonForm?: ReactNode;
}

/** One finding: what is doubtful, what was expected and found, how to mend it, and the reason given. */
export function FindingCard({ finding, current, go, both, mend, reasonForm }: FindingCardProps) {
  const { t } = useLanguage();
  const { expected, found, given } = finding;
  return (
    <article
      className={`finding finding--${finding.severity}${current ? ' finding--current' : ''}`}
      aria-current={current}
    >
      <header>
        <SeveritySign severity={finding.severity} /> <code>{finding.code}</code> <span>{t(finding.message)}</span>
      </header>
      {expected || found ? (
        <dl>
          {expected ? (
            <>
              <dt>{t(texts.expected)}</dt>
              <dd>{t(expected)}</dd>
            </>
          ) : null}
          {found ? (
            <>
              <dt>{t(texts.found)}</dt>
              <dd>{t(found)}</dd>
            </>
          ) : null}
        </dl>
      ) : null}
      <p className="finding__remedy">{t(finding.remedy)}</p>
      {given ? (
        <p className="finding__reason">
          <strong>{t(texts.reasonGiven)}</strong> {given.reason}{' '}
          <small>
            {given.by} <RelativeTime at={given.at} />
          </small>
        </p>
      ) : null}
      <div className="finding__acts">
        {both ? (
          <>
            <Button size="small" onClick={both.sentence}>
              {t(texts.inText)}
            </Button>
            <Button size="small" onClick={both.cell}>
              {t(texts.inForm)}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={go}>
            {t(texts.locate)}
          </Button>
        )}
        {mend ? (
          <Button size="small" onClick={mend.run}>
            {mend.label}
          </Button>
        ) : null}
        {reasonForm}
      </div>
    </article>
  );
}
