import type { FigureValue } from '@jiping/domain/figures';
import { type Bilingual, type Language, TradeError } from '@jiping/domain/language';
import { EMPTY_DOCUMENT, type NarrativeDocument, validateDocument } from '@jiping/domain/narrative';
import { Editor, Extension, type JSONContent } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { pasted } from '../paste/pasted.ts';
import type { FigureBoard } from '../record/figure-board.ts';
import { amountOffer } from './amount-offer.ts';
import { figureNode } from './figure-node.ts';
import { FindingMarks } from './finding-marks.ts';
import { PROSE } from './nodes.ts';

export interface SectionEditorParts {
  readonly element: HTMLElement;
  readonly board: FigureBoard;
  readonly language: Language;
  readonly document: NarrativeDocument;
  /** The section's heading, as the text box's name. */
  readonly label: string;
  readonly changed: (document: NarrativeDocument) => void;
  readonly composing: (on: boolean) => void;
  readonly left: () => void;
  readonly openFigure: (code: string, place: DOMRect) => void;
  /** `/` was typed: the person wants to insert a figure at the caret. */
  readonly askForFigure: (place: DOMRect) => void;
  readonly bindFigure: (code: string, value: FigureValue) => void;
  readonly refuse: (sentence: Bilingual) => void;
}

/** One section as an editor of its own: small documents stay fast however long the report is. */
export function createSectionEditor(parts: SectionEditorParts): Editor {
  const { board, language } = parts;
  return new Editor({
    element: parts.element,
    extensions: [
      ...PROSE,
      UndoRedo,
      figureNode({ board, language, open: parts.openFigure }),
      amountOffer({ board, language, bind: parts.bindFigure }),
      FindingMarks,
      slashKey(parts),
    ],
    content: editable(parts.document),
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': parts.label,
        lang: 'zh-CN',
        spellcheck: 'false',
        class: 'paper__prose',
      },
      handleDOMEvents: {
        compositionstart: () => told(() => parts.composing(true)),
        compositionend: () => told(() => parts.composing(false)),
        blur: () => told(parts.left),
        paste: (view, event) => {
          event.preventDefault();
          const clipboard = event.clipboardData;
          if (!clipboard) return true;
          const found = pasted({ html: clipboard.getData('text/html'), text: clipboard.getData('text/plain') });
          if ('refused' in found) parts.refuse(found.refused);
          else insertBlocks(view, found.blocks);
          return true;
        },
        drop: (_view, event) => {
          if ((event.dataTransfer?.files.length ?? 0) === 0) return false;
          event.preventDefault();
          return true;
        },
      },
    },
    onUpdate: ({ editor }) => {
      try {
        parts.changed(validateDocument(editor.getJSON()));
      } catch (error) {
        if (!(error instanceof TradeError)) throw error;
        parts.refuse(error.sentence);
      }
    },
  });
}

/** Tells, and lets ProseMirror go on with the event as usual. */
function told(tell: () => void): false {
  tell();
  return false;
}

/** The document as Tiptap takes it: a copy that it may keep. */
const editable = (document: NarrativeDocument): JSONContent => ({
  type: 'doc',
  content: document.content.map((block) => ({ ...block, content: block.content?.map((inline) => ({ ...inline })) })),
});

type View = Editor['view'];

/** Puts what was pasted at the caret; a single paragraph flows into the one it is pasted into. */
function insertBlocks(view: View, blocks: readonly unknown[]): void {
  if (blocks.length === 0) return;
  const document = view.state.schema.nodeFromJSON({ type: 'doc', content: blocks });
  view.dispatch(view.state.tr.replaceSelection(new Slice(document.content, 1, 1)).scrollIntoView());
}

/** `/` opens the list of figures instead of being typed; in the list, Escape or a second `/` types it. */
const slashKey = ({ askForFigure }: SectionEditorParts) =>
  Extension.create({
    name: 'slashKey',
    addKeyboardShortcuts() {
      const ask = (): boolean => {
        const { view } = this.editor;
        if (view.composing) return false;
        const { left, top, bottom } = view.coordsAtPos(view.state.selection.from);
        askForFigure(new DOMRect(left, top, 0, bottom - top));
        return true;
      };
      return { '/': ask, 'Mod-/': ask };
    },
  });

/** Puts the figure at the caret, as its definition shows it. */
export function insertFigure(editor: Editor, board: FigureBoard, code: string): void {
  const definition = board.definition(code);
  if (!definition) return;
  const { unit, digits } = definition;
  editor.chain().focus().insertContent({ type: 'figure', attrs: { code, unit, digits } }).run();
}

/** Another version of the section takes the place of this one, as one step that can be undone. */
export function replaceDocument(editor: Editor, document: NarrativeDocument): void {
  const { state, view } = editor;
  const fresh = state.schema.nodeFromJSON(document.content.length === 0 ? EMPTY_DOCUMENT : document);
  const caret = Math.min(state.selection.from, fresh.content.size);
  const transaction = state.tr.replaceWith(0, state.doc.content.size, fresh.content).setMeta('preventUpdate', true);
  view.dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(caret))));
}
