/** What a template's shape cannot say: that names exist, are unique, and hang together without circles. */
import { definitionOf, type FigureDefinition, partsOf, rowCodeOf, rowFigure } from '../figures/index.ts';
import { checkLifecycle } from './check-lifecycle.ts';
import { refuseTemplate } from './refuse-template.ts';
import type { Template } from './template.ts';

/** Throws a `TradeError` INVALID_TEMPLATE for the first thing that is wrong. */
export function checkTemplate(template: Template): void {
  const { from, to } = template.fiscalYears;
  if (to !== undefined && to < from) {
    refuseTemplate('fiscalYears.to', `截止年度 ${to} 早于起始年度 ${from}`, `${to} is before the first year ${from}`);
  }
  const definitions = definitionsByPattern(template);
  checkFigures(template, definitions);
  checkOutline(template, definitions);
  checkLifecycle(template.lifecycle);
}

/** Figures and list fields by code and pattern (`projects.*.outturn`), each with what it is derived from written out. */
function definitionsByPattern(template: Template): ReadonlyMap<string, FigureDefinition> {
  const fields = template.lists.flatMap(({ key, fields }) =>
    fields.flatMap(({ name }) => {
      // Any row will do: what is written out for it is then written as the pattern.
      const definition = definitionOf(template, rowFigure(key, ANY_ROW, name));
      return definition ? [[rowFigure(key, '*', name), definition] as const] : [];
    }),
  );
  return new Map([...template.figures.map((figure) => [figure.code, figure] as const), ...fields]);
}

const ANY_ROW = 'any';

/** The patterns that a definition follows from. */
function patternParts(definition: FigureDefinition): readonly string[] {
  const cell = rowCodeOf(definition.code);
  return (definition.derivation ? partsOf(definition.derivation) : []).map((part) =>
    (part.startsWith('.') && cell ? `${cell.list}.*${part}` : part).replace(`.${ANY_ROW}.`, '.*.'),
  );
}

const WORDS: ReadonlySet<FigureDefinition['kind']> = new Set(['text', 'date', 'choice']);

function checkFigures(template: Template, definitions: ReadonlyMap<string, FigureDefinition>): void {
  refuseDuplicates(
    template.figures.map((figure) => figure.code),
    (index) => `figures[${index}].code`,
  );
  for (const [code, figure] of definitions) {
    const path = `“${code}”.derivation`;
    const { derivation } = figure;
    for (const part of patternParts(figure)) {
      const definition = definitions.get(part) ?? refuseUnknownFigure(path, part);
      if (derivation?.kind === 'sum' || derivation?.kind === 'percent' || derivation?.kind === 'change') {
        if (WORDS.has(definition.kind) || WORDS.has(figure.kind)) {
          refuseTemplate(path, `文字类数据“${part}”不能参与计算`, `words such as “${part}” cannot be computed with`);
        }
      }
      if (derivation?.kind === 'sum' && definition.kind !== figure.kind) {
        refuseTemplate(
          path,
          `“${part}”与“${code}”不是同类数据，不能相加`,
          `“${part}” is not of the kind of “${code}” and cannot be added up to it`,
        );
      }
    }
    if ((derivation?.kind === 'percent' || derivation?.kind === 'change') && figure.kind !== 'percent') {
      refuseTemplate(path, '比率的类型应为 percent', 'a ratio must be of the kind percent');
    }
  }
  refuseCircle(definitions);
}

function refuseCircle(definitions: ReadonlyMap<string, FigureDefinition>): void {
  const finished = new Set<string>();
  const visit = (code: string, above: readonly string[]): void => {
    if (finished.has(code)) return;
    if (above.includes(code)) {
      const circle = [...above.slice(above.indexOf(code)), code].join(' → ');
      refuseTemplate('figures', `计算关系循环：${circle}`, `the derivations go round in a circle: ${circle}`);
    }
    const definition = definitions.get(code);
    for (const part of definition ? patternParts(definition) : []) visit(part, [...above, code]);
    finished.add(code);
  };
  for (const code of definitions.keys()) visit(code, []);
}

function checkOutline(template: Template, definitions: ReadonlyMap<string, FigureDefinition>): void {
  refuseDuplicates(
    template.outline.map((section) => section.key),
    (index) => `outline[${index}].key`,
  );
  template.outline.forEach((section, index) => {
    for (const code of section.figures) {
      if (!definitions.has(code)) refuseUnknownFigure(`outline[${index}].figures`, code);
    }
    if (section.parent === undefined) return;
    const before = template.outline.slice(0, index).some(({ key }) => key === section.parent);
    if (!before) {
      refuseTemplate(
        `outline[${index}].parent`,
        `上级标题“${section.parent}”不存在或排在其后，请先列上级标题`,
        `there is no heading “${section.parent}” above it; list the parent first`,
      );
    }
  });
}

function refuseUnknownFigure(path: string, code: string): never {
  return refuseTemplate(
    path,
    `没有名为“${code}”的数据项，请更正代码或在 figures 中增加`,
    `there is no figure “${code}”; correct the code or add it under figures`,
  );
}

function refuseDuplicates(names: readonly string[], path: (index: number) => string): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (seen.has(name)) {
      refuseTemplate(path(index), `“${name}”重复，每个只能出现一次`, `“${name}” is there twice; keep one of them`);
    }
    seen.add(name);
  });
}
