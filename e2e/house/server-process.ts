import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { SERVER } from './paths.ts';

export interface ServerPlace {
  readonly port: number;
  /** Embedded database and uploads; kept between starts. */
  readonly dataDirectory: string;
  /** A database elsewhere, by its owner's address; absent: the embedded one. */
  readonly databaseUrl?: string;
}

/** A whole server of its own, as `npm start` runs it, that a test may kill and start again. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private readonly place: ServerPlace;

  constructor(place: ServerPlace) {
    this.place = place;
  }

  get address(): string {
    return `http://127.0.0.1:${this.place.port}`;
  }

  /** Starts it and waits until it answers that it is ready; throws with its last words when it ends before. */
  async start(): Promise<void> {
    const child = spawn('node', ['--enable-source-maps', 'dist/main.js'], {
      cwd: SERVER,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'development',
        JIPING_DEMO: '1',
        PORT: String(this.place.port),
        JIPING_DATA_DIR: this.place.dataDirectory,
        ...(this.place.databaseUrl ? { DATABASE_URL: this.place.databaseUrl } : {}),
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
      },
    });
    this.child = child;
    // A run that is interrupted leaves no server behind.
    process.once('exit', () => child.kill('SIGTERM'));
    let words = '';
    child.stderr?.on('data', (part: Buffer) => {
      words = (words + part.toString()).slice(-4_000);
    });
    while (!(await this.isReady())) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The server ended before it was ready (${child.exitCode ?? child.signalCode}).\n${words}`);
      await pause(100);
    }
  }

  /** Ends it as Ctrl-C does: requests under way finish, the database is shut down. */
  stop = (): Promise<void> => this.end('SIGTERM');

  /** Ends it as a power cut does. The database it started lives on, as an orphan, and is adopted by the next start. */
  kill = (): Promise<void> => this.end('SIGKILL');

  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.address}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}
