import { withdrawObligations } from '../features/cycles/withdraw-obligations.ts';
import { beginEvaluations } from '../features/evaluations/begin-evaluations.ts';
import { discardEvaluations } from '../features/evaluations/discard-evaluations.ts';
import { followExemptions } from '../features/evaluations/follow-exemptions.ts';
import { discardUploads } from '../features/exchange/discard-uploads.ts';
import { keepAttachments } from '../features/exchange/keep-attachments.ts';
import { keepEvidence } from '../features/exchange/keep-evidence.ts';
import { keepFacts } from '../features/rollup/keep/keep-facts.ts';

let listening = false;

/** Which feature listens to which event; told once for the process. */
export function connectFeatures(): void {
  if (listening) return;
  listening = true;
  withdrawObligations();
  beginEvaluations();
  followExemptions();
  discardEvaluations();
  discardUploads();
  keepEvidence();
  keepAttachments();
  keepFacts();
}
