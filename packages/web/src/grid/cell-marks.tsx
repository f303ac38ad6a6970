import { useLanguage } from '../app/language.tsx';
import type { CellFace } from './cell-face.ts';
import { texts } from './texts.ts';

const SAVING_SIGNS = { saving: '↑', saved: '✓', failed: '↥' } as const;
const DOUBT_SIGNS = { block: '✕', explain: '▲', hint: '○' } as const;

/** The states of a cell as small signs, each with its words for who does not see it: colour alone says nothing. */
export function CellMarksShown({ face }: { face: CellFace }) {
  const { t } = useLanguage();
  const { saving, doubt, opinions, carried, locked, derived } = face;
  if (!saving && !doubt && opinions === 0 && !carried && !locked && !derived) return null;
  const sign = (name: string, shown: string, words: string) => (
    <span key={name} className={`grid__mark grid__mark--${name}`} title={words}>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
  return (
    <span className="grid__marks">
      {doubt ? sign(doubt, DOUBT_SIGNS[doubt], t(texts.marks[doubt])) : null}
      {opinions > 0 ? sign('opinions', `⚑${opinions}`, t(texts.marks.opinions(opinions))) : null}
      {locked ? sign('locked', '⊘', t(locked)) : null}
      {carried ? sign('carried', '↻', t(texts.marks.carried)) : null}
      {derived ? sign('derived', 'ƒ', t(texts.marks.derived)) : null}
      {saving ? sign(saving, SAVING_SIGNS[saving], t(texts.marks[saving])) : null}
    </span>
  );
}
