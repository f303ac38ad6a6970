import { type Printable, printableOf } from '@jiping/domain/writing';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { reportView } from './report-view.ts';

/**
 * A region's report as it is printed, for whoever may read it: the draft, or a signed edition as it then was. NOT_FOUND where there is
 * nothing to print: not begun, nothing signed, or not the viewer's.
 */
export async function printableSummary(
  context: RequestContext,
  regionCode: string,
  fiscalYear: number,
  edition?: number,
): Promise<Printable> {
  const view = await reportView(context, { regionCode, fiscalYear }, edition);
  if (!view || view.state === 'notBegun') throw notFound();
  const { data, sections } = await view.hold();
  if (!data) throw notFound();
  const signed = view.edition;
  const signature = signed && {
    edition: signed.number,
    signedBy: signed.signedBy,
    signedAt: signed.signedAt.toISOString(),
    hash: signed.hash,
  };
  return printableOf({ sections, ...(signature ? { signature } : {}) }, data, await view.contents());
}
