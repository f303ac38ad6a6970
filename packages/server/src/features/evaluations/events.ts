import { eventOf } from '../../platform/events.ts';
import type { Evaluation } from './evaluation.entity.ts';

/** An evaluation moved from one state to another. Listeners work in the same transaction: what they do stands or falls with it. */
export const evaluationMoved = eventOf<{ readonly evaluation: Evaluation }>();

/** Figures of an evaluation name uploads as evidence. Who keeps the uploads refuses what is none of the department's. */
export const evidenceNamed = eventOf<{ readonly evaluation: Evaluation; readonly files: readonly string[] }>();

/** An evaluation that nobody ever handed in is about to be deleted: whoever keeps something of it lets it go. */
export const evaluationDiscarded = eventOf<{ readonly evaluation: Evaluation }>();
