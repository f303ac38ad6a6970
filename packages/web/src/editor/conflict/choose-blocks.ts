import type { NarrativeBlock, NarrativeDocument } from '@jiping/domain/narrative';
import { EMPTY_DOCUMENT } from '@jiping/domain/narrative';
import { compareSequences, type Stretch } from '../compare/compare-sequences.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/** Two versions of a section, paragraph by paragraph. */
export const compareDocuments = (
  mine: NarrativeDocument,
  theirs: NarrativeDocument,
): readonly Stretch<NarrativeBlock>[] => compareSequences(mine.content, theirs.content, canonical);

/** The section as chosen: what is the same stays, for each place that differs one version or, one after the other, both. */
export function chosenDocument(
  stretches: readonly Stretch<NarrativeBlock>[],
  choices: readonly Choice[],
): NarrativeDocument {
  let place = 0;
  const content = stretches.flatMap(({ same, left, right }) => {
    if (same) return left;
    const choice = choices[place++] ?? 'mine';
    return choice === 'mine' ? left : choice === 'theirs' ? right : [...left, ...right];
  });
  return content.length === 0 ? EMPTY_DOCUMENT : { type: 'doc', content };
}

/** A block's text for comparison, whatever the order of its keys. */
function canonical(block: NarrativeBlock): string {
  const words = (block.content ?? []).map((inline) => {
    if (inline.type === 'text') return `t${inline.text}`;
    if (inline.type === 'hardBreak') return 'b';
    const { code, unit, digits } = inline.attrs;
    return `f${code}|${unit}|${digits}`;
  });
  return `${block.type === 'heading' ? block.attrs.level : 'p'}\u0000${words.join('\u0000')}`;
}
