import { type FigureValue, rowCodeOf, textOf } from '@jiping/domain/figures';

/** A row of the list of attachments names its file by the id that `POST /uploads` answered: `attachments.k1.file`. */
const isFile = (code: string): boolean => {
  const cell = rowCodeOf(code);
  return cell?.list === 'attachments' && cell.field === 'file';
};

/** Ids of the files that changed figures name as evidence 佐证材料. */
export const filesNamed = (changes: ReadonlyMap<string, FigureValue>): readonly string[] => [
  ...new Set([...changes].flatMap(([code, value]) => (isFile(code) ? (textOf(value) ?? []) : []))),
];
