import type { FigureValue } from '@jiping/domain/figures';
import { createContext, useContext } from 'react';
import type { Store } from '../../api/store.ts';
import type { ReasonedFinding } from '../checking/check-board.ts';
import type { Attention } from './attention.ts';
import type { FigureBoard } from './figure-board.ts';

/** What the words of a document need of the room they are written in: an evaluation's report, or a region's summary report. */
export interface OpenPaper {
  readonly board: FigureBoard;
  readonly attention: Attention;
  /** Whether the viewer may write here now. */
  readonly editable: boolean;
  /** Opens what is to be said of a figure beside `place`. */
  readonly openFigure: (code: string, place: DOMRect) => void;
  /** A typed amount became a figure of the record, with this value. */
  readonly bindFigure: (code: string, value: FigureValue) => void;
  /** What the checks say of the words. */
  readonly findings: Store<readonly ReasonedFinding[]>;
  /** Figures that a section is expected to cite; they are offered first. */
  readonly expected: (section: string | null) => readonly string[];
}

export const PaperContext = createContext<OpenPaper | null>(null);

/** The document that is open. Only below the editor. */
export function usePaper(): OpenPaper {
  const open = useContext(PaperContext);
  if (!open) throw new Error('usePaper() stands outside the editor');
  return open;
}
