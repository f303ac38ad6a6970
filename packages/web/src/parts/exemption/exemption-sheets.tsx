import { createContext, type ReactNode, useContext, useState } from 'react';
import { ExemptSheet } from './exempt-sheet.tsx';
import type { ExemptionProps } from './exemption-props.ts';
import { WithdrawSheet } from './withdraw-sheet.tsx';

const OpenSheet = createContext<((exemption: ExemptionProps) => void) | null>(null);

/**
 * Around a list with exemption buttons: the open sheet belongs to the list and not to a row, which may go while somebody types, and is
 * about what the row said when it was opened.
 */
export function ExemptionSheets({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<ExemptionProps | null>(null);
  const close = () => setOpen(null);
  const done = () => {
    close();
    open?.done?.();
  };
  const Sheet = open?.exemptionReason === null ? ExemptSheet : WithdrawSheet;
  return (
    <OpenSheet value={setOpen}>
      {children}
      {open ? <Sheet {...open} close={close} done={done} /> : null}
    </OpenSheet>
  );
}

/** Opens the sheet of the list around. */
export function useExemptionSheet(): (exemption: ExemptionProps) => void {
  const open = useContext(OpenSheet);
  if (!open) throw new Error('An exemption button stands outside ExemptionSheets');
  return open;
}
