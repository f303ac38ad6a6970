import { eventOf } from '../../platform/events.ts';
import type { Evaluation } from './evaluation.entity.ts';

/** An evaluation moved from one state to another. Listeners work in the same transaction: what they do stands or falls with it. */
export const evaluationMoved = eventOf<{ readonly evaluation: Evaluation }>();
