import type { FigureValue } from '@jiping/domain/figures';
import type { EntityManager } from '@mikro-orm/postgresql';
import { partId } from '../../platform/identifiers.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { columnsOf, type FigureRow } from './figure-rows.ts';
import type { Origin } from './origin.ts';

export interface Writing {
  /** Name of the person. */
  readonly by: string;
  readonly at: Date;
  /** Absent for what a person states: that renews what was taken over from last year. */
  readonly origin?: Origin;
}

/**
 * Writes checked values as the evaluation's next version, in one statement however many they are, and answers the rows as they now
 * are. What nobody ever stated and nobody states now gets no row.
 */
export async function writeFigures(
  em: EntityManager,
  evaluation: Pick<Evaluation, 'id' | 'countyId' | 'departmentId' | 'version'>,
  values: ReadonlyMap<string, FigureValue>,
  { by, at, origin }: Writing,
): Promise<readonly FigureRow[]> {
  const { countyId, departmentId, id: evaluationId } = evaluation;
  const rows = [...values].map(
    ([code, value]): FigureRow => ({
      code,
      evaluationId,
      ...columnsOf(value),
      version: evaluation.version + 1,
      updatedAt: at,
      updatedBy: by,
      origin: origin ?? null,
    }),
  );
  if (rows.length === 0) return rows;
  await em.execute(
    `insert into figure (county_id, id, evaluation_id, department_id, code, state, amount, number, text, version, updated_at, updated_by, origin)
     select ?::uuid, f.id, ?::uuid, ?::uuid, f.code, f.state, f.amount, f.number, f.text, ?::int, ?::timestamptz, ?, ?
     from jsonb_to_recordset(?::jsonb) as f (id uuid, code text, state text, amount numeric, number numeric, text text)
     on conflict (county_id, evaluation_id, code) do update set state = excluded.state, amount = excluded.amount, number = excluded.number,
       text = excluded.text, version = excluded.version, updated_at = excluded.updated_at, updated_by = excluded.updated_by, origin = excluded.origin`,
    [
      countyId,
      evaluationId,
      departmentId,
      evaluation.version + 1,
      at.toISOString(),
      by,
      origin ?? null,
      JSON.stringify(
        rows.map(({ code, state, amount, number, text }) => ({
          id: partId(evaluationId, code),
          code,
          state,
          // What is absent is null there too, and a record has thousands of them.
          amount: amount ?? undefined,
          number: number ?? undefined,
          text: text ?? undefined,
        })),
      ),
    ],
  );
  return rows;
}
