import { Button, Input, Select } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useState } from 'react';
import type { OpinionCode } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { Floating } from '../../editor/figures/floating.tsx';
import { opinionWords } from '../../parts/words.ts';
import type { DraftOpinion } from './draft-opinions.ts';
import { useTargetName } from './target-name.ts';
import { texts } from './texts.ts';

/** Where an opinion is to be given: on what, beside which place of the page, and on which words. */
export interface OpinionPlace {
  readonly target: string;
  readonly place: DOMRect;
  readonly quote: string;
}

const CODES: readonly OpinionCode[] = [
  'WRONG_DATA',
  'MISSING_ATTACHMENT',
  'INSUFFICIENT_REASON',
  'FORMAT',
  'CONTENT',
  'OTHER',
];
const LONGEST_QUOTE = 60;

/** Puts the caret behind the quotation, without scrolling the page to the form. */
function focusAtEnd(field: TextAreaRef | null): void {
  const area = field?.resizableTextArea?.textArea;
  area?.focus({ preventScroll: true });
  area?.setSelectionRange(area.value.length, area.value.length);
}

/** A kind from the list and a sentence. */
export function OpinionForm({
  place,
  add,
  close,
}: {
  place: OpinionPlace;
  add: (draft: Omit<DraftOpinion, 'id'>) => void;
  close: () => void;
}) {
  const { t } = useLanguage();
  const name = useTargetName(place.target);
  const quote = place.quote.length > LONGEST_QUOTE ? `${place.quote.slice(0, LONGEST_QUOTE)}…` : place.quote;
  const [code, setCode] = useState<OpinionCode>('WRONG_DATA');
  const [message, setMessage] = useState(quote === '' ? '' : `“${quote}”`);
  const said = message.trim();
  return (
    <Floating place={place.place} close={close}>
      <form
        className="opinion-form"
        onSubmit={(event) => {
          event.preventDefault();
          add({ target: place.target, code, message: said });
          close();
        }}
      >
        <strong>{t(place.target === 'evaluation' ? texts.opineOnWhole : texts.opineOn(name))}</strong>
        <Select<OpinionCode>
          aria-label={t(texts.code)}
          getPopupContainer={(field) => field.parentElement ?? document.body}
          value={code}
          onChange={setCode}
          options={CODES.map((value) => ({ value, label: t(opinionWords[value]) }))}
        />
        <Input.TextArea
          ref={focusAtEnd}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          aria-label={t(texts.message)}
          placeholder={t(texts.messageHint)}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
              event.currentTarget.form?.requestSubmit();
          }}
        />
        <span className="opinion-form__acts">
          <Button onClick={close}>{t(texts.cancel)}</Button>
          <Button type="primary" htmlType="submit" disabled={said.length < 2}>
            {t(texts.add)}
          </Button>
        </span>
      </form>
    </Floating>
  );
}
