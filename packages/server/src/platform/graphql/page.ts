import { badInput } from './errors.ts';
import { refuseNul } from './refuse-nul.ts';

/** Relay's word for where a list was cut. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const LARGEST_PAGE = 100;

/** `first` as Relay and our limits have it: 1 to 100, required. */
export function checkedFirst(first: number): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw badInput(`first 须在 1 至 ${LARGEST_PAGE} 之间。`, `"first" must be from 1 to ${LARGEST_PAGE}.`);
}

/** A keyset cursor: the sort values and the id of the last row. */
export const encodeCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

export function decodeCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const plain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
    // Until it is decoded nobody sees one.
    refuseNul(values);
    if (Array.isArray(values) && values.length === length && values.every(plain)) return values;
  } catch {
    // told below
  }
  throw notOurs();
}

/** A cursor that is a number. */
export function decodeNumberCursor(cursor: string): number {
  const [value] = decodeCursor(cursor, 1);
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw notOurs();
}

const notOurs = () =>
  badInput('游标无效，请从第一页重新开始。', 'That cursor is not one of ours: start again at the first page.');

/** A page from `first + 1` rows: the extra one says that there is more. */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  after: string | null | undefined,
  cursorOf: (row: Row) => string,
): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
