import { beginEvaluations } from '../features/evaluations/begin-evaluations.ts';
import { keepEvidence } from '../features/exchange/keep-evidence.ts';
import { keepFacts } from '../features/rollup/keep-facts.ts';

let listening = false;

/** Which feature listens to which event; told once for the process. */
export function connectFeatures(): void {
  if (listening) return;
  listening = true;
  beginEvaluations();
  keepEvidence();
  keepFacts();
}
