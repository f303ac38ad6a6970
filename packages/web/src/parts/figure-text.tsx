import type { Bilingual } from '@jiping/domain/language';
import type { Money } from '@jiping/domain/money';
import type { FigureState } from '../api/generated/schema-words.ts';
import { useLanguage } from '../app/language.tsx';
import { MoneyText } from './money-text.tsx';
import { grouped } from './numbers.ts';
import { texts } from './texts.ts';
import './numbers.css';

/** A figure's value as the API gives it. */
export interface ShownFigure {
  readonly state: FigureState;
  readonly amount?: Money | null;
  readonly number?: string | null;
  readonly text?: string | null;
}

const SILENT: Record<Exclude<FigureState, 'KNOWN'>, Bilingual> = {
  MASKED: texts.masked,
  NOT_APPLICABLE: texts.notApplicable,
  MISSING: texts.missing,
};

/** The value of a figure, or which of the three ways of having none it is: they never look like 0 or like each other. */
export function FigureText({ figure, unit }: { figure: ShownFigure | null | undefined; unit?: string }) {
  const { t } = useLanguage();
  const state = figure?.state ?? 'MISSING';
  if (state !== 'KNOWN') return <span className="number number--silent">{t(SILENT[state])}</span>;
  if (figure?.amount) return <MoneyText amount={figure.amount} />;
  if (figure?.number) return <span className="number">{`${grouped(figure.number)}${unit ?? ''}`}</span>;
  return <span>{figure?.text}</span>;
}
