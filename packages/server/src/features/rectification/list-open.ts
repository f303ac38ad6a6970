import { beijingDate } from '@jiping/domain/calendar';
import { DUE_SOON_DAYS, dayAfter } from '@jiping/domain/rectification';
import type { FilterQuery, QBFilterQuery } from '@mikro-orm/postgresql';
import { badInput } from '../../platform/graphql/errors.ts';
import { checkedFirst, decodeCursor, encodeCursor, type Page, pageOf } from '../../platform/graphql/page.ts';
import { readable } from '../../platform/graphql/readable.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Evaluation } from '../evaluations/evaluation.entity.ts';
import { Rectification } from './rectification.entity.ts';

/** Parts of what is open: to be done by the department, to be checked by the bureau, near the deadline, past it. */
export type OpenPart = 'toDo' | 'toCheck' | 'dueSoon' | 'overdue';
export type OpenOrder = 'dueOn' | 'toCheckFirst';

export interface OpenSelection {
  readonly part?: OpenPart | undefined;
  /** Due by so many days from today, what is overdue counted in. */
  readonly dueWithinDays?: number | undefined;
}

type Where = FilterQuery<Rectification>;

/** A page of what is not closed; what the page was chosen from, null where that is nothing, can be counted by parts. */
export interface OpenPage extends Page<Rectification> {
  readonly totalCount: number;
  readonly open: Where | null;
}

const FARTHEST_DAYS = 365;

/** What is asked of departments and not closed, in the viewer's own county, with evaluations that the viewer reads. */
export async function listOpen(
  context: RequestContext,
  page: { readonly first: number; readonly after?: string | undefined },
  { part, dueWithinDays }: OpenSelection,
  order: OpenOrder,
  isAtWork: boolean,
): Promise<OpenPage> {
  checkedFirst(page.first);
  if (dueWithinDays != null && (dueWithinDays < 0 || dueWithinDays > FARTHEST_DAYS))
    throw badInput(`到期天数须在 0 至 ${FARTHEST_DAYS} 之间。`, `"dueWithinDays" must be from 0 to ${FARTHEST_DAYS}.`);
  if (!isAtWork) return { ...pageOf<Rectification>([], page.first, page.after, () => ''), totalCount: 0, open: null };
  const { em } = context;
  const open = await openTo(context);
  const today = beijingDate(new Date().toISOString());
  const where: Where = {
    $and: [
      open,
      part == null ? {} : partAsOf(today)[part],
      dueWithinDays == null ? {} : { dueOn: { $lte: dayAfter(today, dueWithinDays) } },
    ],
  };
  const rows = await em.find(
    Rectification,
    page.after == null ? where : { $and: [where, afterCursor(page.after, order)] },
    {
      orderBy: [...(order === 'toCheckFirst' ? [{ state: 'desc' } as const] : []), { dueOn: 'asc' }, { id: 'asc' }],
      limit: page.first + 1,
    },
  );
  const cursorOf = ({ state, dueOn, id }: Rectification) => encodeCursor([state, dueOn, id]);
  return { ...pageOf(rows, page.first, page.after, cursorOf), totalCount: await em.count(Rectification, where), open };
}

/** How many of what is open belong to each part. */
export async function countParts({ em }: RequestContext, open: Where | null): Promise<Record<OpenPart, number>> {
  if (!open) return { toDo: 0, toCheck: 0, dueSoon: 0, overdue: 0 };
  const parts = partAsOf(beijingDate(new Date().toISOString()));
  const count = (part: OpenPart) => em.count(Rectification, { $and: [open, parts[part]] });
  return {
    toDo: await count('toDo'),
    toCheck: await count('toCheck'),
    dueSoon: await count('dueSoon'),
    overdue: await count('overdue'),
  };
}

/** As `isDueSoon` and `isOverdue` of the domain have it. */
const partAsOf = (today: string): Readonly<Record<OpenPart, Where>> => ({
  toDo: { state: 'issued' },
  toCheck: { state: 'reported' },
  dueSoon: { state: 'issued', dueOn: { $gte: today, $lte: dayAfter(today, DUE_SOON_DAYS) } },
  overdue: { dueOn: { $lt: today }, $or: [{ state: 'issued' }, { reportedLate: true }] },
});

/** A rectification is read with its evaluation: an evaluation out of reach takes its own along. */
async function openTo(context: RequestContext): Promise<Where> {
  const open: Where = {
    $and: [readable<Rectification>(context, 'Rectification'), { state: { $in: ['issued', 'reported'] } }],
  };
  const { em } = context;
  // The rules are conditions on columns, never a key or a list of keys, which alone the builder would not take.
  const rules = readable<Evaluation>(context, 'Evaluation') as QBFilterQuery<Evaluation>;
  const read = em.createQueryBuilder(Evaluation).select('id').where(rules);
  return { $and: [open, { evaluationId: { $in: read } }] };
}

/** The rows after a cursor; `reported` stands before `issued` where what is to be checked comes first. */
function afterCursor(cursor: string, order: OpenOrder): Where {
  const [state, dueOn, id] = decodeCursor(cursor, 3).map(String);
  const later: Where = { $or: [{ dueOn: { $gt: dueOn } }, { dueOn, id: { $gt: id } }] };
  if (order === 'dueOn') return later;
  return { $or: [{ state: { $lt: state } }, { $and: [{ state }, later] }] } as Where;
}
