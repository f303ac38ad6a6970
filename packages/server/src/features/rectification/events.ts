import { eventOf } from '../../platform/events.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';

/** A rectification was issued, or stands elsewhere now. Listeners work in the same transaction. */
export const rectificationMoved = eventOf<{ readonly evaluation: Evaluation }>();
