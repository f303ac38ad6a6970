import { Migration } from '@mikro-orm/migrations';
import { partId } from '../../identifiers.ts';

/** Evaluations whose rows move in one go; one of them had at most 500 lines of each kind. */
const BATCH = 200;

interface Line {
  readonly county_id: string;
  readonly evaluation_id: string;
  readonly department_id: string;
  readonly list: 'projects' | 'indicators';
  readonly place: number;
  readonly name: string | null;
  readonly state: string | null;
  readonly amount: string | null;
  readonly number: string | null;
  readonly unit: string | null;
  readonly evidence: string | null;
  readonly version: number;
  readonly updated_at: string;
}

/** The old lines as the new rows count them: from 1, in their order. */
const lines = (list: Line['list'], columns: string): string =>
  `select l.county_id, l.evaluation_id, l.department_id, '${list}' as list, ${columns},
     row_number() over (partition by l.county_id, l.evaluation_id order by l.position, l.id)::int as place,
     e.version, e.updated_at::text as updated_at
   from ${list === 'projects' ? 'project' : 'indicator'} l
   join evaluation e on e.county_id = l.county_id and e.id = l.evaluation_id
   where l.evaluation_id = any(string_to_array(?, ',')::uuid[])`;

/** The cells of a line, as figures of the row `k<place>`: what nobody had said has no row. */
function figuresOf({ list, place, name, state, amount, number, unit, evidence, ...of }: Line) {
  const text = (field: string, words: string | null) =>
    words?.trim() ? [{ field, state: 'known', amount: null, number: null, text: words }] : [];
  const cells = [
    { field: 'position', state: 'known', amount: null, number: String(place), text: null },
    ...text('name', name),
    ...text('unit', unit),
    ...text('evidence', evidence),
    ...(state === 'masked' ? [{ field: 'outturn', state, amount: null, number: null, text: null }] : []),
    ...(amount === null ? [] : [{ field: 'outturn', state: 'known', amount, number: null, text: null }]),
    ...(number === null ? [] : [{ field: 'actual', state: 'known', amount: null, number, text: null }]),
  ];
  return cells.map(({ field, ...value }) => {
    const code = `${list}.k${place}.${field}`;
    return { ...of, id: partId(of.evaluation_id, code), code, ...value };
  });
}

/**
 * Project lines and indicators become rows of figures: what was `project.outturn` is the figure `projects.k1.outturn`. Figures and
 * sections say whether they were taken over from last year; a file says what it is, and which evaluation it is evidence of.
 */
export class Migration20261124_Rows extends Migration {
  override async up(): Promise<void> {
    const walled = ['project', 'indicator', 'figure', 'evaluation'];
    // Row security is forced on the owner too, who has no scope here and would move nothing.
    for (const table of walled) await this.execute(`alter table ${table} no force row level security`);
    await this.moveLines();
    for (const table of ['project', 'indicator']) await this.execute(`drop table ${table}`);
    for (const table of ['figure', 'evaluation']) await this.execute(`alter table ${table} force row level security`);
    await this.execute('alter table figure add column origin text');
    await this.execute('alter table section add column origin text');
    await this.execute('alter table upload add column media_type text');
    await this.execute('alter table upload add column evaluation_id uuid');
    await this.execute(
      'alter table upload add constraint upload_evidence_of foreign key (county_id, evaluation_id) references evaluation (county_id, id)',
    );
  }

  private async moveLines(): Promise<void> {
    const found = (await this.execute(
      `select distinct evaluation_id as id from (select evaluation_id from project union all select evaluation_id from indicator) l order by 1`,
    )) as unknown as { id: string }[];
    for (let start = 0; start < found.length; start += BATCH) {
      const ids = found.slice(start, start + BATCH).map(({ id }) => id);
      const old = [
        lines('projects', 'l.name, l.state, l.outturn::text as amount, null as number, null as unit, null as evidence'),
        lines(
          'indicators',
          'l.name, null as state, null as amount, trim_scale(l.actual)::text as number, l.unit, l.evidence',
        ),
      ];
      for (const sql of old) {
        const rows = (await this.execute(sql, [ids.join(',')])) as unknown as Line[];
        await this.insert(rows.flatMap(figuresOf));
      }
    }
  }

  private async insert(figures: ReturnType<typeof figuresOf>): Promise<void> {
    await this.execute(
      `insert into figure (county_id, id, evaluation_id, department_id, code, state, amount, number, text, version, updated_at)
       select county_id, id, evaluation_id, department_id, code, state, amount, number, text, version, updated_at
       from jsonb_to_recordset(?::jsonb) as f (county_id uuid, id uuid, evaluation_id uuid, department_id uuid, code text, state text,
         amount numeric, number numeric, text text, version int, updated_at timestamptz)`,
      [JSON.stringify(figures)],
    );
  }
}
