import type { FigureDefinition, FigureValue } from '@jiping/domain/figures';
import { parseFigureInput } from '@jiping/domain/figures';
import { TradeError } from '@jiping/domain/language';

/** An amount just typed that seems to be a figure of the record. */
export interface BindingOffer {
  readonly code: string;
  readonly value: FigureValue;
  /** Where the typed amount begins in the text before the caret; it ends at the caret. */
  readonly start: number;
}

const TYPED = /(?<![\d.,，])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(亿元|万元|元|人|名|个|%|％|分)$/;
/** How far before the number its name may stand; further away it is more likely about something else. */
const REACH = 24;
const CLAUSE_END = /[。；;！？\n]/;

/**
 * `offerFor(figures, '基本支出共824.17万元')` → `{ code: 'expenditure.basic', value, start: 5 }`: the figure whose name stands nearest
 * before the number in the same clause, and whose kind of unit it has. null where there is none: nothing is guessed.
 */
export function offerFor(figures: readonly FigureDefinition[], textBefore: string): BindingOffer | null {
  const typed = TYPED.exec(textBefore);
  if (!typed) return null;
  const start = typed.index;
  const clause =
    textBefore
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const definition = nearest(
    figures.filter((figure) => fits(figure, typed[2]!)),
    clause,
  );
  if (!definition) return null;
  const value = read(typed[0], definition);
  return value && { code: definition.code, value, start };
}

const fits = ({ kind, unit }: FigureDefinition, typedUnit: string): boolean => {
  if (kind === 'money') return typedUnit.endsWith('元');
  if (kind === 'percent') return typedUnit === '%' || typedUnit === '％';
  return typedUnit === unit || (unit === '人' && typedUnit === '名');
};

/** The name that ends last stands nearest; of two that end together the longer says more. */
function nearest(figures: readonly FigureDefinition[], clause: string): FigureDefinition | null {
  let best: { definition: FigureDefinition; end: number; length: number } | null = null;
  for (const definition of figures) {
    for (const name of [definition.label.zh, ...definition.aliases]) {
      const at = name === '' ? -1 : clause.lastIndexOf(name);
      const end = at + name.length;
      if (at < 0 || (best && (end < best.end || (end === best.end && name.length <= best.length)))) continue;
      best = { definition, end, length: name.length };
    }
  }
  return best?.definition ?? null;
}

function read(text: string, definition: FigureDefinition): FigureValue | null {
  try {
    return parseFigureInput(text.replace('％', '%'), definition);
  } catch (error) {
    if (error instanceof TradeError) return null;
    throw error;
  }
}
