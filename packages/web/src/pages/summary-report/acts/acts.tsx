import type { ActProps } from './act-props.ts';
import { RefreshSheet } from './refresh-sheet.tsx';
import { ReopenSheet } from './reopen-sheet.tsx';
import { SignSheet } from './sign-sheet.tsx';

export type ActName = 'refresh' | 'sign' | 'reopen';

/** The sheet of the act that was asked for. */
export function Acts({ of, open, close }: ActProps & { open: ActName | null }) {
  if (open === 'refresh') return <RefreshSheet of={of} close={close} />;
  if (open === 'sign') return <SignSheet of={of} close={close} />;
  return open === 'reopen' ? <ReopenSheet of={of} close={close} /> : null;
}
