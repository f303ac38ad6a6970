import { XML_HEAD, xmlText } from './xml-text.ts';

/** What a file says of itself. */
export interface AboutFile {
  readonly title: string;
  /** Instant in ISO 8601 that the file is of: its data cut-off, or when it was signed. Never the clock: the same input is the same bytes. Unsaid where none is known. */
  readonly at?: string;
}

/** `docProps/core.xml` of a Word or Excel file. */
export function coreProperties({ title, at }: AboutFile): string {
  const day = (name: string) =>
    at === undefined
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${new Date(at).toISOString().slice(0, 19)}Z</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>绩评通</dc:creator>${day('created')}${day('modified')}</cp:coreProperties>`;
}
