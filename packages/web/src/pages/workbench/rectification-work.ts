import type { OpenRectificationPart, RectificationState } from '../../api/generated/schema-words.ts';

/** As much of an open rectification as its order and counting need. */
export interface OpenOne {
  readonly id: string;
  readonly state: RectificationState;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
}

/** What is open of one evaluation, for the line of its year. */
export interface OpenOfYear {
  readonly count: number;
  /** The one that is due first: of those that wait for the department, else of all. */
  readonly nearest: OpenOne;
  /** Whether one of them waits for the viewer. */
  readonly waits: boolean;
}

interface OfEvaluation {
  readonly evaluation: { readonly id: string };
}

const first = (left: OpenOne, right: OpenOne): number =>
  left.dueOn.localeCompare(right.dueOn) || left.id.localeCompare(right.id);

/** By evaluation: `openByEvaluation(list).get(id)`. */
export function openByEvaluation<
  T extends OpenOne & OfEvaluation & { readonly viewerCan: { readonly report: boolean } },
>(all: readonly T[]): ReadonlyMap<string, OpenOfYear> {
  const groups = Map.groupBy(all, ({ evaluation }) => evaluation.id);
  return new Map(
    [...groups].map(([id, group]) => {
      const toDo = group.filter(({ state }) => state === 'ISSUED');
      const [nearest] = (toDo.length > 0 ? toDo : group).toSorted(first);
      return [id, { count: group.length, nearest: nearest!, waits: group.some(({ viewerCan }) => viewerCan.report) }];
    }),
  );
}

/** Of which the bureau reminded and no report came since, by evaluation; what is due first stands first. */
export function remindedByEvaluation<
  T extends OpenOne &
    OfEvaluation & {
      readonly reminded?: { readonly at: string } | null;
      readonly reported?: { readonly at: string } | null;
    },
>(all: readonly T[]): readonly (readonly T[])[] {
  const waiting = all.filter(
    ({ state, reminded, reported }) =>
      state === 'ISSUED' && reminded && (!reported || Date.parse(reminded.at) > Date.parse(reported.at)),
  );
  return [...Map.groupBy(waiting.toSorted(first), ({ evaluation }) => evaluation.id).values()];
}

/** Which of them the bureau looks at. Those that are late or nearly so are in one of the others too. */
export const RECTIFICATION_PARTS = ['ALL', 'TO_DO', 'TO_CHECK', 'DUE_SOON', 'OVERDUE'] as const satisfies readonly (
  | OpenRectificationPart
  | 'ALL'
)[];
export type RectificationPart = (typeof RECTIFICATION_PARTS)[number];

interface Counts {
  readonly toDo: number;
  readonly toCheck: number;
  readonly dueSoon: number;
  readonly overdue: number;
}

/** How many belong to a part: `countOf(counts, 'ALL')`. */
export const countOf = ({ toDo, toCheck, dueSoon, overdue }: Counts, part: RectificationPart): number =>
  ({ ALL: toDo + toCheck, TO_DO: toDo, TO_CHECK: toCheck, DUE_SOON: dueSoon, OVERDUE: overdue })[part];
