import type { Template } from '@jiping/domain/templates';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/language.tsx';
import { wordOf } from '../../editor/record/schema-word.ts';
import { SeverityTag } from '../../parts/severity-tag.tsx';
import { texts } from './texts.ts';

const TOLERANCES = ['amount', 'narrative', 'rate', 'score'] as const;

/** Which checks do not apply, which weigh differently, and how exactly numbers must agree. */
export function ChecksPart({ template: { checks } }: { template: Template }) {
  const { t } = useLanguage();
  const severities = Object.entries(checks.severities);
  return (
    <>
      <dl className="template__rules">
        <dt>{t(texts.off)}</dt>
        <dd>
          {checks.off.length === 0 ? t(texts.noneOff) : checks.off.map((code) => <CheckLink key={code} code={code} />)}
        </dd>
        <dt>{t(texts.severities)}</dt>
        <dd>
          {severities.length === 0
            ? t(texts.noSeverities)
            : severities.map(([code, severity]) => (
                <div key={code}>
                  <CheckLink code={code} /> <SeverityTag severity={wordOf(severity)} />
                </div>
              ))}
        </dd>
        <dt>{t(texts.tolerances)}</dt>
        <dd>
          <ul>
            {TOLERANCES.map((name) => (
              <li key={name}>
                {t(texts.tolerance[name])} <b className="number">{checks.tolerances[name]}</b>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <Link to="/checks">{t(texts.catalogue)} →</Link>
    </>
  );
}

const CheckLink = ({ code }: { code: string }) => (
  <Link to="/checks" search={{ code }} className="template__check">
    {code}
  </Link>
);
