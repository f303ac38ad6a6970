import {
  amountOf,
  definitionOf,
  type FigureTable,
  figureIn,
  lookInto,
  numberOf,
  rowCodeOf,
  rowFigure,
  scoreOfRow,
  textOf,
} from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import { cappedTotal, executionScore } from '@jiping/domain/scoring';
import type { Template } from '@jiping/domain/templates';
import { formulaInWords } from '../book/formula-words.ts';
import { standardInWords } from './standard-words.ts';
import { texts } from './texts.ts';

/** A score as a person can follow it. */
export interface ScoreExplanation {
  /** The rule in words; null where the figure has none. */
  readonly rule: Bilingual | null;
  /** The line of arithmetic that gives it; null while something is lacking. */
  readonly working: Bilingual | null;
  readonly lacks: readonly Bilingual[];
}

/** How the score at `code` comes about; null for a figure that no rule scores. */
export function explainScore(template: Template, table: FigureTable, code: string): ScoreExplanation | null {
  const derivation = definitionOf(template, code)?.derivation;
  const look = lookInto(template, table);
  const { scoring } = template;
  switch (derivation?.kind) {
    case 'indicatorScore': {
      const cell = rowCodeOf(code)!;
      const key = textOf(look.value(rowFigure(cell.list, cell.row, 'standard')));
      const standard = scoring.standards.find((one) => one.key === key);
      if (!standard) return { rule: null, working: null, lacks: [texts.noStandard] };
      const scored = scoreOfRow(template, code, look);
      const rule = standardInWords(standard);
      if (!scored) return { rule, working: null, lacks: [texts.lacking.sign] };
      if ('lacks' in scored) return { rule, working: null, lacks: scored.lacks.map((name) => texts.lacking[name]) };
      return { rule, working: scored.working, lacks: [] };
    }
    case 'executionScore': {
      const rate = numberOf(look.value(derivation.rate));
      const rule = formulaInWords(template, code);
      return rate === null
        ? { rule, working: null, lacks: [texts.lacking.rate] }
        : { rule, working: executionScore(rate, scoring).working, lacks: [] };
    }
    case 'cappedTotal': {
      const sum = numberOf(look.value(derivation.total));
      const rate = numberOf(look.value(derivation.rate));
      const rule = formulaInWords(template, code);
      return sum === null
        ? { rule, working: null, lacks: [texts.lacking.parts] }
        : { rule, working: cappedTotal(sum, rate, scoring).working, lacks: [] };
    }
    case 'sum':
    case 'listSum':
      return explainSum(template, table, code);
    default:
      return null;
  }
}

function explainSum(template: Template, table: FigureTable, code: string): ScoreExplanation | null {
  const definition = definitionOf(template, code);
  if (definition?.kind !== 'score') return null;
  const value = lookInto(template, table).value(code);
  const rule = formulaInWords(template, code);
  if (numberOf(value) === null && amountOf(value) === null)
    return { rule, working: null, lacks: [texts.lacking.parts] };
  if (definition.derivation?.kind !== 'sum') return { rule, working: null, lacks: [] };
  const parts = definition.derivation.of.map((part) => numberOf(figureIn(table, part)));
  const line = parts.every((part) => part !== null) ? `${parts.join(' + ')} = ${numberOf(value)}` : null;
  return { rule, working: line === null ? null : { zh: line, en: line }, lacks: [] };
}
