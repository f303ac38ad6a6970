import type { Language } from '@jiping/domain/language';
import type { NarrativeBlock, NarrativeDocument, NarrativeInline } from '@jiping/domain/narrative';
import type { FigureBoard } from '../record/figure-board.ts';
import { liveChip } from './chip.ts';

export interface StaticSection {
  readonly dom: DocumentFragment;
  /** Lets go of the record's figures. */
  readonly release: () => void;
}

export interface StaticParts {
  readonly board: FigureBoard;
  readonly language: Language;
  /** Figures are buttons where this is given. */
  readonly openFigure?: (code: string, place: DOMRect) => void;
}

/** A section's words as they would stand in the editor, without one: for what is only read, and for what is not yet near. */
export function staticSection(document: NarrativeDocument, parts: StaticParts): StaticSection {
  const dom = globalThis.document.createDocumentFragment();
  const releases: (() => void)[] = [];
  for (const block of document.content) dom.append(drawBlock(block, parts, releases));
  return {
    dom,
    release: () => {
      for (const release of releases) release();
    },
  };
}

function drawBlock(block: NarrativeBlock, parts: StaticParts, releases: (() => void)[]): HTMLElement {
  const element = document.createElement(block.type === 'heading' ? `h${block.attrs.level}` : 'p');
  for (const inline of block.content ?? []) element.append(drawInline(inline, parts, releases));
  if (!block.content?.length) element.append(document.createElement('br'));
  return element;
}

function drawInline(inline: NarrativeInline, parts: StaticParts, releases: (() => void)[]): Node {
  if (inline.type === 'text') return document.createTextNode(inline.text);
  if (inline.type === 'hardBreak') return document.createElement('br');
  const { dom, release } = liveChip(parts.board, inline.attrs, parts.language);
  releases.push(release);
  const { openFigure } = parts;
  if (openFigure) {
    const open = () => openFigure(inline.attrs.code, dom.getBoundingClientRect());
    dom.tabIndex = 0;
    dom.setAttribute('role', 'button');
    dom.addEventListener('click', open);
    dom.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      open();
    });
  }
  return dom;
}
