import { zipped } from './zipped.ts';

/** A cell as the file has it: words, or a number with how Excel shows it (4 is `#,##0.00`, 10 is `0.00%`; ECMA-376, 18.8.30). */
export interface WorkbookCell {
  readonly text: string;
  readonly format: number | null;
}

/** The first sheet of an Excel file: its name, its cells by row, and how many rows stay in sight. */
export interface FirstSheet {
  readonly name: string | undefined;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly frozen: number;
}

/** Reads back what was saved; fails where the file is no workbook. */
export function firstSheet(file: Buffer): FirstSheet {
  const part = (name: string): string => {
    const found = zipped(file, name);
    if (found === null) throw new Error(`There is no ${name} in the file`);
    return found;
  };
  const words = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text);
  const cellFormats = part('xl/styles.xml').replace(/.*<cellXfs/s, '');
  const formats = [...cellFormats.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, format]) => Number(format));
  const sheet = part('xl/worksheets/sheet1.xml');
  return {
    name: /<sheet name="(.*?)"/.exec(part('xl/workbook.xml'))?.[1],
    rows: [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) =>
      [...cells.matchAll(/<c r="\w+" s="(\d+)"( t="s")?(?:\/>|><v>(.*?)<\/v>)/g)].map(
        ([, style, isWords, value = '']) => ({
          text: isWords ? (words[Number(value)] ?? '') : value,
          format: isWords || value === '' ? null : (formats[Number(style)] ?? null),
        }),
      ),
    ),
    frozen: Number(/ySplit="(\d+)"/.exec(sheet)?.[1] ?? 0),
  };
}
