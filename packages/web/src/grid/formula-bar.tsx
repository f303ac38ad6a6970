import {
  amountOf,
  displayFigure,
  displayInCell,
  type FigureState,
  figureAsTyped,
  knownAmount,
} from '@jiping/domain/figures';
import { add, MONEY_UNITS } from '@jiping/domain/money';
import { useCallback, useDeferredValue, useEffect, useReducer, useSyncExternalStore } from 'react';
import { useStore } from '../api/store.ts';
import { useLanguage } from '../app/language.tsx';
import type { GridControl } from './grid-control.ts';
import { codeOf, type Slot } from './grid-map.ts';
import { isWide, rangeOf, stopsIn } from './selection.ts';
import { texts } from './texts.ts';

const STATE_KEYS: readonly (readonly [FigureState, string])[] = [
  ['known', 'Alt+Shift+1'],
  ['masked', 'Alt+Shift+2'],
  ['notApplicable', 'Alt+Shift+3'],
  ['missing', 'Alt+Shift+4'],
];

interface FormulaBarProps {
  readonly control: GridControl;
  readonly editable: boolean;
  /** How the grid is called. */
  readonly label: string;
  readonly openDetails: ((code: string) => void) | null;
}

/** Above the grid: what the active cell is, exactly; its formula; last year's value; its state, to be changed. */
export function FormulaBar({ control, editable, label, openDetails }: FormulaBarProps) {
  const { t } = useLanguage();
  useStore(control.layout);
  // A key moves the cell first; what is said about it follows when there is time.
  const selection = useDeferredValue(useStore(control.selection));
  const slot = selection && control.map.at(selection.active);
  const code = slot?.content.kind === 'figure' ? slot.content.code : null;
  return (
    <section className="grid__bar" aria-label={`${label} ${t(texts.bar)}`}>
      {code === null ? (
        <p className="grid__hint">{slot ? <NewRowHint control={control} slot={slot} /> : null}</p>
      ) : (
        <Facts control={control} code={code} editable={editable} openDetails={openDetails} slot={slot} />
      )}
      {selection && isWide(control.map, selection) ? <Sum control={control} /> : null}
    </section>
  );
}

function NewRowHint({ control, slot }: { control: GridControl; slot: Slot }) {
  const { language } = useLanguage();
  const code = codeOf(slot);
  const definition = code === null ? undefined : control.book.definition(code);
  return definition?.label[language] ?? null;
}

function Facts({
  control,
  code,
  slot,
  editable,
  openDetails,
}: Omit<FormulaBarProps, 'label'> & { readonly code: string; readonly slot: Slot | null }) {
  const { t, language } = useLanguage();
  const { book, unit } = control;
  const watch = useCallback((listener: () => void) => book.watch(code, listener), [book, code]);
  const face = useSyncExternalStore(watch, () => control.faceOf(code, language));
  const refused = useStore(control.editing)?.refused ?? null;
  const definition = book.definition(code);
  if (!definition) return null;
  const { label, formula, computed, lastYear, change, findings } = book.facts(code);
  const value = book.value(code);
  const exact = value.state === 'known' ? figureAsTyped(value, definition, unit, language) : face.text;
  const shownUnit = definition.kind === 'money' ? unit : definition.unit;
  const isLocked = !editable || face.locked !== null;
  const isStatedOver = computed !== null && computed.state !== 'missing' && !face.derived;
  return (
    <>
      <div className="grid__line">
        <strong className="grid__name">{label[language]}</strong>
        <output className="grid__exact">
          {exact === '' ? t(texts.stateKeys.missing) : exact}
          {value.state === 'known' && !('text' in value) ? <small> {shownUnit}</small> : null}
        </output>
        {lastYear ? (
          <span className="grid__before">
            {t(texts.lastYear)} {displayFigure(lastYear, definition.unit, definition.digits)}
            {change ? <small>{change.startsWith('-') ? ` ↓${change.slice(1)}%` : ` ↑${change}%`}</small> : null}
          </span>
        ) : null}
        <span className="grid__room" />
        {isLocked ? null : (
          <fieldset className="grid__states">
            <legend className="visually-hidden">{t(texts.states)}</legend>
            {STATE_KEYS.map(([state, keys]) => (
              <button
                key={state}
                type="button"
                title={keys}
                aria-keyshortcuts={keys}
                aria-pressed={face.state === state}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => control.setState(state)}
              >
                {t(texts.stateKeys[state])}
              </button>
            ))}
          </fieldset>
        )}
        {slot?.line.row && editable ? <RowActs control={control} /> : null}
        {openDetails ? (
          <button type="button" className="grid__link" onClick={() => openDetails(code)} title="Shift+F2">
            {t(texts.details)}
          </button>
        ) : null}
      </div>
      <div className="grid__line grid__line--second">
        {refused ? <span className="grid__finding">{t(refused)}</span> : null}
        {formula ? (
          <span>
            <span className="grid__fx">ƒ</span> = {formula[language]}
          </span>
        ) : null}
        {isStatedOver ? (
          <span>
            {t(texts.computedAs(displayInCell(computed, definition, unit, language)))}
            {isLocked ? null : ' '}
            {isLocked ? null : (
              <button
                type="button"
                className="grid__link"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => control.acts.backToFormula(code)}
              >
                {t(texts.useComputed)}
              </button>
            )}
          </span>
        ) : null}
        {face.locked ? <span>⊘ {t(face.locked)}</span> : null}
        {findings.map((finding) => (
          <span key={finding.zh} className="grid__finding">
            {finding[language]}
          </span>
        ))}
        {!formula && !face.locked && findings.length === 0 ? <span>{definition.meaning[language]}</span> : null}
      </div>
    </>
  );
}

function RowActs({ control }: { control: GridControl }) {
  const { t } = useLanguage();
  const buttons = [
    [texts.rowUp, 'Alt+Shift+↑', '↑', () => control.act({ kind: 'moveRow', by: -1 }, '')],
    [texts.rowDown, 'Alt+Shift+↓', '↓', () => control.act({ kind: 'moveRow', by: 1 }, '')],
    [texts.rowOut, 'Alt+Shift+Delete', '✕', () => control.act({ kind: 'removeRow' }, '')],
  ] as const;
  return (
    <span className="grid__rowacts">
      {buttons.map(([words, keys, sign, act]) => (
        <button
          key={keys}
          type="button"
          aria-label={t(words)}
          title={`${t(words)} ${keys}`}
          onPointerDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {sign}
        </button>
      ))}
    </span>
  );
}

/** As the status line of Excel: how many cells are chosen, and what the amounts among them come to. */
function Sum({ control }: { control: GridControl }) {
  const selection = useStore(control.selection);
  if (!selection) return null;
  return <SumOf control={control} slots={stopsIn(control.map, rangeOf(control.map, selection))} />;
}

function SumOf({ control, slots }: { control: GridControl; slots: readonly Slot[] }) {
  const { t } = useLanguage();
  useValues(control, slots);
  const amounts = slots.flatMap(({ content }) =>
    content.kind === 'figure' ? (amountOf(control.book.value(content.code)) ?? []) : [],
  );
  const unit = MONEY_UNITS.find((one) => one === control.unit) ?? '元';
  const sum = amounts.length < 2 ? null : displayFigure(knownAmount(add(...amounts)), unit, 2);
  return <p className="grid__sum">{t(texts.sum(slots.length, sum))}</p>;
}

/** Draws anew whenever one of the cells gets another value. */
function useValues({ book }: GridControl, slots: readonly Slot[]): void {
  const [, again] = useReducer((times: number) => times + 1, 0);
  const codes = slots.flatMap(({ content }) => (content.kind === 'figure' ? [content.code] : [])).join(' ');
  useEffect(() => {
    const stops = codes === '' ? [] : codes.split(' ').map((code) => book.watch(code, again));
    return () => {
      for (const stop of stops) stop();
    };
  }, [book, codes]);
}
