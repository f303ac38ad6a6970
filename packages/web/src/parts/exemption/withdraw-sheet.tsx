import { App } from 'antd';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet } from '../act-sheet.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { UserErrorList } from '../user-error-list.tsx';
import { WithdrawExemptionAct } from './exemption.query.ts';
import type { ExemptionSheetProps } from './exemption-props.ts';
import { texts } from './texts.ts';

/** Takes an exemption back: the department must report after all. */
export function WithdrawSheet({
  countyCode,
  fiscalYear,
  department,
  exemptionReason,
  close,
  done,
}: ExemptionSheetProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [{ data, error, fetching }, send] = useMutation(WithdrawExemptionAct);
  const act = async () => {
    const result = await send({ input: { countyCode, fiscalYear, departmentId: department.id } });
    if (!result.data?.withdrawExemption.department) return;
    void message.success(t(texts.withdrawn));
    done();
  };
  return (
    <ActSheet
      title={t(texts.withdrawOf(department.name, fiscalYear))}
      act={t(texts.withdrawConfirm)}
      fetching={fetching}
      disabled={false}
      run={act}
      close={close}
    >
      <UserErrorList errors={data?.withdrawExemption.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <p>{t(texts.because(exemptionReason ?? ''))}</p>
      <p>{t(texts.withdrawMeans)}</p>
    </ActSheet>
  );
}
