import { type Derivation, definitionOf, listOf, rowCodeOf } from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import type { Template } from '@jiping/domain/templates';

/** How a figure follows from others, in words: `人员经费 + 日常公用经费`; null where nothing gives it. */
export function formulaInWords(template: Template, code: string): Bilingual | null {
  const derivation = definitionOf(template, code)?.derivation;
  return derivation ? inWords(template, derivation) : null;
}

function inWords(template: Template, derivation: Derivation): Bilingual {
  const name = (code: string): Bilingual => definitionOf(template, code)?.label ?? { zh: code, en: code };
  switch (derivation.kind) {
    case 'sum': {
      const plus = joined(derivation.of.map(name), ' + ');
      const minus = (derivation.minus ?? []).map(name);
      return minus.length === 0 ? plus : joined([plus, ...minus], ' − ');
    }
    case 'percent':
      return both(name(derivation.part), name(derivation.whole), (part, whole) => `${part} ÷ ${whole} × 100%`);
    case 'change':
      return both(name(derivation.to), name(derivation.from), (to, from) => `(${to} − ${from}) ÷ ${from} × 100%`);
    case 'listSum':
      return listSum(template, derivation);
    case 'executionScore': {
      const { weight } = template.scoring.execution;
      const rate = name(derivation.rate);
      return {
        zh: `${weight} × ${rate.zh}，最高 ${weight} 分`,
        en: `${weight} × ${rate.en}, at most ${weight} points`,
      };
    }
    case 'cappedTotal': {
      const total = name(derivation.total);
      return template.scoring.caps.on
        ? { zh: `${total.zh}，按执行率设上限`, en: `${total.en}, capped by the execution rate` }
        : total;
    }
    case 'libraryActual':
      return { zh: '由指标库指定的数据生成', en: 'From the figure that the library names' };
    case 'standard':
      return { zh: '由指标库或指标性质决定', en: 'Given by the library or by the comparison' };
    case 'indicatorScore':
      return { zh: '按评分标准计算', en: 'By its scoring standard' };
  }
}

function listSum(template: Template, { list, field, where }: Extract<Derivation, { kind: 'listSum' }>): Bilingual {
  const rows = listOf(template, list);
  const summed = rows?.fields.find(({ name }) => name === field)?.label ?? { zh: field, en: field };
  const chosen = where && rows?.fields.find(({ name }) => name === where.field);
  const only = chosen?.choices?.find(({ value }) => value === where?.is)?.label;
  const of = only ?? rows?.label ?? { zh: list, en: list };
  return { zh: `各“${of.zh}”${summed.zh}之和`, en: `Sum of ${summed.en} over ${of.en}` };
}

const joined = (labels: readonly Bilingual[], sign: string): Bilingual => ({
  zh: labels.map(({ zh }) => zh).join(sign),
  en: labels.map(({ en }) => en).join(sign),
});

const both = (left: Bilingual, right: Bilingual, write: (left: string, right: string) => string): Bilingual => ({
  zh: write(left.zh, right.zh),
  en: write(left.en, right.en),
});

/** Whether a figure's score is computed, so that it can be explained. */
export const isScore = (template: Template, code: string): boolean => {
  const kind = definitionOf(template, code)?.derivation?.kind;
  return kind === 'indicatorScore' || kind === 'executionScore' || kind === 'cappedTotal' || isTotal(template, code);
};

const isTotal = (template: Template, code: string): boolean => {
  const definition = definitionOf(template, code);
  return definition?.kind === 'score' && definition.derivation !== undefined && rowCodeOf(code)?.field !== 'weight';
};
