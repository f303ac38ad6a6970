import { eventOf } from '../../platform/events.ts';
import type { Department } from './department.entity.ts';

/**
 * A department is no more from a fiscal year on: merged into its successor, or dissolved (`successorId` null). Its columns say
 * so already. What it owed from that year on is withdrawn by who keeps the obligations, or the whole act is refused.
 */
export const departmentEnded = eventOf<{
  readonly department: Department;
  /** The first year without it. */
  readonly fromYear: number;
  /** Whether what it has written for those years, and never handed in, may be discarded. */
  readonly discardDraft: boolean;
}>();
