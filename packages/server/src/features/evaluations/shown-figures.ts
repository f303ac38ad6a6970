import {
  definitionOf,
  type EffectiveFigures,
  type FigureCatalogue,
  figureIn,
  POSITION,
  rowFigure,
  rowsOf,
} from '@jiping/domain/figures';
import { encodeId, globalId } from '../../platform/graphql/opaque-id.ts';
import { partId } from '../../platform/identifiers.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { FigureType } from './evaluation-parts.type.ts';
import type { Figure } from './figure.entity.ts';
import { columnsOf, type FigureRow, figureTable } from './figure-rows.ts';

/** Codes of all figures that have a value: those of the template in its order, then the lists, row by row. */
export function codesInOrder(template: FigureCatalogue, { table }: EffectiveFigures): readonly string[] {
  const single = template.figures.map(({ code }) => code);
  const cells = template.lists.flatMap(({ key, fields }) =>
    rowsOf(table, key).flatMap((row) => [POSITION, ...fields].map(({ name }) => rowFigure(key, row, name))),
  );
  return [...single, ...cells].filter((code) => table.has(code));
}

/** Figures of which nothing is derived. */
export const statedFigures = (figures: readonly FigureRow[]): EffectiveFigures => ({
  table: figureTable(figures),
  derived: new Set(),
});

/** Of the codes that somebody asked for, those that the template knows. */
export const knownCodes = (template: FigureCatalogue, codes: readonly string[]): readonly string[] =>
  [...new Set(codes)].filter((code) => definitionOf(template, code) !== undefined);

/** Figures as the API shows them; also those that are missing. */
export function shownFigures(
  { countyId, id }: Pick<Evaluation, 'id' | 'countyId'>,
  rows: ReadonlyMap<string, FigureRow>,
  effective: EffectiveFigures,
  codes: readonly string[],
): FigureType[] {
  return codes.map((code) => {
    const row = rows.get(code);
    return Object.assign(new FigureType(), {
      id: encodeId({ type: 'Figure', countyId, id: partId(id, code) }),
      code,
      ...columnsOf(figureIn(effective.table, code)),
      derived: effective.derived.has(code),
      version: row?.version ?? 0,
      updatedAt: row?.updatedAt ?? null,
      updatedBy: row?.updatedBy ?? null,
      origin: row?.origin ?? null,
    });
  });
}

/** A figure that was found by its id: somebody stated it. */
export function shownFigure(figure: Figure): FigureType {
  const { code, state, amount, number, text, version, updatedAt, updatedBy, origin } = figure;
  return Object.assign(new FigureType(), {
    id: globalId('Figure', figure),
    derived: false,
    ...{ code, state, amount, number, text, version, updatedAt, updatedBy, origin },
  });
}
