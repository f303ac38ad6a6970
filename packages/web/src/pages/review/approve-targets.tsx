import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { numberOf, rowFigure, textOf } from '@jiping/domain/figures';
import { said } from '@jiping/domain/language';
import { App, Button } from 'antd';
import { useClient, useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { indicatorPlaceOf } from '../../editor/forms/indicators/indicator-place.ts';
import { indicatorRows } from '../../editor/forms/indicators/library-rows.ts';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { useDesk, useFigures } from '../../editor/record/desk-context.tsx';
import { EvaluationRecord } from '../../editor/record/documents.ts';
import { counted } from '../../parts/counted.ts';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { ApproveTargetsAct } from './documents.ts';

const texts = {
  state: (approved: number, all: number) =>
    said(`${all} 个指标中 ${approved} 个已确认为批复值`, `${approved} of ${counted(all, 'target')} confirmed`),
  approve: said('确认本表指标值为批复值', 'Confirm the targets of this form'),
  reopen: said('撤销确认', 'Take it back'),
  done: said('已确认，单位不能再修改指标值。', 'Confirmed: the department cannot change them any more.'),
  reopened: said('已撤销确认，单位可以修改指标值。', 'Reopened: the department may change them.'),
};

/** Over a form with indicators: the bureau says that their targets are those approved with the budget, which locks them. */
export function ApproveTargets({ evaluation, formKey }: { evaluation: EvaluationOnDesk; formKey: string }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const { message } = App.useApp();
  const client = useClient();
  const [{ data, fetching }, send] = useMutation(ApproveTargetsAct);
  useFigures();
  const sheet = desk.sheets.sheet(formKey)?.sheet;
  const place = sheet?.blocks.map((block) => indicatorPlaceOf(sheet, block)).find((one) => one !== null);
  if (!evaluation.viewerCan.approveTargets || !place) return null;
  const { board } = desk;
  const value = (row: string, field: string) => board.value(rowFigure(place.list, row, field));
  const rows = indicatorRows(board.complete, place).filter(
    (row) => numberOf(value(row, 'target')) !== null || textOf(value(row, 'target')) !== null,
  );
  const approved = rows.filter((row) => textOf(value(row, 'approved')) === 'yes');
  const isApproved = approved.length === rows.length;
  if (rows.length === 0) return null;
  const act = async () => {
    const input = {
      evaluationId: evaluation.id,
      baseVersion: evaluation.version,
      approved: !isApproved,
      rows: rows.map((row) => `${place.list}.${row}`),
    };
    const result = await send({ input });
    const answer = result.data?.approveTargets;
    if (!answer?.evaluation) return;
    await client.query(EvaluationRecord, { id: evaluation.id }, { requestPolicy: 'network-only' }).toPromise();
    void message.success(t(isApproved ? texts.reopened : texts.done));
  };
  return (
    <div className="approve-targets">
      <span>
        {isApproved ? <LockOutlined /> : <UnlockOutlined />} {t(texts.state(approved.length, rows.length))}
      </span>
      <Button size="small" loading={fetching} onClick={() => void act()}>
        {t(isApproved ? texts.reopen : texts.approve)}
      </Button>
      <UserErrorList errors={data?.approveTargets.userErrors} />
    </div>
  );
}
