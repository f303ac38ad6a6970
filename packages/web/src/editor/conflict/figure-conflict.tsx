import { Button, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { shownFigure } from '../figures/figure-words.ts';
import { useDesk } from '../record/desk-context.tsx';
import { texts } from './texts.ts';
import '../compare/versions.css';

/** Figures that somebody else changed meanwhile: for each, mine or theirs. */
export function FigureConflict() {
  const { desk } = useDesk();
  const { t, language } = useLanguage();
  const [theirsChosen, setTheirsChosen] = useState<ReadonlySet<string>>(new Set());
  const state = useSyncExternalStore(
    (listener) => desk.figureSave.subscribe(listener),
    () => desk.figureSave.state,
  );
  const theirs = state.theirs;
  if (state.phase !== 'conflict' || !theirs) return null;
  const mine = desk.figureSave.pending ?? {};
  const rows = Object.entries(theirs.draft).flatMap(([code, value]) => {
    const definition = desk.board.definition(code);
    const own = mine[code];
    return definition && own ? [{ code, value, own, definition }] : [];
  });
  const choose = (code: string, isTheirs: boolean) => {
    const next = new Set(theirsChosen);
    if (isTheirs) next.add(code);
    else next.delete(code);
    setTheirsChosen(next);
  };
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      title={t(texts.figures)}
      footer={
        <Button type="primary" onClick={() => desk.chooseFigures(theirsChosen)}>
          {t(texts.useChosen)}
        </Button>
      }
    >
      <p>{t(texts.explain(theirs.by, dayjs(theirs.at).format('HH:mm')))}</p>
      {rows.map(({ code, value, own, definition }) => (
        <fieldset key={code} className="figure-conflict">
          <legend>{definition.label[language]}</legend>
          <Radio.Group
            value={theirsChosen.has(code) ? 'theirs' : 'mine'}
            onChange={(event) => choose(code, event.target.value === 'theirs')}
            options={[
              { value: 'mine', label: `${t(texts.mine)} ${shownFigure(own, definition)}` },
              { value: 'theirs', label: `${t(texts.theirs(theirs.by))} ${shownFigure(value, definition)}` },
            ]}
          />
        </fieldset>
      ))}
    </Modal>
  );
}
