import { sheetsOf, wordOf, workbookOf } from '@jiping/documents';
import type { Printable } from '@jiping/domain/writing';
import { type FileToWrite, MEDIA_TYPES } from '../../platform/files/file-to-write.ts';
import { badInput } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { printableSummary } from './printable-summary.ts';

export interface SummaryAsked {
  readonly regionCode: string;
  readonly fiscalYear: number;
  /** Number of a signed edition as it stands in the address; null: the draft, or the last edition for who reads no drafts. */
  readonly edition: string | null;
}

export type SummaryFormat = keyof typeof WRITERS;

/** What the level above reads by machine: the whole report with the exact value of every number; its shape by `format` and `version`. */
const FOR_MACHINES = { format: 'jiping/summary-report', version: 1 } as const;

const WRITERS = {
  docx: wordOf,
  xlsx: (document: Printable) =>
    workbookOf(sheetsOf(document), { title: document.title, at: document.signedAt ?? document.asOf }),
  json: async (document: Printable) => Buffer.from(`${JSON.stringify({ ...FOR_MACHINES, ...document }, null, 2)}\n`),
} as const;

/**
 * A region's summary report 汇总报告 as a file, for whoever may read it: in Word as an official document, in Excel with its tables as
 * numbers, in JSON for the level above. The file of a signed edition is always the same bytes.
 */
export async function exportSummary(
  context: RequestContext,
  format: SummaryFormat,
  { regionCode, fiscalYear, edition }: SummaryAsked,
): Promise<FileToWrite> {
  const document = await printableSummary(context, regionCode, fiscalYear, editionIn(edition));
  const { title, region } = document;
  const which =
    document.edition === undefined ? ['（草稿）', 'draft'] : [`（第${document.edition}版）`, `${document.edition}`];
  return {
    name: `${title}${which[0]}.${format}`,
    plainName: `summary-${region.code}-${fiscalYear}-${which[1]}.${format}`,
    mediaType: MEDIA_TYPES[format],
    write: () => WRITERS[format](document),
  };
}

function editionIn(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(text)) throw badInput('版次应为正整数，如 1。', 'An edition has a number, such as 1.');
  return Number(text);
}
