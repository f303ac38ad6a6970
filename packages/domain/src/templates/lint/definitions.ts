import {
  definitionOf,
  type FigureDefinition,
  type FigureList,
  POSITION,
  partsOf,
  rowCodeOf,
  rowFigure,
} from '../../figures/index.ts';
import type { Template } from '../template.ts';

/** Figures and list fields by code and pattern (`projects.*.outturn`). */
export type Definitions = ReadonlyMap<string, FigureDefinition>;

const ANY_ROW = 'any';

/** Every definition of the template, each with what it is derived from written out. */
export function definitionsIn(template: Template): Definitions {
  const fields = template.lists.flatMap(({ key, fields }) =>
    [POSITION, ...fields].flatMap(({ name }) => {
      // Any row will do: what is written out for it is then written as the pattern.
      const definition = definitionOf(template, rowFigure(key, ANY_ROW, name));
      return definition ? [[rowFigure(key, '*', name), definition] as const] : [];
    }),
  );
  return new Map([...template.figures.map((figure) => [figure.code, figure] as const), ...fields]);
}

/** The codes and patterns that a definition follows from. */
export function patternParts(definition: FigureDefinition): readonly string[] {
  const cell = rowCodeOf(definition.code);
  return (definition.derivation ? partsOf(definition.derivation) : []).map((part) =>
    (part.startsWith('.') && cell ? `${cell.list}.*${part}` : part).replace(`.${ANY_ROW}.`, '.*.'),
  );
}

/** Whether rows of the list have that field; the place of a row they all have. */
export const hasField = (list: FigureList | undefined, name: string): boolean =>
  name === POSITION.name || (list?.fields.some((field) => field.name === name) ?? false);
