import { type NarrativeBlock, plainText } from '@jiping/domain/narrative';
import { Alert, Button, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ChangedText } from '../compare/changed-text.tsx';
import { chipText } from '../document/chip.ts';
import { usePaper } from '../record/paper-context.tsx';
import type { SectionSlot } from '../record/section-slot.ts';
import { type Choice, chosenDocument, compareDocuments } from './choose-blocks.ts';
import { texts } from './texts.ts';
import '../compare/versions.css';

/** Says that a section has two versions, and lets the person choose: one, the other, or place by place. */
export function SectionConflict({ slot, label }: { slot: SectionSlot; label: string }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const state = useSyncExternalStore(
    (listener) => slot.autosave.subscribe(listener),
    () => slot.autosave.state,
  );
  if (state.phase !== 'conflict' || !state.theirs) return null;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t(texts.banner(state.theirs.by))}
        action={
          <Button size="small" onClick={() => setOpen(true)}>
            {t(texts.open)}
          </Button>
        }
      />
      {open ? <Compare slot={slot} label={label} close={() => setOpen(false)} /> : null}
    </>
  );
}

function Compare({ slot, label, close }: { slot: SectionSlot; label: string; close: () => void }) {
  const { t } = useLanguage();
  const theirs = slot.autosave.state.theirs;
  const mine = slot.document;
  const stretches = useMemo(() => (theirs ? compareDocuments(mine, theirs.draft) : []), [mine, theirs]);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  if (!theirs) return null;
  const places = stretches.filter(({ same }) => !same).length;
  const decide = (act: () => void) => {
    close();
    act();
  };
  return (
    <Modal
      open
      width={1000}
      title={t(texts.title(label))}
      onCancel={close}
      footer={[
        <Button key="later" onClick={close}>
          {t(texts.later)}
        </Button>,
        <Button key="theirs" onClick={() => decide(() => slot.takeTheirs())}>
          {t(texts.useTheirs)}
        </Button>,
        <Button key="mine" onClick={() => decide(() => slot.takeChosen(mine))}>
          {t(texts.useMine)}
        </Button>,
        <Button
          key="chosen"
          type="primary"
          onClick={() => decide(() => slot.takeChosen(chosenDocument(stretches, choices)))}
        >
          {t(texts.useChosen)}
        </Button>,
      ]}
    >
      <p>{t(texts.explain(theirs.by, dayjs(theirs.at).format('HH:mm')))}</p>
      <div className="versions">
        <strong>{t(texts.mine)}</strong>
        <strong>{t(texts.theirs(theirs.by))}</strong>
        {numbered(stretches).map(({ stretch, place, key }) =>
          stretch.same ? (
            <Words key={key} blocks={stretch.left} both />
          ) : (
            <fieldset className="versions__place" key={key} aria-label={`${t(texts.choose(place + 1))} / ${places}`}>
              <Words blocks={stretch.left} />
              <Words blocks={stretch.right} against={stretch.left} />
              <Radio.Group
                className="versions__choice"
                value={choices[place] ?? 'mine'}
                onChange={(event) =>
                  setChoices(
                    Array.from({ length: places }, (_, index) =>
                      index === place ? event.target.value : (choices[index] ?? 'mine'),
                    ),
                  )
                }
                options={[
                  { value: 'mine', label: t(texts.mine) },
                  { value: 'theirs', label: t(texts.theirs(theirs.by)) },
                  { value: 'both', label: t(texts.both) },
                ]}
              />
            </fieldset>
          ),
        )}
      </div>
    </Modal>
  );
}

function numbered<T extends { readonly same: boolean }>(stretches: readonly T[]) {
  let place = 0;
  return stretches.map((stretch, key) => ({ stretch, key, place: stretch.same ? -1 : place++ }));
}

function Words({
  blocks,
  against,
  both = false,
}: {
  blocks: readonly NarrativeBlock[];
  against?: readonly NarrativeBlock[];
  both?: boolean;
}) {
  const { board } = usePaper();
  const { t } = useLanguage();
  const wordsOf = (content: readonly NarrativeBlock[]) =>
    plainText({ type: 'doc', content }, (chip) => chipText(board, chip)).text;
  const words = wordsOf(blocks);
  return (
    <div className={both ? 'versions__same' : 'versions__words'} lang="zh-CN">
      {words === '' && !both ? (
        t(texts.nothing)
      ) : against ? (
        <ChangedText before={wordsOf(against)} after={words} />
      ) : (
        words
      )}
    </div>
  );
}
