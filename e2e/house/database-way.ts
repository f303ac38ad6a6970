import { readFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';

/** A way to the embedded database of a server, which a test may cut and mend as a machine that goes down and comes back does. */
export class DatabaseWay {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private isOpen = true;

  /** Opens it on `port`; gives the owner's address by this way. */
  async open(port: number, dataDirectory: string): Promise<string> {
    const cluster = await readFile(path.join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8');
    const password = (await readFile(path.join(dataDirectory, 'postgres.secret'), 'utf8')).trim();
    const target = Number(cluster.split('\n')[3]);
    const server = createServer((near) => {
      if (!this.isOpen) return near.destroy();
      const far = connect(target, '127.0.0.1');
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
      }
      near.pipe(far);
      far.pipe(near);
    });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    this.server = server;
    return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  }

  /** Cuts what is open; who comes meanwhile is turned away. */
  cut(): void {
    this.isOpen = false;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isOpen = true;
  }

  close(): void {
    this.cut();
    this.server?.close();
  }
}
