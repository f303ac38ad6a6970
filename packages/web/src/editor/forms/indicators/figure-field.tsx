import { type FigureDefinition, type FigureValue, parseFigureInput } from '@jiping/domain/figures';
import { TradeError } from '@jiping/domain/language';
import { Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { inputText, shownFigure } from '../../figures/figure-words.ts';
import { useDesk } from '../../record/desk-context.tsx';

export interface FigureFieldProps {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
  /** Shown, not to be changed. */
  readonly locked?: boolean;
}

/** One figure in a line of its own: kept when it is left, refused with a sentence where it makes no sense. */
export function FigureField({ code, ...props }: FigureFieldProps) {
  const { desk } = useDesk();
  const definition = desk.board.definition(code);
  if (!definition) return null;
  const value = desk.board.value(code);
  const text = inputText(value, definition.unit);
  // Another value from elsewhere is another field; what is being typed here is not disturbed by itself.
  return <Field key={`${code} ${text}`} definition={definition} value={value} text={text} {...props} />;
}

function Field({
  definition,
  value,
  text,
  label,
  hint,
  locked = false,
}: Omit<FigureFieldProps, 'code'> & { definition: FigureDefinition; value: FigureValue; text: string }) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  const [typed, setTyped] = useState(text);
  if (!editable || locked) return <output>{shownFigure(value, definition)}</output>;
  const understood = understand(typed, definition);
  const keep = () => {
    if (typed !== text && !(understood instanceof TradeError)) desk.setFigures({ [definition.code]: understood });
  };
  const isLong = definition.kind === 'text' && (definition.most ?? 0) > 60;
  const common = {
    'aria-label': label,
    value: typed,
    status: understood instanceof TradeError ? ('error' as const) : ('' as const),
    ...(hint !== undefined && { placeholder: hint }),
    ...(definition.most !== undefined && { maxLength: definition.most }),
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: keep,
  };
  return (
    <>
      {isLong ? (
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} {...common} />
      ) : (
        <Input
          {...common}
          onPressEnter={(event) => {
            if (!event.nativeEvent.isComposing) keep();
          }}
        />
      )}
      {understood instanceof TradeError ? <p role="alert">{t(understood.sentence)}</p> : null}
    </>
  );
}

function understand(typed: string, definition: FigureDefinition): FigureValue | TradeError {
  try {
    return parseFigureInput(typed, definition);
  } catch (error) {
    if (error instanceof TradeError) return error;
    throw error;
  }
}
