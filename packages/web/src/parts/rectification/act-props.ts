import type { Rectification } from './rectification.query.ts';

/** What each sheet about one rectification is given: it stays about what was read when it was opened. */
export interface RectificationSheetProps {
  readonly rectification: Rectification;
  readonly close: () => void;
  /** Asks again how it stands: after a refusal, because somebody else may have been faster. */
  readonly ask: () => void;
}

/** Under which name the words of a sheet are kept. */
export const formOf = (act: 'report' | 'sendBack' | 'close' | 'withdraw', { id }: Pick<Rectification, 'id'>): string =>
  `${act}/${id}`;
