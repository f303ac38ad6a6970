/**
 * PostGraphile 5 as its manual starts it, over the tables and policies of the product, in the application's role. Runs as a process of its
 * own, so that it shares nothing with the benchmark but the machine. With a session's cookie it looks up who asks, as whoever put it on the net
 * would have to; without one it takes the scope from the request.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [connectionString, port] = process.argv.slice(2);
if (!connectionString || !port) throw new Error('Give the address of the database and a port');

const pool = new pg.Pool({ connectionString, max: 10 });

/** The person behind a session, with their memberships: the least that a signed-in answer begins with. */
async function scopeOfSession(token: string): Promise<Record<'county' | 'departments' | 'path', string>> {
  const { rows } = await pool.query<{ id: string; level: string; path: string }>(
    `select r.id, r.level, r.path from session s join app_user u on u.id = s.user_id join membership m on m.user_id = u.id
     join region r on r.id = m.region_id where s.token_hash = $1 and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes'`,
    [createHash('sha256').update(token).digest('hex')],
  );
  const [membership] = rows;
  if (!membership) throw new Error('No session');
  return { county: membership.level === 'county' ? membership.id : '', departments: '*', path: membership.path };
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafast: {
    context: async ({ node }) => {
      const { headers = {} } = node?.req ?? {};
      const token = /jiping_session=([^;]+)/.exec(headers.cookie ?? '')?.[1];
      const scope = token
        ? await scopeOfSession(token)
        : { county: headers['x-county'], departments: headers['x-departments'], path: headers['x-path'] };
      return {
        pgSettings: {
          'app.county_id': String(scope.county ?? ''),
          'app.department_ids': String(scope.departments ?? ''),
          'app.region_path': String(scope.path ?? ''),
        },
      };
    },
    explain: false,
  },
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
});

const server = createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
