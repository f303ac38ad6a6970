export { FILE_LIMIT, TEXT_LIMIT } from './refusals.ts';
export { type DocumentFormat, type DocumentText, textOf } from './text-of.ts';
export type { AboutFile } from './writing/about-file.ts';
export { wordOf } from './writing/word.ts';
export { aboutSheet, sheetsOf, tableSheet } from './writing/workbook/printable-sheets.ts';
export type { Sheet } from './writing/workbook/sheet.ts';
export { workbookOf } from './writing/workbook/workbook-of.ts';
