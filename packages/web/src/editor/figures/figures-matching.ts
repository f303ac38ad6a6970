import type { FigureDefinition } from '@jiping/domain/figures';

/**
 * The figures that `wanted` may mean, best first: by name, alias, English name or code; those that the section is expected to
 * give before others, this year's before other columns. Everything, in that order, where nothing is typed.
 */
export function figuresMatching(
  figures: readonly FigureDefinition[],
  wanted: string,
  expected: readonly string[],
): readonly FigureDefinition[] {
  const words = wanted.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return figures
    .map((figure, order) => ({ figure, order, rank: rankOf(figure, words) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (left, right) =>
        (left.rank ?? 0) - (right.rank ?? 0) ||
        Number(expected.includes(right.figure.code)) - Number(expected.includes(left.figure.code)) ||
        left.order - right.order,
    )
    .map(({ figure }) => figure);
}

/** 0 where the name begins with it, 1 where it contains it, 2 where an alias or the code does; null where nothing does. */
function rankOf({ label, aliases, code }: FigureDefinition, words: readonly string[]): number | null {
  const name = `${label.zh} ${label.en.toLowerCase()}`;
  if (words.every((word) => name.includes(word))) return words[0] !== undefined && name.startsWith(words[0]) ? 0 : 1;
  const everything = `${name} ${aliases.join(' ')} ${code.toLowerCase()}`.toLowerCase();
  return words.every((word) => everything.includes(word)) ? 2 : null;
}
