import { Alert, Button, Typography } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { texts } from './texts.ts';
import { useTyped } from './use-typed.tsx';

export interface UnsentWordsProps {
  /** The form whose words can no more be sent. */
  readonly form: string;
  /** The fields that hold words. */
  readonly fields: readonly string[];
}

/** Words typed while an act was open and never sent: shown to be copied, for they are nowhere else. */
export function UnsentWords({ form, fields }: UnsentWordsProps) {
  const { t } = useLanguage();
  const typed = useTyped();
  const kept = typed.of(form);
  const words = fields.flatMap((field) => kept?.[field]?.trim() || []);
  if (words.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t(texts.unsent)}
      description={words.map((text) => (
        <Typography.Paragraph key={text} copyable className="unsent-words">
          {text}
        </Typography.Paragraph>
      ))}
      action={
        <Button size="small" onClick={() => typed.forget(form)}>
          {t(texts.discard)}
        </Button>
      }
    />
  );
}
