import { Alert } from 'antd';
import { useLanguage } from '../app/language.tsx';
import { texts } from './texts.ts';

export interface ShownUserError {
  readonly code: string;
  readonly message: string;
}

/** The refusals of an act, each a sentence with its code. Nothing where there is none. */
export function UserErrorList({ errors }: { errors: readonly ShownUserError[] | null | undefined }) {
  const { t } = useLanguage();
  if (!errors || errors.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={errors.length === 1 ? errors[0]!.message : t(texts.mend)}
      description={
        errors.length === 1 ? (
          <small>{t(texts.code(errors[0]!.code))}</small>
        ) : (
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {errors.map((error) => (
              <li key={`${error.code} ${error.message}`}>
                {error.message} <small>{t(texts.code(error.code))}</small>
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
