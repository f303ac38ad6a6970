import { dayAfter, dueOnRefusal, LONGEST_REQUIREMENT, noticeRefusal } from '@jiping/domain/rectification';
import { App, Button, Input, Select } from 'antd';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ActSheet } from '../act-sheet.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { UserErrorList } from '../user-error-list.tsx';
import { BudgetUseFields } from './budget-use-fields.tsx';
import { today } from './due-day.ts';
import { errorsOf, Field, otherErrors } from './field.tsx';
import { KeptNote } from './kept-note.tsx';
import { BLANK_NOTICE, noticeOf, wireOfNotice, withProblem } from './notice.ts';
import { IssueRectificationAct } from './rectification.query.ts';
import { texts } from './texts.ts';
import { useTypedForm } from './typed-form.ts';

/** What the sheets must know of the evaluation. */
export interface RectifiedEvaluation {
  readonly id: string;
  readonly fiscalYear: number;
  readonly department: { readonly name: string };
}

export interface IssueSheetProps {
  readonly evaluation: RectifiedEvaluation;
  /** Sentences of what was found in it, to be taken as the problem. */
  readonly known: readonly string[];
  readonly close: () => void;
}

export const ISSUE_FORM = 'issue';
const FIELDS = ['problem', 'requirement', 'dueOn', 'budgetUse'] as const;
const USUAL_DAYS = [15, 30, 60] as const;

/** Asks a department to put something right: what is wrong, what it is to do by when, and what that means for the budget. */
export function IssueSheet({ evaluation, known, close }: IssueSheetProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const form = useTypedForm(ISSUE_FORM, BLANK_NOTICE);
  const [{ data, error, fetching }, send] = useMutation(IssueRectificationAct);
  const { words, type } = form;
  const errors = data?.issueRectification.userErrors;
  const day = today(new Date());
  const notice = noticeOf(words);
  const late = words.dueOn === '' ? null : dueOnRefusal(words.dueOn, day);
  const act = async () => {
    if (!notice) return;
    const { idempotencyKey } = form;
    const result = await send({ input: { evaluationId: evaluation.id, idempotencyKey, ...wireOfNotice(notice) } });
    if (!result.data?.issueRectification.rectification) return;
    form.sent();
    void message.success(t(texts.issued));
    close();
  };
  return (
    <ActSheet
      title={t(texts.issueTitle(evaluation.department.name, evaluation.fiscalYear))}
      act={t(texts.issueAct)}
      fetching={fetching}
      disabled={!notice || noticeRefusal(notice, day) !== null}
      run={act}
      close={close}
    >
      <UserErrorList errors={otherErrors(errors, FIELDS)} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <p>{t(texts.issueMeans)}</p>
      {known.length > 0 ? (
        <Select<string>
          aria-label={t(texts.pick)}
          placeholder={t(texts.pick)}
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          options={known.map((found) => ({ value: found, label: found, title: found }))}
          onChange={(found) => type('problem', withProblem(words.problem, found))}
        />
      ) : null}
      <Field label={t(texts.problem)} refusals={errorsOf(errors, 'problem')}>
        {(control) => (
          <Input.TextArea
            {...control}
            aria-required
            autoFocus
            placeholder={t(texts.problemHint)}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={LONGEST_REQUIREMENT}
            value={words.problem}
            onChange={(event) => type('problem', event.target.value)}
          />
        )}
      </Field>
      <Field label={t(texts.requirement)} refusals={errorsOf(errors, 'requirement')}>
        {(control) => (
          <Input.TextArea
            {...control}
            aria-required
            placeholder={t(texts.requirementHint)}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={LONGEST_REQUIREMENT}
            value={words.requirement}
            onChange={(event) => type('requirement', event.target.value)}
          />
        )}
      </Field>
      <Field label={t(texts.dueOn)} refusals={late ? [t(late.sentence)] : errorsOf(errors, 'dueOn')}>
        {(control) => (
          <span className="due-choice">
            <Input
              {...control}
              aria-required
              type="date"
              min={day}
              value={words.dueOn}
              onChange={(event) => type('dueOn', event.target.value)}
            />
            {USUAL_DAYS.map((days) => (
              <Button key={days} onClick={() => type('dueOn', dayAfter(day, days))}>
                {t(texts.inDays(days))}
              </Button>
            ))}
          </span>
        )}
      </Field>
      <BudgetUseFields words={words} type={type} refusals={errorsOf(errors, 'budgetUse')} />
      <KeptNote />
    </ActSheet>
  );
}
