import type { SheetBlock } from '@jiping/domain/forms';
import { useMemo } from 'react';
import { useStore } from '../../../api/store.ts';
import { useDesk } from '../../record/desk-context.tsx';

/** Each jump has a number of its own, so that the same cell can be asked for twice. */
const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(jump: object): number {
  const known = numbers.get(jump);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(jump, last);
  return last;
}

/** The cell of this block that the person was sent to; undefined where the jump is about another place. */
export function useGoToCell(
  formKey: string,
  block: SheetBlock,
): { readonly code: string; readonly at: number } | undefined {
  const { attention } = useDesk();
  const jump = useStore(attention.jump);
  return useMemo(() => {
    if (jump?.form !== formKey || jump.figure === undefined) return undefined;
    const wanted = jump.figure;
    const isHere = block.lines.some(({ cells }) =>
      cells.some(
        ({ content }) => content.kind === 'figure' && (content.code === wanted || content.also?.includes(wanted)),
      ),
    );
    return isHere ? { code: wanted, at: numberOf(jump) } : undefined;
  }, [jump, formKey, block]);
}
