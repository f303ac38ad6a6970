import type { Printable } from '@jiping/domain/writing';
import { Document, Packer } from 'docx';
import { partsOfZip } from '../../zip-contents.ts';
import { coreProperties } from '../about-file.ts';
import { zipOf } from '../zip-of.ts';
import { pageNumbers } from './footers.ts';
import { OFFICIAL_STYLES } from './official-styles.ts';
import { pageSetup } from './page-setup.ts';
import { pagesOf } from './pages.ts';
import { FONT_TABLE } from './typefaces.ts';

/** Puts the document's pages into a file by the `docx` library; `wordOf` loads this when it is wanted. */
export async function writeWord(document: Printable): Promise<Uint8Array> {
  const sections = pagesOf(document).map(({ orientation, children }, place) => ({
    properties: pageSetup(orientation),
    // Pages without footers of their own have those before them.
    ...(place === 0 ? { footers: { default: pageNumbers.odd(), even: pageNumbers.even() } } : {}),
    children,
  }));
  const word = new Document({ sections, styles: OFFICIAL_STYLES, evenAndOddHeaderAndFooters: true });
  return withoutClock(await Packer.toBuffer(word), document);
}

/** The library writes when it was called into the file and its zip; this puts the document's own day there, and the typefaces. */
async function withoutClock(bytes: Uint8Array, { title, signedAt, asOf }: Printable): Promise<Uint8Array> {
  const parts = Object.fromEntries(partsOfZip(bytes));
  return zipOf({
    ...parts,
    'docProps/core.xml': coreProperties({ title, at: signedAt ?? asOf }),
    'word/fontTable.xml': FONT_TABLE,
  });
}
