import { Button } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { abilityOf } from '../../app/places.ts';
import { useViewer } from '../../app/viewer.tsx';
import type { ExemptionProps } from './exemption-props.ts';
import { useExemptionSheet } from './exemption-sheets.tsx';
import { texts } from './texts.ts';

/**
 * `<ExemptionButton countyCode="990121" fiscalYear={2021} department={department} exemptionReason={null} />`: lets a department off,
 * or takes that back, each in a sheet of the `ExemptionSheets` around. Nothing for who does not run the county's cycles.
 */
export function ExemptionButton(props: ExemptionProps) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const open = useExemptionSheet();
  if (!abilityOf(viewer).can('edit', 'Cycle')) return null;
  const { department, fiscalYear, exemptionReason } = props;
  const exempted = exemptionReason !== null;
  return (
    <Button
      size="small"
      type="link"
      aria-label={t((exempted ? texts.withdrawOf : texts.exemptOf)(department.name, fiscalYear))}
      onClick={() => open(props)}
    >
      {t(exempted ? texts.withdraw : texts.exempt)}
    </Button>
  );
}
