// biome-ignore-all lint/a11y/useSemanticElements: a grid of lines, worked through by keyboard, is no table of data
import type { Template } from '@jiping/domain/templates';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ImportFieldsFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PieceRow, rowId } from './piece-row.tsx';
import { type Choice, type Choices, type Piece, sectionKeyOf } from './pieces.ts';
import { texts } from './texts.ts';

export interface PieceListProps {
  readonly reading: ImportFieldsFragment;
  readonly template: Template;
  readonly pieces: readonly Piece[];
  readonly choices: Choices;
  /** Keys of sections that have words already. */
  readonly written: readonly string[];
  readonly current: string | null;
  readonly pick: (id: string) => void;
  readonly decide: (id: string, choice: Choice) => void;
}

/** The pieces one below the other: arrows move, Enter accepts and goes on, E corrects, Delete leaves out. */
export function PieceList({ reading, template, pieces, choices, written, current, pick, decide }: PieceListProps) {
  const { t } = useLanguage();
  const [correcting, setCorrecting] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const index = pieces.findIndex(({ id }) => id === current);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const move = (step: number) => {
    const next = pieces[Math.min(pieces.length - 1, Math.max(0, index + step))];
    if (next) pick(next.id);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== box.current || event.nativeEvent.isComposing) return;
    const piece = pieces[index];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(index < 0 ? 1 : -1);
    else if (event.key === 'Enter' && piece) {
      decide(piece.id, { ...choices[piece.id], verdict: 'accepted' });
      move(1);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && piece) {
      decide(piece.id, { verdict: 'ignored' });
      move(1);
    } else if (event.key.toLowerCase() === 'e' && piece && piece.kind !== 'section') setCorrecting(piece.id);
    else return;
    event.preventDefault();
  };
  if (pieces.length === 0) return <EmptyState title={t(texts.nothingHere)} />;
  return (
    <div
      className="pieces"
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label={t(texts.understood)}
      aria-activedescendant={pieces[index] ? rowId(pieces[index]) : undefined}
      onKeyDown={onKey}
    >
      {pieces.map((piece) => (
        <PieceRow
          key={piece.id}
          reading={reading}
          template={template}
          piece={piece}
          choice={choices[piece.id]}
          current={piece.id === current}
          correcting={piece.id === correcting}
          replaces={piece.kind === 'section' && written.includes(sectionKeyOf(piece))}
          pick={() => pick(piece.id)}
          decide={(choice) => decide(piece.id, choice)}
          correct={(on) => {
            setCorrecting(on ? piece.id : null);
            if (!on) box.current?.focus();
          }}
        />
      ))}
    </div>
  );
}
