import { useId } from 'react';
import type { RemindDepartmentsMutation } from '../../../api/generated/graphql.ts';
import { useLanguage } from '../../../app/language.tsx';
import { remindTexts as texts } from './remind-texts.ts';
import './remind-result.css';

export type Reminding = RemindDepartmentsMutation['remindDepartments'];

/** Who was reminded, and who was not and why. */
export function RemindResult({ reminding }: { reminding: Reminding }) {
  const { t } = useLanguage();
  const [reminded, not] = [useId(), useId()];
  return (
    <div className="remind-result">
      {reminding.remindedCount === 0 ? (
        <p>{t(texts.nobody)}</p>
      ) : (
        <>
          <h3 id={reminded}>{t(texts.reminded(reminding.remindedCount))}</h3>
          <ul aria-labelledby={reminded}>
            {reminding.reminded.map(({ department }) => (
              <li key={department.id}>{department.name}</li>
            ))}
          </ul>
        </>
      )}
      {reminding.notRemindedCount > 0 ? (
        <>
          <h3 id={not}>{t(texts.notReminded(reminding.notRemindedCount))}</h3>
          <ul aria-labelledby={not}>
            {reminding.notReminded.map(({ department, reason }) => (
              <li key={department.id}>{t(texts.why(department.name, reason))}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
