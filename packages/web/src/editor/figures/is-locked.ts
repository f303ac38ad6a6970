import { type FigureDefinition, rowCodeOf, rowFigure, textOf } from '@jiping/domain/figures';
import { useDesk } from '../record/desk-context.tsx';

/** Whether a figure is not the department's to change: the bureau's, or a target that has been approved. */
export function useIsLocked({ code, kept }: FigureDefinition): boolean {
  const { board } = useDesk().desk;
  if (kept === undefined) return false;
  if (kept === 'bureau') return true;
  const cell = rowCodeOf(code);
  return cell !== null && textOf(board.value(rowFigure(cell.list, cell.row, 'approved'))) === 'yes';
}
