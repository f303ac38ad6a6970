import { GRADE_NAMES } from '@jiping/domain/scoring';
import type { Template } from '@jiping/domain/templates';
import { useLanguage } from '../../app/language.tsx';
import { standardInWords } from '../../editor/forms/scores/standard-words.ts';
import { texts } from './texts.ts';

/** How the template scores, in words. */
export function ScoringPart({ template }: { template: Template }) {
  const { t, language } = useLanguage();
  const { execution, caps, overAchievement, grades, fewestIndicators, heaviestIndicator, standards, usual } =
    template.scoring;
  const signs = template.lists
    .find(({ key }) => key === 'indicators')
    ?.fields.find(({ name }) => name === 'sign')?.choices;
  return (
    <dl className="template__rules">
      <dt>{t(texts.execution)}</dt>
      <dd>{t(texts.executionRule(execution.weight, execution.reasonBelow))}</dd>
      <dt>{t(texts.caps)}</dt>
      <dd>
        {caps.on ? (
          <ul>
            {caps.rules.map(({ below, most }) => (
              <li key={below}>{t(texts.capRule(below, most))}</li>
            ))}
          </ul>
        ) : (
          t(texts.capsOff)
        )}
      </dd>
      <dt>{t(texts.over)}</dt>
      <dd>{overAchievement.on ? t(texts.overRule(overAchievement.from, overAchievement.deduct)) : t(texts.overOff)}</dd>
      <dt>{t(texts.grades)}</dt>
      <dd>
        <ul>
          {grades.map(({ grade, from }) => (
            <li key={grade}>{t(texts.gradeFrom(GRADE_NAMES[grade][language], from))}</li>
          ))}
        </ul>
      </dd>
      <dt>{t(texts.limits)}</dt>
      <dd>{t(texts.limitRule(fewestIndicators, heaviestIndicator))}</dd>
      <dt>{t(texts.usual)}</dt>
      <dd>
        <ul>
          {Object.entries(usual).map(([sign, key]) => (
            <li key={sign}>
              {signs?.find(({ value }) => value === sign)?.label[language] ?? sign}：
              {standards.find((one) => one.key === key)?.label[language] ?? key}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t(texts.standards)}</dt>
      <dd>
        <ul>
          {standards.map((standard) => (
            <li key={standard.key}>
              <strong>{standard.label[language]}</strong> <code>{standard.key}</code>
              <br />
              {t(standardInWords(standard))}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
