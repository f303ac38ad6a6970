// biome-ignore-all lint/a11y/useSemanticElements: a grid of lines, worked through by keyboard, is no table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its current row
import { CheckOutlined, CloseOutlined, EditOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { definitionOf, type FigureDefinition } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ImportFieldsFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { shownFigure } from '../../editor/figures/figure-words.ts';
import { valueOfWire, type WireValue } from '../../editor/record/figure-wire.ts';
import { type Choice, corrected, type Piece, sectionKeyOf } from './pieces.ts';
import { texts } from './texts.ts';

/** The row's id in the page. */
export const rowId = ({ kind, index }: Piece): string => `piece-${kind}-${index}`;

export interface PieceRowProps {
  readonly reading: ImportFieldsFragment;
  readonly template: Template;
  readonly piece: Piece;
  readonly choice: Choice | undefined;
  readonly current: boolean;
  readonly correcting: boolean;
  /** Whether words already stand in the section. */
  readonly replaces: boolean;
  readonly pick: () => void;
  readonly decide: (choice: Choice) => void;
  readonly correct: (on: boolean) => void;
}

/** One piece: what was understood, how sure, what stands in the record now, and what was decided. */
export function PieceRow(props: PieceRowProps) {
  const { piece, choice, current, correcting, pick, decide, correct } = props;
  const { t } = useLanguage();
  const verdict = choice?.verdict;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's, as in every grid
    <div
      role="row"
      id={rowId(piece)}
      tabIndex={-1}
      aria-selected={current}
      className={`piece${current ? ' piece--current' : ''} piece--${verdict ?? 'open'}`}
      onClick={pick}
    >
      <span className="piece__sign" role="gridcell">
        <span
          role="img"
          aria-label={t(verdict === 'accepted' ? texts.accepted : verdict === 'ignored' ? texts.ignored : texts.open)}
        >
          {verdict === 'accepted' ? (
            <CheckOutlined />
          ) : verdict === 'ignored' ? (
            <CloseOutlined />
          ) : (
            <QuestionCircleOutlined />
          )}
        </span>
      </span>
      <div className="piece__words" role="gridcell">
        <What {...props} />
        {correcting ? <Correction {...props} /> : null}
      </div>
      <span className="piece__acts" role="gridcell">
        <Button
          size="small"
          tabIndex={-1}
          type={verdict === 'accepted' ? 'primary' : 'default'}
          onClick={() => decide({ ...choice, verdict: 'accepted' })}
        >
          {t(texts.accept)}
        </Button>
        {piece.kind === 'section' ? null : (
          <Button
            size="small"
            tabIndex={-1}
            icon={<EditOutlined />}
            aria-label={t(texts.correct)}
            title={t(texts.correct)}
            onClick={() => correct(true)}
          />
        )}
        <Button
          size="small"
          tabIndex={-1}
          icon={<CloseOutlined />}
          aria-label={t(texts.ignore)}
          title={t(texts.ignore)}
          onClick={() => decide({ verdict: 'ignored' })}
        />
      </span>
    </div>
  );
}

function What({ reading, template, piece, choice, replaces }: PieceRowProps): ReactNode {
  const { t, language } = useLanguage();
  const typed = choice?.typed;
  if (piece.kind === 'section') {
    const section = template.outline.find((one) => one.key === sectionKeyOf(piece));
    const title = reading.sections[piece.index]?.title ?? t(texts.beforeHeadings);
    return (
      <>
        <strong>{title}</strong> → {section?.number}
        {section?.heading[language]} <small className="quiet">{t(replaces ? texts.replaces : texts.words)}</small>
      </>
    );
  }
  if (piece.kind === 'question') {
    const { about, reason } = reading.questions[piece.index]!;
    return (
      <>
        <strong>{definitionOf(template, about)?.label[language] ?? about}</strong> {reason}
        {typed === undefined ? null : <> → {shownCorrection(typed, definitionOf(template, about))}</>}
      </>
    );
  }
  if (piece.kind === 'project') {
    const { name, amount, state } = reading.projects[piece.index]!;
    return (
      <>
        <strong>{typed ?? name}</strong>{' '}
        {shownFigure(valueOfWire({ state, amount: amount ?? null }), { unit: '万元', digits: 2 })}
      </>
    );
  }
  if (piece.kind === 'candidate') {
    const { text, count, unit } = reading.candidates[piece.index]!;
    return (
      <>
        <strong>{typed ?? text}</strong> {count ?? '*'} {unit}
      </>
    );
  }
  const figure = reading.figures[piece.index]!;
  const definition = definitionOf(template, figure.code);
  const shown = (value: WireValue) =>
    definition ? shownFigure(valueOfWire(value), definition) : (value.amount ?? value.number ?? value.text ?? '');
  return (
    <>
      <strong>{figure.label}</strong>{' '}
      <span className="piece__value">{typed === undefined ? shown(figure) : shownCorrection(typed, definition)}</span>{' '}
      <small className="quiet">
        {typed === undefined ? t(texts.confidence(figure.confidence.toFixed(2))) : <del>{shown(figure)}</del>}
        {figure.current ? ` · ${t(texts.now(shown(figure.current)))}` : ''}
      </small>
    </>
  );
}

function shownCorrection(typed: string, definition: FigureDefinition | undefined): string {
  const found = definition && corrected(typed, definition);
  return found?.value && definition ? shownFigure(found.value, definition) : typed;
}

/** The field of a correction: a value for figures and questions, a name for projects and indicators. */
function Correction({ reading, template, piece, choice, decide, correct }: PieceRowProps) {
  const { t } = useLanguage();
  const code =
    piece.kind === 'figure'
      ? reading.figures[piece.index]?.code
      : piece.kind === 'question'
        ? reading.questions[piece.index]?.about
        : undefined;
  const definition = code === undefined ? undefined : definitionOf(template, code);
  const name = piece.kind === 'project' ? reading.projects[piece.index]?.name : reading.candidates[piece.index]?.text;
  const [typed, setTyped] = useState(choice?.typed ?? (code === undefined ? (name ?? '') : ''));
  const refused = definition && typed !== '' ? corrected(typed, definition).refused : undefined;
  return (
    <form
      className="piece__correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (refused || typed.trim() === '') return;
        decide({ verdict: 'accepted', typed: typed.trim() });
        correct(false);
      }}
    >
      <Input
        autoFocus
        size="small"
        aria-label={t(texts.correct)}
        value={typed}
        status={refused ? 'error' : ''}
        suffix={definition?.unit}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) correct(false);
        }}
      />
      {refused ? <small role="alert">{t(refused)}</small> : null}
    </form>
  );
}
