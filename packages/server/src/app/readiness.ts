import type { FastifyInstance } from 'fastify';
import type { Progress } from '../features/rollup/keep/rebuild-older.ts';
import { RETRY_AFTER_SECONDS } from './present-error.ts';

/** Whether people may be shown figures: not while those of an older release are made anew. */
export class Readiness {
  private made: Progress | null = null;

  /** How far that is; null: everybody may come in. */
  readonly progress = (): Progress | null => this.made;
  readonly wait = (progress: Progress): void => {
    this.made = progress;
  };
  readonly ready = (): void => {
    this.made = null;
  };
}

/** For those who look after the server, and for load balancers. */
const ALWAYS_ANSWERED = ['/healthz', '/readyz', '/metrics'];

/** Answers 503 with a sentence to everybody else until it is ready: no figure is shown that another release computed, and none is changed. */
export function turnAwayUntilReady(app: FastifyInstance, { progress }: Readiness): void {
  app.addHook('onRequest', async (request, reply) => {
    const made = progress();
    if (!made || ALWAYS_ANSWERED.includes(request.url.split('?')[0]!)) return;
    const message = sentence(made);
    void reply.status(503).header('retry-after', RETRY_AFTER_SECONDS).header('cache-control', 'no-store');
    if (request.method === 'GET' && (request.headers.accept ?? '').includes('text/html'))
      return reply.type('text/plain; charset=utf-8').send(message);
    return reply.send({ error: { code: 'NOT_READY', message } });
  });
}

const sentence = ({ done, of }: Progress): string =>
  `系统已升级，正在由填报记录重新计算汇总数据（已完成 ${done} / ${of} 个县），完成后即可使用，请稍后再试。/ After an upgrade the sums are being made anew from the records (${done} of ${of} counties): try again in a while.`;
