import type { Language } from '@jiping/domain/language';
import type { CombinedError } from 'urql';
import { faultOf } from '../../api/fault.ts';
import type { SendOutcome } from './autosave.ts';

/** A server that says nothing may say something at the next try. */
export const NO_ANSWER = { type: 'failed', reason: 'network' } as const;
const PASSING = new Set(['NETWORK', 'NOT_READY', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR']);

/** What an error of the network or the server means for a draft on its way. */
export function outcomeOf(error: CombinedError, language: Language): SendOutcome<never> {
  const fault = faultOf(error);
  if (fault.code === 'UNAUTHENTICATED') return { type: 'failed', reason: 'signedOut' };
  if (PASSING.has(fault.code)) return NO_ANSWER;
  return { type: 'refused', sentence: fault.detail ?? `${fault.title[language]} ${fault.remedy[language]}` };
}

/** What the person can mend, as the server said it. */
export const refusal = ({ code, message }: { code: string; message: string }): SendOutcome<never> =>
  code === 'UNAUTHENTICATED' ? { type: 'failed', reason: 'signedOut' } : { type: 'refused', sentence: message };
