import { type LibraryIndicator, listOf } from '@jiping/domain/figures';
import { App, Button, Checkbox, Drawer, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { shownFigure } from '../../figures/figure-words.ts';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { rowsAdded } from '../book/new-rows.ts';
import { standardInWords } from '../scores/standard-words.ts';
import { chosenItems, hasPoints, type IndicatorPlace, itemsMatching, rowOfLibrary } from './library-rows.ts';
import { texts } from './texts.ts';
import { labelOfLevel } from './weight-sums.ts';

/** The template's common indicators, to be taken over several at once. */
export function LibraryDrawer({ place, close }: { place: IndicatorPlace; close: () => void }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { library } = desk.template;
  const [level, setLevel] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  useFigures();
  const taken = chosenItems(desk.board.complete, place);
  const levels = [...new Set(library.map(({ level1 }) => level1))];
  const shown = itemsMatching(library, { level, words });
  const pick = (code: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(code);
    else next.delete(code);
    setPicked(next);
  };
  const add = () => {
    const list = listOf(desk.template, place.list);
    const rows = library.filter(({ code }) => picked.has(code)).map((item) => rowOfLibrary(desk.template, item, place));
    const change = list && rowsAdded(desk.board.table, list, rows);
    if (!change) {
      void message.warning(t(texts.full));
      return;
    }
    desk.setFigures(change);
    void message.success(t(texts.added(rows.length)));
    close();
  };
  return (
    <Drawer
      open
      size={560}
      title={t(texts.libraryTitle)}
      onClose={close}
      footer={
        <div className="library__foot">
          <Button onClick={close}>{t(texts.cancel)}</Button>
          <Button type="primary" disabled={picked.size === 0} onClick={add}>
            {t(texts.add(picked.size))}
          </Button>
        </div>
      }
    >
      {library.length === 0 ? <EmptyState title={t(texts.emptyLibrary)} /> : null}
      <div className="library__bar">
        <Input.Search
          allowClear
          aria-label={t(texts.find)}
          placeholder={t(texts.find)}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Segmented<string>
          value={level ?? ''}
          onChange={(value) => setLevel(value === '' ? null : value)}
          options={[
            { value: '', label: t(texts.allLevels) },
            ...levels.map((key) => ({ value: key, label: t(labelOfLevel(desk.template, key)) })),
          ]}
        />
      </div>
      <LibrarySets taken={taken} picked={picked} pick={setPicked} />
      <ul className="library">
        {shown.map((item) => (
          <Item
            key={item.code}
            item={item}
            taken={taken.has(item.code)}
            picked={picked.has(item.code)}
            pick={(on) => pick(item.code, on)}
          />
        ))}
      </ul>
      {library.length > 0 && shown.length === 0 ? <EmptyState title={t(texts.noItems)} /> : null}
    </Drawer>
  );
}

interface SetsProps {
  readonly taken: ReadonlySet<string>;
  readonly picked: ReadonlySet<string>;
  readonly pick: (codes: ReadonlySet<string>) => void;
}

/** Indicators that make a whole table, ticked at once; what of them is there already stays as it is. */
function LibrarySets({ taken, picked, pick }: SetsProps) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const sets = desk.template.librarySets ?? [];
  if (sets.length === 0) return null;
  return (
    <fieldset className="library__sets">
      <legend>{t(texts.wholeSets)}</legend>
      {sets.map(({ key, label, items }) => {
        const open = items.filter((code) => !taken.has(code));
        const chosen = open.filter((code) => picked.has(code));
        return (
          <Checkbox
            key={key}
            checked={chosen.length === open.length}
            indeterminate={chosen.length < open.length && (chosen.length > 0 || open.length < items.length)}
            disabled={open.length === 0}
            onChange={({ target }) =>
              pick(new Set(target.checked ? [...picked, ...open] : [...picked].filter((code) => !open.includes(code))))
            }
          >
            {t(label)} <small className="quiet">{t(texts.ofSet(items.length, items.length - open.length))}</small>
          </Checkbox>
        );
      })}
    </fieldset>
  );
}

interface ItemProps {
  readonly item: LibraryIndicator;
  readonly taken: boolean;
  readonly picked: boolean;
  readonly pick: (on: boolean) => void;
}

function Item({ item, taken, picked, pick }: ItemProps) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const standard = desk.template.scoring.standards.find(({ key }) => key === item.standard);
  const feeding = item.from === undefined ? undefined : desk.board.definition(item.from);
  return (
    <li className="library__item">
      <Checkbox checked={taken || picked} disabled={taken} onChange={(event) => pick(event.target.checked)}>
        <strong>{t(item.name)}</strong> <code>{item.code}</code>
        {taken ? <em className="library__taken"> {t(texts.chosen)}</em> : null}
      </Checkbox>
      <span className="library__points">{t(hasPoints(item) ? texts.points(item.weight) : texts.ownPoints)}</span>
      <dl>
        <dt>{t(texts.formula)}</dt>
        <dd>{t(item.formula)}</dd>
        {standard ? (
          <>
            <dt>{t(texts.standard)}</dt>
            <dd>{t(standardInWords(standard, item.unit))}</dd>
          </>
        ) : null}
        <dt>{t(texts.fedFrom)}</dt>
        <dd>
          {feeding ? (
            <>
              {t(feeding.label)} <b>{shownFigure(desk.board.value(feeding.code), feeding)}</b>
            </>
          ) : (
            t(texts.typed)
          )}
        </dd>
      </dl>
      <small className="quiet">{item.source}</small>
    </li>
  );
}
