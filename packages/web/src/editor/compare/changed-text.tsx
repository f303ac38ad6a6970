import { useMemo } from 'react';
import { compareSequences } from './compare-sequences.ts';
import './versions.css';

/** Letters; a number is one piece, for half of it says nothing. */
const pieces = (text: string): readonly string[] => text.match(/\d[\d,.]*\d|[\s\S]/gu) ?? [];

/** A text with what was taken out and what was put in: struck through and underlined, not by colour alone. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => compareSequences(pieces(before), pieces(after), (piece) => piece), [before, after]);
  let passed = 0;
  return parts.map((part) => {
    const key = passed;
    passed += part.left.length + part.right.length;
    if (part.same) return <span key={key}>{part.left.join('')}</span>;
    return (
      <span key={key}>
        {part.left.length > 0 ? <del>{part.left.join('')}</del> : null}
        {part.right.length > 0 ? <ins>{part.right.join('')}</ins> : null}
      </span>
    );
  });
}
