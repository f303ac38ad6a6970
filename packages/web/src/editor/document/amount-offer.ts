import { displayFigure, type FigureValue } from '@jiping/domain/figures';
import { type Language, said } from '@jiping/domain/language';
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type BindingOffer, offerFor } from '../binding/stated-amount.ts';
import type { FigureBoard } from '../record/figure-board.ts';

export interface AmountOfferParts {
  readonly board: FigureBoard;
  readonly language: Language;
  /** The person binds the typed amount: the record's figure takes the value. */
  readonly bind: (code: string, value: FigureValue) => void;
}

interface Standing extends BindingOffer {
  readonly from: number;
  readonly to: number;
}

const key = new PluginKey<Standing | null>('amountOffer');

/** Offers to bind an amount just typed to the figure whose name stands before it: Tab or a click accepts, typing on declines. */
export const amountOffer = (parts: AmountOfferParts) =>
  Extension.create({
    name: 'amountOffer',
    priority: 200,
    addProseMirrorPlugins: () => [
      new Plugin<Standing | null>({
        key,
        state: {
          init: () => null,
          apply: (transaction, before, _old, state) => {
            if (transaction.docChanged)
              return transaction.getMeta(key) === null ? null : standingAt(state, parts.board);
            return transaction.selectionSet ? null : before;
          },
        },
        props: {
          handleKeyDown: (view, event) => {
            const offer = key.getState(view.state);
            if (!offer || view.composing) return false;
            if (event.key === 'Tab' && !event.shiftKey) return accept(view, offer, parts);
            if (event.key !== 'Escape') return false;
            view.dispatch(view.state.tr.setSelection(view.state.selection));
            return true;
          },
        },
        view: (view) => new OfferHint(view, parts),
      }),
    ],
  });

function standingAt(state: EditorState, board: FigureBoard): Standing | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  // Figures count as one character that no name contains, so that offsets stay positions.
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const offer = offerFor(board.catalogue.figures, before);
  return offer && { ...offer, from: $from.start() + offer.start, to: $from.pos };
}

function accept(view: EditorView, offer: Standing, { board, bind }: AmountOfferParts): boolean {
  const definition = board.definition(offer.code);
  const type = view.state.schema.nodes.figure;
  if (!definition || !type) return false;
  const { code, unit, digits } = definition;
  bind(code, offer.value);
  const chip = type.create({ code, unit, digits });
  view.dispatch(view.state.tr.replaceWith(offer.from, offer.to, chip).setMeta(key, null).scrollIntoView());
  view.focus();
  return true;
}

const texts = {
  bind: (label: string) => said(`绑定到“${label}”`, `Bind to ${label}`),
  change: (label: string, now: string) =>
    said(`绑定并把“${label}”由 ${now} 改过来`, `Bind, and change ${label} from ${now}`),
};

/** A small note below the amount, outside of the text, so that neither line nor caret moves. */
class OfferHint {
  private readonly dom = document.createElement('button');

  constructor(
    private readonly view: EditorView,
    private readonly parts: AmountOfferParts,
  ) {
    this.dom.type = 'button';
    this.dom.className = 'amount-offer';
    this.dom.tabIndex = -1;
    this.dom.hidden = true;
    this.dom.setAttribute('role', 'status');
    this.dom.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const offer = key.getState(this.view.state);
      if (offer) accept(this.view, offer, this.parts);
    });
    this.dom.addEventListener('click', (event) => event.preventDefault());
    document.body.append(this.dom);
  }

  update(view: EditorView): void {
    const offer = key.getState(view.state);
    this.dom.hidden = !offer || view.composing || !view.hasFocus();
    if (!offer || this.dom.hidden) return;
    const { board, language } = this.parts;
    const label = board.definition(offer.code)?.label[language] ?? offer.code;
    const now = board.value(offer.code);
    const differs = now.state === 'known' && JSON.stringify(now) !== JSON.stringify(offer.value);
    const { unit = '', digits = null } = board.definition(offer.code) ?? {};
    const sentence = differs ? texts.change(label, displayFigure(now, unit, digits)) : texts.bind(label);
    this.dom.textContent = `${sentence[language]} `;
    const keyCap = document.createElement('kbd');
    keyCap.textContent = 'Tab';
    this.dom.append(keyCap);
    const place = view.coordsAtPos(offer.from);
    this.dom.style.left = `${place.left}px`;
    this.dom.style.top = `${place.bottom + 4}px`;
  }

  destroy(): void {
    this.dom.remove();
  }
}
