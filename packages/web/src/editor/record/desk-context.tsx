import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from '../../api/store.ts';
import type { ReasonedFinding } from '../checking/check-board.ts';
import type { Attention } from './attention.ts';
import type { Desk } from './desk.ts';
import { type OpenPaper, PaperContext } from './paper-context.tsx';

export interface OpenDesk {
  readonly desk: Desk;
  readonly attention: Attention;
  /** Whether the viewer may write here now. */
  readonly editable: boolean;
  readonly mayExplain: boolean;
  readonly mayAnswer: boolean;
  /** Opens the small form of a figure beside `place`. */
  readonly openFigure: (code: string, place: DOMRect) => void;
}

const DeskContext = createContext<OpenDesk | null>(null);

/** Opens a desk to what stands below: the record as a whole, and the paper of its words. */
export function AtDesk({ open, children }: { open: OpenDesk; children: ReactNode }) {
  const paper = useMemo<OpenPaper>(() => {
    const { desk, attention, editable, openFigure } = open;
    return {
      attention,
      editable,
      openFigure,
      board: desk.board,
      findings: desk.checks.findings,
      bindFigure: (code, value) => desk.setFigures({ [code]: value }),
      expected: (section) => desk.template.outline.find(({ key }) => key === section)?.figures ?? [],
    };
  }, [open]);
  return (
    <DeskContext value={open}>
      <PaperContext value={paper}>{children}</PaperContext>
    </DeskContext>
  );
}

/** The report that is open. Only below the editor. */
export function useDesk(): OpenDesk {
  const open = useContext(DeskContext);
  if (!open) throw new Error('useDesk() stands outside the editor');
  return open;
}

export const useFindings = (): readonly ReasonedFinding[] => useStore(useDesk().desk.checks.findings);

/** Draws anew whenever any figure changes. */
export function useFigures(): void {
  const { board } = useDesk().desk;
  useSyncExternalStore(
    (listener) => board.watchAll(listener),
    () => board.complete,
  );
}
