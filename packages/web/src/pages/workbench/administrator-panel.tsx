import { useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { roleWords } from '../../parts/words.ts';
import { texts } from './texts.ts';

/** For the three administrators: why there is nothing of the business here, and where their own work is. */
export function AdministratorPanel() {
  const { t } = useLanguage();
  const { memberships } = useViewer();
  const duties: Partial<Record<string, (typeof texts.administratorDuty)['SYSTEM_ADMINISTRATOR']>> =
    texts.administratorDuty;
  return (
    <section className="panel" aria-labelledby="administrator">
      <h2 id="administrator">{t(texts.administrator)}</h2>
      <p>{t(texts.administratorNoData)}</p>
      {memberships.map(({ role, region }) => {
        const duty = duties[role];
        return duty ? (
          <p key={`${role} ${region.code}`}>
            <strong>{t(roleWords[role])}</strong> {t(duty)}
          </p>
        ) : null;
      })}
      <p>{t(texts.administratorTerminal)}</p>
    </section>
  );
}
