import type { Bilingual } from '../language/index.ts';
import { type FormTemplate, LABEL_WORDS, type LabelWord, type Template } from '../templates/index.ts';

/** Whose form it is, and of which year. */
export interface Occasion {
  readonly department: string;
  readonly fiscalYear: number;
}

/**
 * A form with its labels written out: the template's points for execution (`{executionPoints}`), and for an occasion `{year}年预算数` →
 * `2021年预算数`, `{lastYear}年决算数`, `{department}`. Without an occasion, as in a template shown to everybody, `本年预算数`, `上年决算数` and a blank.
 */
export function wordedFor(form: FormTemplate, { scoring }: Template, occasion: Occasion | undefined): FormTemplate {
  const ofOccasion = occasion ? wordsOf(occasion) : GENERAL;
  const executionPoints = scoring.execution.weight;
  const words = { zh: { ...ofOccasion.zh, executionPoints }, en: { ...ofOccasion.en, executionPoints } };
  const say = (label: Bilingual): Bilingual =>
    label.zh.includes('{') ? { zh: written(label.zh, words.zh), en: written(label.en, words.en) } : label;
  return {
    ...form,
    blocks: form.blocks.map((block) => ({
      ...block,
      ...(block.title && { title: say(block.title) }),
      columns: block.columns.map((column) => ({
        ...column,
        ...(column.label && { label: say(column.label) }),
        ...(column.under && { under: column.under.map(say) }),
      })),
      lines: block.lines.map((line) => ({
        ...line,
        cells: line.cells.map((cell) => ('label' in cell ? { ...cell, label: say(cell.label) } : cell)),
      })),
    })),
  };
}

type Words = Readonly<Record<Exclude<LabelWord, 'executionPoints'>, string>>;

const BLANK = '＿＿';
const GENERAL: { readonly zh: Words; readonly en: Words } = {
  zh: { year: '本', lastYear: '上', department: BLANK },
  en: { year: "this year's", lastYear: "last year's", department: BLANK },
};

function wordsOf({ department, fiscalYear }: Occasion): typeof GENERAL {
  const words = { year: String(fiscalYear), lastYear: String(fiscalYear - 1), department };
  return { zh: words, en: words };
}

const written = (text: string, words: Readonly<Record<LabelWord, string>>): string =>
  LABEL_WORDS.reduce((sofar, word) => sofar.replaceAll(`{${word}}`, words[word]), text);
