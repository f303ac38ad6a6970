import { Input } from 'antd';
import { useLanguage } from '../app/language.tsx';
import { LONGEST_REASON } from './reason.ts';
import { texts } from './texts.ts';

export interface ReasonFieldProps {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** What a good reason says. */
  readonly hint: string;
}

/** The reason without which an act is not done; it is kept in the history. */
export function ReasonField({ reason, setReason, hint }: ReasonFieldProps) {
  const { t } = useLanguage();
  return (
    <Input.TextArea
      aria-label={t(texts.reason)}
      aria-required
      autoFocus
      placeholder={hint}
      autoSize={{ minRows: 3, maxRows: 8 }}
      maxLength={LONGEST_REASON}
      value={reason}
      onChange={(event) => setReason(event.target.value)}
    />
  );
}
