import type { FigureDefinition } from '@jiping/domain/figures';
import type { ShownFigure } from '../../../parts/figure-text.tsx';
import { type Difference, differences } from './differences.ts';

export interface ComparedRevision {
  readonly sections: readonly { readonly key: string; readonly title: string; readonly text: string }[];
  readonly figures: readonly (ShownFigure & { readonly code: string })[];
}

export interface ChangedSection {
  readonly key: string;
  readonly title: string;
  readonly parts: readonly Difference[];
}

export interface ChangedFigure {
  readonly code: string;
  readonly before: ShownFigure | undefined;
  readonly after: ShownFigure | undefined;
}

export interface Comparison {
  readonly sections: readonly ChangedSection[];
  readonly figures: readonly ChangedFigure[];
}

/** What differs between two revisions: texts by section in the order of the later one, figures by code. */
export function compareRevisions(before: ComparedRevision, after: ComparedRevision): Comparison {
  const textBefore = new Map(before.sections.map((section) => [section.key, section]));
  const keysAfter = new Set(after.sections.map(({ key }) => key));
  const sections = [...after.sections, ...before.sections.filter(({ key }) => !keysAfter.has(key))];
  const figureBefore = new Map(before.figures.map((figure) => [figure.code, figure]));
  const figureAfter = new Map(after.figures.map((figure) => [figure.code, figure]));
  return {
    sections: sections
      .map(({ key, title, text }) => ({
        key,
        title,
        parts: differences(textBefore.get(key)?.text ?? '', keysAfter.has(key) ? text : ''),
      }))
      .filter(({ parts }) => parts.some(({ kind }) => kind !== 'same')),
    figures: [...new Set([...figureAfter.keys(), ...figureBefore.keys()])]
      .map((code) => ({ code, before: figureBefore.get(code), after: figureAfter.get(code) }))
      .filter((figure) => !sameValue(figure.before, figure.after)),
  };
}

/** A figure that is not there is missing. */
function sameValue(left: ShownFigure | undefined, right: ShownFigure | undefined): boolean {
  const value = (figure: ShownFigure | undefined) =>
    JSON.stringify([figure?.state ?? 'MISSING', figure?.amount ?? null, figure?.number ?? null, figure?.text ?? null]);
  return value(left) === value(right);
}

/** What a figure is called and its unit, from the template of its evaluation. */
export const definitionsByCode = (figures: readonly FigureDefinition[]): ReadonlyMap<string, FigureDefinition> =>
  new Map(figures.map((definition) => [definition.code, definition]));
