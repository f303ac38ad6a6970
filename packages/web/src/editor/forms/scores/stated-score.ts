import { definitionOf, numberOf, rowCodeOf, rowFigure } from '@jiping/domain/figures';
import type { Decimal } from '@jiping/domain/money';
import { judgeStatedScore } from '@jiping/domain/scoring';
import type { Desk } from '../../record/desk.ts';

/** A score that somebody stated, beside the one that the rules give. */
export interface StatedScore {
  readonly stated: Decimal;
  readonly computed: Decimal;
  readonly isHigher: boolean;
  /** The figure in which the reason is kept; null where the template has no such field. */
  readonly reason: string | null;
}

/**
 * Where a person stated another score than computed; null where the score is the computed one, within the template's tolerance for
 * scores as the checks have it, or cannot be computed.
 */
export function statedScore({ board, template }: Pick<Desk, 'board' | 'template'>, code: string): StatedScore | null {
  if (board.isDerived(code)) return null;
  const stated = numberOf(board.value(code));
  const derived = board.computed(code);
  const computed = derived && numberOf(derived);
  if (stated === null || computed === null) return null;
  const verdict = judgeStatedScore(stated, computed, null, template.checks.tolerances.score);
  if (verdict === 'ok') return null;
  const cell = rowCodeOf(code);
  const reason = cell && rowFigure(cell.list, cell.row, 'scoreReason');
  const isKept = reason !== null && definitionOf(board.catalogue, reason) !== undefined;
  return { stated, computed, isHigher: verdict !== 'lowered', reason: isKept ? reason : null };
}
