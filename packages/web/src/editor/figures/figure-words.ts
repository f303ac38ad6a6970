import { displayFigure, displayInCell, type FigureDefinition, type FigureValue } from '@jiping/domain/figures';
import { type Bilingual, type Language, said } from '@jiping/domain/language';
import { inUnit, MONEY_UNITS } from '@jiping/domain/money';

export const stateWords: Readonly<Record<FigureValue['state'], Bilingual>> = {
  known: said('已知', 'Known'),
  masked: said('不公开（*）', 'Masked (*)'),
  notApplicable: said('不适用（无）', 'Not applicable (无)'),
  missing: said('未填', 'Missing'),
};

/** What to type to get this state in the field of a figure. */
export const TYPED_AS: Readonly<Record<Exclude<FigureValue['state'], 'known'>, string>> = {
  masked: '*',
  notApplicable: '无',
  missing: '',
};

/** A value as a person would type it: exact, in the figure's unit, without the unit. */
export function inputText(value: FigureValue, unit: string): string {
  if (value.state !== 'known') return TYPED_AS[value.state];
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  return inUnit(value.amount, MONEY_UNITS.find((one) => one === unit) ?? '元');
}

type Shown = Pick<FigureDefinition, 'unit' | 'digits'> & Partial<Pick<FigureDefinition, 'kind' | 'choices'>>;

/** A value as the report prints it: a choice by its label, what an indicator measures as it was entered. */
export function shownFigure(value: FigureValue, definition: Shown, language: Language = 'zh'): string {
  const { unit, digits, kind, choices } = definition;
  if (kind === 'choice' && choices && value.state === 'known')
    return displayInCell(value, { kind, unit, digits, choices }, unit, language);
  return displayFigure(value, unit, kind === 'measure' ? null : digits);
}
