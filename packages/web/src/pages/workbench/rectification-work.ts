import type { RectificationState } from '../../api/generated/schema-words.ts';

/** As much of an open rectification as its order and counting need. */
export interface OpenOne {
  readonly id: string;
  readonly state: RectificationState;
  readonly dueOn: string;
  readonly isOverdue: boolean;
}

/** What is open of one evaluation, for the line of its year. */
export interface OpenOfYear {
  readonly count: number;
  /** The one that is due first: of those that wait for the department, else of all. */
  readonly nearest: OpenOne;
  /** Whether one of them waits for the viewer. */
  readonly waits: boolean;
}

const first = (left: OpenOne, right: OpenOne): number =>
  left.dueOn.localeCompare(right.dueOn) || left.id.localeCompare(right.id);

/** By evaluation: `openByEvaluation(list).get(id)`. */
export function openByEvaluation<
  T extends OpenOne & {
    readonly evaluation: { readonly id: string };
    readonly viewerCan: { readonly report: boolean };
  },
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

/** Which of them the bureau looks at. Those that are late are in one of the others too. */
export const RECTIFICATION_PARTS = ['all', 'toDo', 'toCheck', 'late'] as const;
export type RectificationPart = (typeof RECTIFICATION_PARTS)[number];

const BELONGS: Record<RectificationPart, (one: OpenOne) => boolean> = {
  all: () => true,
  toDo: ({ state }) => state === 'ISSUED',
  toCheck: ({ state }) => state === 'REPORTED',
  late: ({ isOverdue }) => isOverdue,
};

/** Those of a part; what the bureau itself must check comes first, then what is due first. */
export const ofPart = <T extends OpenOne>(all: readonly T[], part: RectificationPart): readonly T[] =>
  all
    .filter(BELONGS[part])
    .toSorted((left, right) => Number(BELONGS.toCheck(right)) - Number(BELONGS.toCheck(left)) || first(left, right));
