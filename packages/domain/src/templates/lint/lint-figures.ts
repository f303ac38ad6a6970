import type { Derivation, FigureDefinition } from '../../figures/index.ts';
import type { Template } from '../template.ts';
import { type Definitions, patternParts } from './definitions.ts';
import { duplicates, error, type TemplateProblem, unknownFigure } from './template-problem.ts';

const WORDS: ReadonlySet<FigureDefinition['kind']> = new Set(['text', 'date', 'choice']);

/** Figures with one code, formulas with unknown parts or parts that cannot be computed with, choices that offer nothing. */
export function lintFigures(template: Template, definitions: Definitions): readonly TemplateProblem[] {
  return [
    ...duplicates(
      template.figures.map(({ code }) => code),
      (index) => `figures[${index}].code`,
    ),
    ...[...definitions].flatMap(([code, figure]) => [
      ...lintFormula(code, figure, definitions),
      ...lintResult(code, figure),
      ...lintChoices(code, figure),
    ]),
  ];
}

const COMPUTES: ReadonlySet<Derivation['kind']> = new Set(['sum', 'percent', 'change']);

function lintFormula(code: string, figure: FigureDefinition, definitions: Definitions): readonly TemplateProblem[] {
  const path = `“${code}”.derivation`;
  const { derivation } = figure;
  if (!derivation) return [];
  return patternParts(figure).flatMap((part): readonly TemplateProblem[] => {
    const definition = definitions.get(part);
    if (!definition) return [unknownFigure(path, part)];
    if (COMPUTES.has(derivation.kind) && (WORDS.has(definition.kind) || WORDS.has(figure.kind))) {
      return [error(path, `文字类数据“${part}”不能参与计算`, `words such as “${part}” cannot be computed with`)];
    }
    const isAddedUp =
      derivation.kind === 'sum' || (derivation.kind === 'listSum' && part.endsWith(`.${derivation.field}`));
    if (isAddedUp && definition.kind !== figure.kind) {
      return [
        error(
          path,
          `“${part}”与“${code}”不是同类数据，不能相加`,
          `“${part}” is not of the kind of “${code}” and cannot be added up to it`,
        ),
      ];
    }
    return [];
  });
}

const POINTS: ReadonlySet<Derivation['kind']> = new Set(['executionScore', 'cappedTotal', 'indicatorScore']);

function lintResult(code: string, { kind, derivation }: FigureDefinition): readonly TemplateProblem[] {
  const path = `“${code}”.derivation`;
  if ((derivation?.kind === 'percent' || derivation?.kind === 'change') && kind !== 'percent') {
    return [error(path, '比率的类型应为 percent', 'a ratio must be of the kind percent')];
  }
  if (derivation && POINTS.has(derivation.kind) && kind !== 'score') {
    return [error(path, '得分的类型应为 score', 'points must be of the kind score')];
  }
  return [];
}

function lintChoices(code: string, { kind, choices }: FigureDefinition): readonly TemplateProblem[] {
  if (kind === 'choice' && !choices) {
    return [error(`“${code}”.choices`, '选择项没有可选的内容', 'a choice must say what may be chosen')];
  }
  return duplicates(
    (choices ?? []).map(({ value }) => value),
    (index) => `“${code}”.choices[${index}]`,
  );
}

/** Formulas that go round in a circle, each circle once. */
export function lintCircles(definitions: Definitions): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const finished = new Set<string>();
  const visit = (code: string, above: readonly string[]): void => {
    if (finished.has(code)) return;
    if (above.includes(code)) {
      const circle = [...above.slice(above.indexOf(code)), code].join(' → ');
      const known = problems.some(({ message }) => above.every((one) => message.zh.includes(one)));
      if (!known) {
        problems.push(error('figures', `计算关系循环：${circle}`, `the derivations go round in a circle: ${circle}`));
      }
      return;
    }
    const definition = definitions.get(code);
    for (const part of definition ? patternParts(definition) : []) visit(part, [...above, code]);
    finished.add(code);
  };
  for (const code of definitions.keys()) visit(code, []);
  return problems;
}
