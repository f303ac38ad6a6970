import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { abilityOf } from '../../app/places.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ExemptSheet } from './exempt-sheet.tsx';
import type { ExemptionProps } from './exemption-props.ts';
import { texts } from './texts.ts';
import { WithdrawSheet } from './withdraw-sheet.tsx';

/**
 * `<ExemptionButton countyCode="990121" fiscalYear={2021} department={department} exemptionReason={null} />`: lets a department off,
 * or takes that back, each in a sheet. Nothing for who does not run the county's cycles.
 */
export function ExemptionButton(props: ExemptionProps) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (!abilityOf(viewer).can('edit', 'Cycle')) return null;
  const { department, fiscalYear, exemptionReason } = props;
  const exempted = exemptionReason !== null;
  const close = () => setOpen(false);
  const done = () => {
    close();
    props.done?.();
  };
  const Sheet = exempted ? WithdrawSheet : ExemptSheet;
  return (
    <>
      <Button
        size="small"
        type="link"
        aria-label={t((exempted ? texts.withdrawOf : texts.exemptOf)(department.name, fiscalYear))}
        onClick={() => setOpen(true)}
      >
        {t(exempted ? texts.withdraw : texts.exempt)}
      </Button>
      {open ? <Sheet {...props} close={close} done={done} /> : null}
    </>
  );
}
