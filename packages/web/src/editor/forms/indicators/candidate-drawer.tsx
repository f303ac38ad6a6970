import { listOf } from '@jiping/domain/figures';
import { App, Button, Drawer } from 'antd';
import { useLanguage } from '../../../app/language.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import { rowsAdded } from '../book/new-rows.ts';
import { type FoundCount, nameOf, rowOfCandidate } from './candidate-rows.ts';
import type { IndicatorPlace } from './library-rows.ts';
import { texts } from './texts.ts';

export interface CandidateDrawerProps {
  readonly place: IndicatorPlace;
  readonly candidates: readonly FoundCount[];
  readonly close: () => void;
}

/** The counts that the text states, each made an indicator with one press. */
export function CandidateDrawer({ place, candidates, close }: CandidateDrawerProps) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const { message } = App.useApp();
  const take = (candidate: FoundCount) => {
    const list = listOf(desk.template, place.list);
    const change = list && rowsAdded(desk.board.table, list, [rowOfCandidate(candidate, place)]);
    if (change) desk.setFigures(change);
    else void message.warning(t(texts.full));
  };
  return (
    <Drawer open size={460} title={t(texts.candidatesTitle)} onClose={close}>
      <p className="quiet">{t(texts.candidatesWhy)}</p>
      {candidates.length === 0 ? <EmptyState title={t(texts.noCandidates)} /> : null}
      <ul className="library">
        {candidates.map((candidate) => (
          <li key={`${candidate.evidence.start} ${candidate.text}`} className="library__item">
            <span>
              <strong>{nameOf(candidate.text)}</strong>{' '}
              <b className="number">
                {candidate.count === null ? t(texts.masked) : `${candidate.count} ${candidate.unit}`}
              </b>
            </span>
            <Button size="small" onClick={() => take(candidate)}>
              {t(texts.take)}
            </Button>
            <p className="library__quote" lang="zh-CN">
              “{candidate.sentence.before}
              <mark>{candidate.sentence.marked}</mark>
              {candidate.sentence.after}”
            </p>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
