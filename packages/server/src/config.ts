import path from 'node:path';
import { z } from 'zod';

/** Typed settings. The only place that reads the environment; a wrong value is told in one sentence and stops the start. */
export interface Config {
  /** Production refuses the demonstration accounts, hides introspection and marks cookies as secure. */
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** The owner's connection: migrations and nothing else. Absent: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** The application's own role, where the operator made it; otherwise the server makes one. */
  readonly databaseAppUrl: string | undefined;
  /** Where the embedded database, and what belongs to this machine, is kept. */
  readonly dataDirectory: string;
  /** Load the demonstration data into an empty database. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Introspection for outside tools also in production. */
  readonly introspection: boolean;
  /** True behind a reverse proxy that sets X-Forwarded-For and -Proto. */
  readonly trustProxy: boolean;
  /** The session cookie only travels over https. */
  readonly secureCookies: boolean;
}

const flag = z.stringbool({ truthy: ['1', 'true', 'yes'], falsy: ['0', 'false', 'no', ''] });

const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATABASE_APP_URL: z.string().startsWith('postgres').optional(),
  JIPING_DATA_DIR: z.string().default('.data'),
  JIPING_DEMO: flag.default(false),
  JIPING_INTROSPECTION: flag.optional(),
  JIPING_TRUST_PROXY: flag.default(false),
  JIPING_SECURE_COOKIES: flag.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** Reads the settings; throws a sentence that names the variable and what it must be. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(
      `环境变量 ${issue.path.join('.')} 不正确 / The setting ${issue.path.join('.')} is wrong: ${issue.message}`,
    );
  }
  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  if (production && env.JIPING_DEMO) {
    throw new Error(
      '生产环境不得载入演示数据，请去掉 JIPING_DEMO / Production refuses the demonstration data: unset JIPING_DEMO',
    );
  }
  return {
    production,
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    databaseAppUrl: env.DATABASE_APP_URL,
    dataDirectory: path.resolve(env.JIPING_DATA_DIR),
    demo: env.JIPING_DEMO,
    logLevel: env.LOG_LEVEL,
    introspection: env.JIPING_INTROSPECTION ?? !production,
    trustProxy: env.JIPING_TRUST_PROXY,
    secureCookies: env.JIPING_SECURE_COOKIES ?? production,
  };
}
