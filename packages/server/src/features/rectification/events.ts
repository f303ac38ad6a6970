import { eventOf } from '../../platform/events.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';
import type { Rectification } from './rectification.entity.ts';

/** A rectification was issued, or stands elsewhere now. Listeners work in the same transaction. */
export const rectificationMoved = eventOf<{ readonly evaluation: Evaluation }>();

/** A report names files by what `POST /uploads` answered. Who keeps the uploads attaches them, and refuses what is not the reporter's to attach. */
export const filesAttached = eventOf<{
  readonly rectification: Rectification;
  /** Each once, in the order in which they are shown. */
  readonly files: readonly string[];
  readonly reporter: { readonly displayName: string; readonly userId: string };
  readonly at: Date;
}>();
