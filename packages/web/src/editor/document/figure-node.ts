import type { Language } from '@jiping/domain/language';
import type { FigureChip } from '@jiping/domain/narrative';
import { type Editor, Node } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { FigureBoard } from '../record/figure-board.ts';
import { chipText, liveChip } from './chip.ts';

export interface FigureNodeParts {
  readonly board: FigureBoard;
  readonly language: Language;
  /** A person wants to see or change the figure: clicked, or pressed Enter on it. */
  readonly open: (code: string, place: DOMRect) => void;
}

/** The attributes of a `figure` node, as its schema holds them. */
export function chipOf(node: ProseMirrorNode): FigureChip {
  const { code, unit, digits } = node.attrs;
  return {
    code: typeof code === 'string' ? code : '',
    unit: typeof unit === 'string' ? unit : '',
    digits: typeof digits === 'number' ? digits : null,
  };
}

/**
 * A number of the record in the text: an inline atom that keeps how it is shown, never its value. Drawn with plain DOM, since a
 * component for each would be paid at every key.
 */
export const figureNode = ({ board, language, open }: FigureNodeParts) =>
  Node.create({
    name: 'figure',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ code: { default: '' }, unit: { default: '' }, digits: { default: null } }),
    renderHTML: ({ node }) => {
      const chip = chipOf(node);
      return [
        'span',
        { 'data-figure': chip.code, 'data-unit': chip.unit, 'data-digits': chip.digits === null ? '' : chip.digits },
        chipText(board, chip),
      ];
    },
    renderText: ({ node }) => chipText(board, chipOf(node)),
    addNodeView: () => (props) => {
      const { dom, release } = liveChip(board, chipOf(props.node), language);
      dom.addEventListener('click', () => open(chipOf(props.node).code, dom.getBoundingClientRect()));
      return { dom, ignoreMutation: () => true, destroy: release };
    },
    addKeyboardShortcuts() {
      return Object.fromEntries([['Enter', () => openSelected(this.editor, open)]]);
    },
  });

/** Enter on a figure that the arrow keys have selected. */
function openSelected({ state, view }: Editor, open: FigureNodeParts['open']): boolean {
  if (!(state.selection instanceof NodeSelection) || state.selection.node.type.name !== 'figure') return false;
  const dom = view.nodeDOM(state.selection.from);
  if (!(dom instanceof HTMLElement)) return false;
  open(chipOf(state.selection.node).code, dom.getBoundingClientRect());
  return true;
}
