import { said, TradeError } from '@jiping/domain/language';
import { type AboutFile, coreProperties } from '../about-file.ts';
import { XML_HEAD, xmlText } from '../xml-text.ts';
import { zipOf } from '../zip-of.ts';
import { STYLES_XML } from './cell-styles.ts';
import { SharedWords } from './shared-words.ts';
import { columnName, LARGEST_SHEET, type Sheet } from './sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { type SheetXml, sheetXml } from './sheet-xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * An Excel file (`.xlsx`) of these sheets: `await workbookOf([{ name: 'T1 覆盖情况', columns, rows }], { title, at })`. Amounts are
 * numbers with every digit they came with; words are never taken for formulas; the head stays in sight and is repeated on every
 * printed page. Throws `TradeError` WORKBOOK_TOO_LARGE for what no sheet holds.
 */
export async function workbookOf(sheets: readonly Sheet[], about: AboutFile): Promise<Uint8Array<ArrayBuffer>> {
  for (const sheet of sheets) refuseTooLarge(sheet);
  const names = sheetNames(sheets.map(({ name }) => name));
  const words = new SharedWords();
  const made = sheets.map((sheet) => sheetXml(sheet, words));
  return zipOf({
    '[Content_Types].xml': contentTypes(made.length),
    '_rels/.rels': relationships([
      ['rId1', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(about),
    'xl/workbook.xml': workbookXml(names, sheets, made),
    'xl/_rels/workbook.xml.rels': relationships([
      ...made.map(
        (_, place) => [`rId${place + 1}`, `${RELATIONSHIPS}/worksheet`, `worksheets/sheet${place + 1}.xml`] as const,
      ),
      [`rId${made.length + 1}`, `${RELATIONSHIPS}/styles`, 'styles.xml'],
      [`rId${made.length + 2}`, `${RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    'xl/sharedStrings.xml': words.xml(),
    ...Object.fromEntries(made.map(({ xml }, place) => [`xl/worksheets/sheet${place + 1}.xml`, xml])),
  });
}

function refuseTooLarge({ rows, columns, above = [], below = [] }: Sheet): void {
  const height = rows.length + above.length + below.length + 3;
  if (height <= LARGEST_SHEET.rows && columns.length <= LARGEST_SHEET.columns) return;
  throw new TradeError(
    'WORKBOOK_TOO_LARGE',
    said(
      '数据超过一张 Excel 工作表的容量（1,048,576 行、16,384 列）。请缩小范围后重新导出。',
      'The data are more than a sheet of Excel holds (1,048,576 rows, 16,384 columns). Choose less and export again.',
    ),
  );
}

const contentTypes = (sheets: number): string =>
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, place) => [
      `/xl/worksheets/sheet${place + 1}.xml`,
      `${CONTENT}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ['/xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function workbookXml(names: readonly string[], sheets: readonly Sheet[], made: readonly SheetXml[]): string {
  const tabs = names.map(
    (name, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const defined = made.map(({ head }, place) => {
    const quoted = `'${names[place]!.replaceAll("'", "''")}'`;
    return [
      filterName(sheets[place]!, quoted, place, head.last),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${xmlText(`${quoted}!$${head.first}:$${head.last}`)}</definedName>`,
    ].join('');
  });
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
}

/** Excel expects the range of a filter by this name too. */
function filterName({ rows, columns }: Sheet, sheet: string, place: number, headEnd: number): string {
  if (rows.length === 0) return '';
  const range = `${sheet}!$A$${headEnd}:$${columnName(columns.length - 1)}$${headEnd + rows.length}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${xmlText(range)}</definedName>`;
}
