import { notFound } from './errors.ts';
import { shownAs } from './node.type.ts';
import { decodeId } from './opaque-id.ts';
import type { RequestContext } from './request-context.ts';

type FindNode = (context: RequestContext, id: string, countyId: string | null) => Promise<object | null>;

const finders = new Map<string, FindNode>();

/** Each feature says how its nodes are found; the guard is the same as every other way in. */
export function registerNode(type: string, entity: unknown, find: FindNode): void {
  finders.set(type, find);
  shownAs(entity, type);
}

/** The row behind an opaque id, or null: of another tenant, of no one, not an id at all. */
export async function findNode(context: RequestContext, globalId: string, type?: string): Promise<object | null> {
  const key = decodeId(globalId);
  if (!key || (type && key.type !== type)) return null;
  return (await finders.get(key.type)?.(context, key.id, key.countyId)) ?? null;
}

/** The key of an id that must be of `type`; anything else is NOT_FOUND. */
export function keyOf(globalId: string, type: string): { id: string; countyId: string } {
  const key = decodeId(globalId);
  if (key?.type !== type || !key.countyId) throw notFound();
  return { id: key.id, countyId: key.countyId };
}
