import {
  explainFigure,
  type FigureDefinition,
  type FigureValue,
  labelOf,
  MISSING,
  parseFigureInput,
} from '@jiping/domain/figures';
import { subjectOf } from '@jiping/domain/forms';
import { said, TradeError } from '@jiping/domain/language';
import { Button, Radio } from 'antd';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { isScore } from '../forms/scores/is-score.ts';
import { ScoreWorking } from '../forms/scores/score-working.tsx';
import { goTo } from '../record/attention.ts';
import { useDesk, useFigures } from '../record/desk-context.tsx';
import { citationsOf } from './citations.ts';
import { inputText, shownFigure, stateWords, TYPED_AS } from './figure-words.ts';
import { Floating } from './floating.tsx';
import { useIsLocked } from './is-locked.ts';
import { changeInPercent, lastYearOf } from './last-year.ts';
import { type ValueElement, ValueInput } from './value-input.tsx';
import './figures.css';

const texts = {
  value: (unit: string) => said(`数值${unit === '' ? '' : `（${unit}）`}`, `Value${unit === '' ? '' : ` (${unit})`}`),
  state: said('状态', 'State'),
  keep: said('确定', 'Set'),
  close: said('关闭', 'Close'),
  opine: said('提意见', 'Give an opinion'),
  computed: said('按组成项计算', 'Computed from its parts'),
  byStandard: said('按评分标准计算', 'By the scoring rules'),
  useComputed: said('用计算值', 'Use it'),
  computes: said('现用计算值，自动更新', 'Used now, and kept up to date'),
  lastYear: said('上年', 'Last year'),
  cited: said('引用', 'Cited in'),
  nowhere: said('正文未引用', 'Not cited in the text'),
  inForms: said('所在表格', 'In the forms'),
  times: (times: number) => said(`${times} 处`, `${times}×`),
};

export interface FigureFormProps {
  readonly code: string;
  readonly place: DOMRect;
  readonly close: () => void;
  /** Lets a reviewer say something about it. */
  readonly opine?: (() => void) | undefined;
}

/** The small form of one figure: its value and state, what it should be, what it was, where it is cited, what it means. */
export function FigureForm({ code, place, close, opine }: FigureFormProps) {
  const { desk } = useDesk();
  const definition = desk.board.definition(code);
  if (!definition) return null;
  return (
    <Floating place={place} close={close}>
      <FigureFields key={code} definition={definition} close={close} opine={opine} />
    </Floating>
  );
}

type FieldsProps = Pick<FigureFormProps, 'close' | 'opine'> & { readonly definition: FigureDefinition };

function FigureFields({ definition, close, opine }: FieldsProps) {
  const { desk, attention, editable } = useDesk();
  const { t, language } = useLanguage();
  useFigures();
  const { code, unit } = definition;
  const { board } = desk;
  const value = board.value(code);
  const stated = board.isDerived(code) ? MISSING : value;
  const [typed, setTyped] = useState(() => inputText(stated, unit));
  const understood = understand(typed, definition);
  const refused = understood instanceof TradeError ? t(understood.sentence) : null;
  const name = useId();
  const isLocked = useIsLocked(definition);
  const field = useFieldFocus();
  const computed = board.computed(code);
  const isComputedScore = isScore(desk.template, code);
  const explained = isComputedScore ? null : explainFigure(desk.template, board.table, code);
  const label = labelOf(desk.template, board.complete, code);
  const before = lastYearOf(desk, code);
  const change = before && changeInPercent(value, before);

  const set = (next: FigureValue) => {
    desk.setFigures({ [code]: next });
    close();
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (understood instanceof TradeError) field.current?.focus();
    else if (editable && !isLocked) set(understood);
  };
  const chooseState = (state: FigureValue['state']) => {
    if (state === 'known') field.current?.focus();
    else setTyped(TYPED_AS[state]);
  };
  return (
    <form className="figure-form" onSubmit={keep} aria-labelledby={`${name}-label`}>
      <div className="figure-form__head">
        <strong id={`${name}-label`}>{label[language]}</strong>
        <code>{code}</code>
      </div>
      <div className="figure-form__value">
        <label htmlFor={`${name}-value`}>{t(texts.value(unit))}</label>
        <ValueInput
          id={`${name}-value`}
          definition={definition}
          field={field}
          typed={typed}
          change={setTyped}
          readOnly={!editable || isLocked}
          invalid={refused !== null}
          describedBy={`${name}-said`}
        />
      </div>
      <Radio.Group
        aria-label={t(texts.state)}
        value={understood instanceof TradeError ? null : understood.state}
        disabled={!editable || isLocked}
        onChange={(event) => chooseState(event.target.value)}
        options={Object.entries(stateWords).map(([state, words]) => ({ value: state, label: t(words) }))}
      />
      <p id={`${name}-said`} className="figure-form__said" role="status">
        {refused ?? (understood instanceof TradeError ? '' : shownFigure(understood, definition, language))}
      </p>
      <dl className="figure-form__facts">
        {computed ? (
          <>
            <dt>{t(isComputedScore ? texts.byStandard : texts.computed)}</dt>
            <dd>
              {shownFigure(computed, definition, language)}{' '}
              {board.isDerived(code) ? (
                <small>{t(texts.computes)}</small>
              ) : editable ? (
                <Button size="small" type="link" onClick={() => set(MISSING)}>
                  {t(texts.useComputed)}
                </Button>
              ) : null}
              {explained?.lines.slice(0, 2).map((line) => (
                <small key={line.zh} className="figure-form__parts">
                  {t(line)}
                </small>
              ))}
            </dd>
          </>
        ) : null}
        {before ? (
          <>
            <dt>{t(texts.lastYear)}</dt>
            <dd>
              {shownFigure(before, definition, language)}{' '}
              {change ? <small>{change.startsWith('-') ? `↓${change.slice(1)}%` : `↑${change}%`}</small> : null}
            </dd>
          </>
        ) : null}
        <InForms code={code} close={close} />
        <dt>{t(texts.cited)}</dt>
        <dd>
          <Cited
            code={code}
            go={(section) => {
              close();
              goTo(attention, { section, figure: code });
            }}
          />
        </dd>
      </dl>
      {isComputedScore ? <ScoreWorking code={code} /> : null}
      <p className="figure-form__meaning">{definition.meaning[language]}</p>
      <div className="figure-form__buttons">
        <Button onClick={close}>{t(texts.close)}</Button>
        {opine ? (
          <Button type="primary" onClick={opine}>
            {t(texts.opine)}
          </Button>
        ) : null}
        {editable && !isLocked ? (
          <Button type="primary" htmlType="submit" disabled={refused !== null}>
            {t(texts.keep)} ⏎
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Cited({ code, go }: { code: string; go: (section: string) => void }) {
  const { t } = useLanguage();
  const cited = citationsOf(useDesk().desk, code);
  if (cited.length === 0) return <small>{t(texts.nowhere)}</small>;
  return cited.map(({ section, title, times }) => (
    <Button key={section} size="small" type="link" onClick={() => go(section)}>
      {title} {times > 1 ? t(texts.times(times)) : null}
    </Button>
  ));
}

/** The forms in which the figure has a cell. */
function InForms({ code, close }: { code: string; close: () => void }) {
  const { desk, attention } = useDesk();
  const { t, language } = useLanguage();
  const forms = desk.sheets.formsWith(code).flatMap((key) => desk.sheets.sheet(key) ?? []);
  if (forms.length === 0) return null;
  return (
    <>
      <dt>{t(texts.inForms)}</dt>
      <dd>
        {forms.map(({ key, sheet }) => (
          <Button
            key={key}
            size="small"
            type="link"
            title={sheet.title[language]}
            onClick={() => {
              close();
              goTo(attention, { form: key, figure: code });
            }}
          >
            {sheet.number} {subjectOf(sheet, desk.board.complete)}
          </Button>
        ))}
      </dd>
    </>
  );
}

function useFieldFocus() {
  const field = useRef<ValueElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (field.current && 'select' in field.current) field.current.select();
  }, []);
  return field;
}

function understand(typed: string, definition: FigureDefinition): FigureValue | TradeError {
  try {
    return parseFigureInput(typed, definition);
  } catch (error) {
    if (error instanceof TradeError) return error;
    throw error;
  }
}
