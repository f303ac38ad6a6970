import { Alert } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { type Exempted, exemptedYears } from './exempted-years.ts';
import { texts } from './texts.ts';

/** In which years the viewer's departments need not report, and why; nothing where it must. */
export function ExemptionNotes({ departments }: { departments: readonly Exempted[] }) {
  const { t } = useLanguage();
  return exemptedYears(departments).map(({ id, name, fiscalYear, reason }) => (
    <Alert
      key={`${id} ${fiscalYear}`}
      className="exemption-note"
      type="info"
      showIcon
      title={t(texts.exempted(name, fiscalYear))}
      description={
        <>
          <div>{t(texts.exemptedWhy(reason))}</div>
          <div>{t(texts.exemptedKept)}</div>
        </>
      }
    />
  ));
}
