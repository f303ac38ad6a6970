/**
 * PostGraphile 5 as its manual starts it, over the tables and policies of the product, in the application's role. Runs as a process of its
 * own, so that it shares nothing with the benchmark but the machine. The scope comes with each request, as a session would give it.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [connectionString, port] = process.argv.slice(2);
if (!connectionString || !port) throw new Error('Give the address of the database and a port');

const pool = new pg.Pool({ connectionString, max: 10 });

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafast: {
    context: ({ node }) => ({
      pgSettings: {
        'app.county_id': String(node?.req.headers['x-county'] ?? ''),
        'app.department_ids': String(node?.req.headers['x-departments'] ?? ''),
        'app.region_path': String(node?.req.headers['x-path'] ?? ''),
      },
    }),
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
