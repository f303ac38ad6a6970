import { said } from '@jiping/domain/language';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { exportComparison } from '../features/comparison/comparison-export.ts';
import { exportOverview } from '../features/rollup/overview/overview-export.ts';
import { exportSummary, type SummaryAsked } from '../features/summary-reports/summary-export.ts';
import type { FileToWrite } from '../platform/files/file-to-write.ts';
import { badInput, Fault } from '../platform/graphql/errors.ts';
import { refuseNul } from '../platform/graphql/refuse-nul.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { answerRefusal } from './answer-refusal.ts';
import { inRequest } from './request.ts';
import { sendFile } from './send-file.ts';
import { gate } from './stream/gate.ts';

interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** Every file that can be taken away, by its address. */
const EXPORTS: Readonly<Record<string, (context: RequestContext, asked: Asked) => Promise<FileToWrite>>> = {
  '/regions/:code/:year/overview.xlsx': (context, { params, query }) =>
    exportOverview(context, {
      regionCode: params.code ?? '',
      fiscalYear: yearIn(params.year),
      provisional: query.get('provisional') === 'true',
    }),
  '/comparisons.xlsx': (context, { query }) => exportComparison(context, query),
  '/regions/:code/:year/summary.docx': (context, asked) => exportSummary(context, 'docx', summaryIn(asked)),
  '/regions/:code/:year/summary.xlsx': (context, asked) => exportSummary(context, 'xlsx', summaryIn(asked)),
  '/regions/:code/:year/summary.json': (context, asked) => exportSummary(context, 'json', summaryIn(asked)),
};

export const EXPORT_PATHS = Object.keys(EXPORTS);

/** Files written at the same time: writing one is work for a processor, and others wait for their pages. */
const WRITTEN_AT_ONCE = 1;
/** Files that one person may have under way, being written or waiting for it. */
const UNDER_WAY = 3;

/**
 * `GET` of each address in `EXPORTS` gives the file to save. Who may have it is decided as for the page it is taken from; a refusal is
 * `{ error: { code, message } }`, RATE_LIMITED for whoever has three under way.
 */
export function serveExports(app: FastifyInstance, orm: MikroORM, config: Config): void {
  const inTurn = gate(WRITTEN_AT_ONCE);
  const underWay = new Map<string, number>();
  const begun = (userId: string, files: number) => {
    const count = (underWay.get(userId) ?? 0) + files;
    if (count > UNDER_WAY) throw tooMany();
    if (count === 0) underWay.delete(userId);
    else underWay.set(userId, count);
  };
  for (const [path, exportFile] of Object.entries(EXPORTS)) {
    app.get<{ Params: Record<string, string> }>(path, async (request, reply) => {
      const ended: (() => void)[] = [];
      try {
        const query = new URL(request.url, 'http://localhost').searchParams;
        refuseNul([request.params, [...query]]);
        const file = await inRequest(orm, config, request, reply, async (context) => {
          context.requireViewer();
          const { userId } = context.me;
          begun(userId, 1);
          ended.push(() => begun(userId, -1));
          return exportFile(context, { params: request.params, query });
        });
        const { name, plainName, mediaType } = file;
        return sendFile(reply, { name, plainName, mediaType, bytes: await inTurn(() => file.write()) });
      } catch (error) {
        return answerRefusal(error, request, reply);
      } finally {
        for (const end of ended) end();
      }
    });
  }
}

const tooMany = (): Fault =>
  new Fault(
    'RATE_LIMITED',
    said(
      '您已有三份文件正在生成，请待其下载完成后再导出。',
      'Three of your files are still being written: export again once you have them.',
    ),
  );

const summaryIn = ({ params, query }: Asked): SummaryAsked => ({
  regionCode: params.code ?? '',
  fiscalYear: yearIn(params.year),
  edition: query.get('edition'),
});

function yearIn(text: string | undefined): number {
  if (!/^(?:19|20)\d{2}$/.test(text ?? ''))
    throw badInput('年度应为四位数字，如 2021。', 'The year has four digits, such as 2021.');
  return Number(text);
}
