// All of it runs in the browser too, where a chart's table is written when somebody asks for it.
export type { Sheet, SheetCell } from './workbook/sheet.ts';
export { workbookOf } from './workbook/workbook-of.ts';
