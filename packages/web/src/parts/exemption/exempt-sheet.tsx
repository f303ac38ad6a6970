import { App } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet } from '../act-sheet.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { isReason } from '../reason.ts';
import { ReasonField } from '../reason-field.tsx';
import { UserErrorList } from '../user-error-list.tsx';
import { ExemptDepartmentAct } from './exemption.query.ts';
import type { ExemptionSheetProps } from './exemption-props.ts';
import { texts } from './texts.ts';

/** Lets a department off a year's task, with the reason that it will see. */
export function ExemptSheet({ countyCode, fiscalYear, department, close, done }: ExemptionSheetProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [{ data, error, fetching }, send] = useMutation(ExemptDepartmentAct);
  const act = async () => {
    const result = await send({ input: { countyCode, fiscalYear, departmentId: department.id, reason } });
    if (!result.data?.exemptDepartment.department) return;
    void message.success(t(texts.done));
    done();
  };
  return (
    <ActSheet
      title={t(texts.exemptOf(department.name, fiscalYear))}
      act={t(texts.confirm)}
      fetching={fetching}
      disabled={!isReason(reason)}
      run={act}
      close={close}
    >
      <UserErrorList errors={data?.exemptDepartment.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <p>{t(texts.means)}</p>
      <ReasonField reason={reason} setReason={setReason} hint={t(texts.hint)} />
    </ActSheet>
  );
}
