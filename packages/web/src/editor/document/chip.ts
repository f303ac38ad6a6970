import { displayChip, type FigureValue } from '@jiping/domain/figures';
import { type Bilingual, type Language, said } from '@jiping/domain/language';
import type { FigureChip } from '@jiping/domain/narrative';
import type { FigureBoard, FigureChange } from '../record/figure-board.ts';

/** How a chip looks: its state in the record, and the gravest doubt about it. Each has a shape of its own beside its colour. */
export type ChipLook = FigureValue['state'] | 'derived';

const LOOK: Readonly<Record<ChipLook, Bilingual>> = {
  known: said('已填', 'stated'),
  derived: said('自动计算', 'computed'),
  masked: said('不公开', 'masked'),
  notApplicable: said('不适用', 'not applicable'),
  missing: said('待填', 'to be filled in'),
};

const DOUBT = {
  block: said('有阻断问题', 'blocks the submit'),
  explain: said('需说明', 'wants a reason'),
  hint: said('有提示', 'has a hint'),
} as const;

const changed = ({ before, after }: FigureChange): Bilingual =>
  said(
    `数据已变：原 ${before ?? '无'}，现 ${after ?? '无'}`,
    `the data have changed: ${before ?? 'none'}, now ${after ?? 'none'}`,
  );

export const lookOf = (board: FigureBoard, code: string): ChipLook =>
  board.isDerived(code) ? 'derived' : board.value(code).state;

/** What a chip says in the text: `824.17万元`, `＿＿`. */
export const chipText = (board: FigureBoard, { code, unit, digits }: FigureChip): string =>
  displayChip(board.value(code), unit, digits, board.definition(code)?.digits ?? null);

/** Draws the figure into `dom`, without touching what has not changed. */
export function paintChip(dom: HTMLElement, board: FigureBoard, chip: FigureChip, language: Language): void {
  const text = chipText(board, chip);
  const look = lookOf(board, chip.code);
  const doubt = board.doubt(chip.code);
  if (dom.textContent !== text) dom.textContent = text;
  const label = board.definition(chip.code)?.label[language] ?? chip.code;
  const doubtful = doubt === null ? '' : `${language === 'zh' ? '，' : ', '}${DOUBT[doubt][language]}`;
  const change = board.change(chip.code);
  const newer = change === null ? '' : `${language === 'zh' ? '，' : ', '}${changed(change)[language]}`;
  const spoken = `${label} ${text}${language === 'zh' ? '，' : ', '}${LOOK[look][language]}${doubtful}${newer}`;
  const wanted: Record<string, string> = {
    class: [
      `figure-chip figure-chip--${look}`,
      ...(doubt === null ? [] : [`figure-chip--${doubt}`]),
      ...(change === null ? [] : ['figure-chip--changed']),
    ].join(' '),
    'data-now': change === null ? '' : (change.after ?? '—'),
    'data-figure': chip.code,
    'data-unit': chip.unit,
    'data-digits': chip.digits === null ? '' : String(chip.digits),
    'aria-label': spoken,
    title: spoken,
  };
  for (const [name, value] of Object.entries(wanted)) {
    if (dom.getAttribute(name) !== value) dom.setAttribute(name, value);
  }
}

/** A chip that follows the record until it is let go: `const chip = liveChip(board, attrs, 'zh'); chip.release()`. */
export function liveChip(
  board: FigureBoard,
  chip: FigureChip,
  language: Language,
): { readonly dom: HTMLElement; readonly release: () => void } {
  const dom = document.createElement('span');
  dom.contentEditable = 'false';
  paintChip(dom, board, chip, language);
  return { dom, release: board.watch(chip.code, () => paintChip(dom, board, chip, language)) };
}
