import { displayInCell, type FigureState } from '@jiping/domain/figures';
import type { Language } from '@jiping/domain/language';
import type { CellMarks, GridBook } from './grid-props.ts';

/** All that is seen of a figure in its cell. */
export interface CellFace extends CellMarks {
  readonly text: string;
  readonly state: FigureState;
}

/** The faces of a grid's cells, the same object for as long as nothing on it changes. */
export class CellFaces {
  private readonly known = new Map<string, CellFace>();

  constructor(
    private readonly book: GridBook,
    private readonly unit: string,
  ) {}

  of(code: string, language: Language): CellFace {
    const key = `${language} ${code}`;
    const before = this.known.get(key);
    const value = this.book.value(code);
    const definition = this.book.definition(code);
    const text = definition ? displayInCell(value, definition, this.unit, language) : '';
    const now: CellFace = { ...this.book.marks(code), text, state: value.state };
    if (before && isSameFace(before, now)) return before;
    this.known.set(key, now);
    return now;
  }
}

const isSameFace = (one: CellFace, other: CellFace): boolean =>
  one.text === other.text &&
  one.state === other.state &&
  one.derived === other.derived &&
  one.saving === other.saving &&
  one.doubt === other.doubt &&
  one.opinions === other.opinions &&
  one.carried === other.carried &&
  one.locked?.zh === other.locked?.zh;
