import { budgetUseRefusal } from '@jiping/domain/rectification';
import { Input, Radio } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { yuan } from '../numbers.ts';
import { typedAmount } from './budget-amount.ts';
import { Field } from './field.tsx';
import { budgetUseOf, noticeOf, type TypedNotice } from './notice.ts';
import { texts } from './texts.ts';
import { BUDGET_USES, budgetUseWords } from './words.ts';

export interface BudgetUseFieldsProps {
  readonly words: TypedNotice;
  readonly type: (field: 'budgetUse' | 'amount', text: string) => void;
  /** The server's sentences about it. */
  readonly refusals: readonly string[];
}

/** What the result means for the coming budget, and by how much; the yuan stand beside the 万元 typed. */
export function BudgetUseFields({ words, type, refusals }: BudgetUseFieldsProps) {
  const { t } = useLanguage();
  const kind = budgetUseOf(words.budgetUse);
  const typed = typedAmount(words.amount);
  const use = noticeOf(words)?.budgetUse;
  const wrong = 'refusal' in typed ? typed.refusal : use && words.amount !== '' ? budgetUseRefusal(use) : null;
  return (
    <>
      <fieldset className="typed-field">
        <legend>{t(texts.budgetUse)}</legend>
        <Radio.Group
          optionType="button"
          value={kind ?? ''}
          options={[
            { value: '', label: t(texts.noBudgetUse) },
            ...BUDGET_USES.map((value) => ({ value, label: t(budgetUseWords[value]) })),
          ]}
          onChange={(event) => type('budgetUse', String(event.target.value))}
        />
      </fieldset>
      {kind ? (
        <Field
          label={t(texts.amount)}
          {...(kind === 'CUT' ? {} : { note: t(texts.optional) })}
          refusals={wrong ? [t(wrong)] : refusals}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              className="typed-field__amount"
              value={words.amount}
              suffix={'amount' in typed && typed.amount ? <small>{t(texts.yuan(yuan(typed.amount)))}</small> : <span />}
              onChange={(event) => type('amount', event.target.value)}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
