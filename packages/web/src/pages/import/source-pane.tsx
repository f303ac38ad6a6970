import { useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { markedSource } from './marked-source.ts';
import type { Choices, Piece } from './pieces.ts';
import { texts } from './texts.ts';

export interface SourcePaneProps {
  readonly source: string;
  readonly pieces: readonly Piece[];
  readonly choices: Choices;
  readonly current: string | null;
  readonly pick: (id: string) => void;
}

/** The document as it was brought in, with the words that were understood marked; a click picks what was made of them. */
export function SourcePane({ source, pieces, choices, current, pick }: SourcePaneProps) {
  const { t } = useLanguage();
  const box = useRef<HTMLElement>(null);
  const stretches = useMemo(() => markedSource(source, pieces), [source, pieces]);
  const place = pieces.find(({ id }) => id === current)?.start;
  useEffect(() => {
    if (current === null) return;
    const marks = [...(box.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const mark = marks.findLast((one) => Number(one.dataset.start) <= (place ?? 0));
    mark?.scrollIntoView({ block: 'nearest' });
  }, [current, place]);
  let passed = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="source" ref={box} tabIndex={0} aria-label={t(texts.source)} lang="zh-CN">
      {stretches.map(({ text, piece }) => {
        const key = passed;
        passed += text.length;
        if (!piece) return <span key={key}>{text}</span>;
        const verdict = choices[piece.id]?.verdict ?? 'open';
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the list beside it does the same
          <mark
            key={key}
            data-start={piece.start}
            className={`source__mark source__mark--${piece.kind} source__mark--${verdict}${piece.id === current || piece.start === place ? ' source__mark--current' : ''}`}
            onClick={() => pick(piece.id)}
          >
            {text}
          </mark>
        );
      })}
    </section>
  );
}
