import { BellOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { abilityOf } from '../../../app/places.ts';
import { useViewer } from '../../../app/viewer.tsx';
import { ActSheet } from '../../../parts/act-sheet.tsx';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { UserErrorList } from '../../../parts/user-error-list.tsx';
import { RemindDepartmentsDocument } from './region-progress.query.ts';
import { type Reminding, RemindResult } from './remind-result.tsx';
import { remindTexts as texts } from './remind-texts.ts';

const LONGEST_MESSAGE = 500;

export interface RemindButtonProps {
  readonly countyCode: string;
  readonly fiscalYear: number;
  /** How many have not handed in. */
  readonly missing: number;
  /** Only these; absent: all that have not handed in. */
  readonly departmentIds?: readonly string[];
}

/** 催报: one press, a confirmation with a message, and who was reminded. Nothing for who reminds nobody, or where nobody is missing. */
export function RemindButton({ countyCode, fiscalYear, missing, departmentIds }: RemindButtonProps) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const [result, setResult] = useState<Reminding | null>(null);
  const count = departmentIds?.length ?? missing;
  const mayRemind = abilityOf(viewer).rulesFor('remind', 'Department').length > 0;
  if (!mayRemind || (count === 0 && !result)) return null;
  return (
    <>
      {count === 0 ? null : (
        <Button icon={<BellOutlined />} onClick={() => setOpen(true)}>
          {t(texts.remind(count))}
        </Button>
      )}
      {open ? (
        <RemindSheet
          countyCode={countyCode}
          fiscalYear={fiscalYear}
          count={count}
          departmentIds={departmentIds}
          close={() => setOpen(false)}
          done={(reminding) => {
            setOpen(false);
            setResult(reminding);
          }}
        />
      ) : null}
      <Modal
        open={result !== null}
        title={t(texts.result)}
        onCancel={() => setResult(null)}
        footer={
          <Button type="primary" onClick={() => setResult(null)}>
            {t(texts.close)}
          </Button>
        }
      >
        {result ? <RemindResult reminding={result} /> : null}
      </Modal>
    </>
  );
}

interface RemindSheetProps {
  readonly countyCode: string;
  readonly fiscalYear: number;
  readonly count: number;
  readonly departmentIds: readonly string[] | undefined;
  readonly close: () => void;
  readonly done: (reminding: Reminding) => void;
}

/** What will be sent, to how many, with which words. */
function RemindSheet({ countyCode, fiscalYear, count, departmentIds, close, done }: RemindSheetProps) {
  const { t } = useLanguage();
  const { memberships } = useViewer();
  const [message, setMessage] = useState('');
  const [{ data, error, fetching }, send] = useMutation(RemindDepartmentsDocument);
  const act = async () => {
    const input = {
      countyCode,
      fiscalYear,
      message: message.trim() || null,
      departmentIds: departmentIds ? [...departmentIds] : null,
    };
    const answer = (await send({ input })).data?.remindDepartments;
    if (answer && answer.userErrors.length === 0) done(answer);
  };
  const ofSection = memberships.some(({ role }) => role === 'FINANCE_SECTION');
  return (
    <ActSheet
      title={t(texts.title(fiscalYear))}
      act={t(texts.send)}
      fetching={fetching}
      disabled={fetching}
      run={act}
      close={close}
    >
      <p>
        {t(texts.explain(count))}
        {ofSection ? ` ${t(texts.ownOnly)}` : null}
      </p>
      <Input.TextArea
        aria-label={t(texts.message)}
        autoFocus
        placeholder={t(texts.messageHint)}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={LONGEST_MESSAGE}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <UserErrorList errors={data?.remindDepartments.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
    </ActSheet>
  );
}
