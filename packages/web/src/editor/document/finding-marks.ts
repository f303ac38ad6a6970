import type { Severity } from '@jiping/domain/templates';
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Words that a finding is about, as ProseMirror positions. */
export interface MarkedWords {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
  /** The finding's sentence, for pointer and screen reader. */
  readonly sentence: string;
  /** The one that the person has just jumped to. */
  readonly current: boolean;
}

const key = new PluginKey<DecorationSet>('findingMarks');

/** Underlines the words that findings are about; they move with the text until the checks have run again. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const fresh: unknown = transaction.getMeta(key);
          return fresh instanceof DecorationSet ? fresh : marks.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Shows `marks` instead of those shown before. */
export function showMarks(view: EditorView, marks: readonly MarkedWords[]): void {
  const { doc } = view.state;
  const decorations = marks
    .filter(({ from, to }) => from < to && to <= doc.content.size)
    .map(({ from, to, severity, sentence, current }) =>
      Decoration.inline(from, to, {
        class: `finding-words finding-words--${severity}${current ? ' finding-words--current' : ''}`,
        title: sentence,
      }),
    );
  const before = key.getState(view.state);
  if (decorations.length === 0 && (before === undefined || before === DecorationSet.empty)) return;
  const set = decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations);
  view.dispatch(view.state.tr.setMeta(key, set).setMeta('addToHistory', false));
}
