import { type FigureDefinition, parseFigureInput } from '@jiping/domain/figures';
import type { Bilingual } from '@jiping/domain/language';
import { TradeError } from '@jiping/domain/language';
import type { ApplyImportInput, ImportFieldsFragment } from '../../api/generated/graphql.ts';
import { wireOfValue } from '../../editor/record/figure-wire.ts';

/** One thing that the reading understood, to be accepted, corrected or left out. */
export interface Piece {
  /** The same after a reload: kind, and what or where. */
  readonly id: string;
  readonly kind: 'section' | 'figure' | 'project' | 'candidate' | 'question';
  /** Position in the list of its kind. */
  readonly index: number;
  /** The words it rests on. */
  readonly start: number;
  readonly end: number;
  /** Sure enough to be taken over together with others. */
  readonly trusted: boolean;
}

/** What the person decided about a piece. `typed` is the correction as typed. */
export interface Choice {
  readonly verdict: 'accepted' | 'ignored';
  readonly typed?: string;
}
export type Choices = Readonly<Record<string, Choice>>;

/** From this confidence on, a figure may be taken over without being looked at one by one. */
const SURE = 0.9;

type Import = ImportFieldsFragment;

/** Everything there is to decide, in the order of the source within each kind. */
export function piecesOf(reading: Import, sectionKeys: readonly string[]): readonly Piece[] {
  const asked = new Set(reading.questions.map(({ about }) => about));
  const times = countBy(reading.figures, ({ code }) => code);
  return [
    ...openingOf(reading, sectionKeys),
    ...reading.sections.flatMap(({ key, start }, index): Piece[] =>
      key !== null && sectionKeys.includes(key)
        ? [
            {
              id: `section ${key} ${start}`,
              kind: 'section',
              index,
              start,
              end: lineEnd(reading.source, start),
              trusted: true,
            },
          ]
        : [],
    ),
    ...reading.questions.map(
      ({ about, evidence: { start, end } }, index): Piece => ({
        id: `question ${about} ${start}`,
        kind: 'question',
        index,
        start,
        end,
        trusted: false,
      }),
    ),
    ...reading.figures.map(({ code, confidence, current, evidence: { start, end }, ...read }, index): Piece => {
      const differs = current !== null && current !== undefined && !sameValue(current, read);
      const trusted = confidence >= SURE && !differs && !asked.has(code) && times.get(code) === 1;
      return { id: `figure ${code} ${start}`, kind: 'figure', index, start, end, trusted };
    }),
    ...reading.projects.map(
      ({ name, evidence: { start, end } }, index): Piece => ({
        id: `project ${name} ${start}`,
        kind: 'project',
        index,
        start,
        end,
        trusted: true,
      }),
    ),
    ...reading.candidates.map(
      ({ text, evidence: { start, end } }, index): Piece => ({
        id: `candidate ${text} ${start}`,
        kind: 'candidate',
        index,
        start,
        end,
        trusted: false,
      }),
    ),
  ];
}

/** Words before the first heading belong to the template's first section, which is printed without a heading. */
function openingOf({ sections, source }: Import, sectionKeys: readonly string[]): readonly Piece[] {
  const end = sections[0]?.start ?? source.length;
  const key = sectionKeys[0];
  if (key === undefined || sections.some((section) => section.key === key) || source.slice(0, end).trim() === '')
    return [];
  return [
    { id: `section ${key} 0`, kind: 'section', index: OPENING, start: 0, end: lineEnd(source, 0), trusted: true },
  ];
}

/** The index of the piece that has no heading in the source. */
export const OPENING = -1;

/** A heading's mark goes to the end of its line; a whole paragraph that begins with one is not all heading. */
const lineEnd = (source: string, start: number): number => {
  const end = source.indexOf('\n', start);
  return Math.min(end < 0 ? source.length : end, start + 40);
};

/** The choices with every trusted piece accepted that nothing was decided about. */
export const withTrusted = (pieces: readonly Piece[], choices: Choices): Choices => ({
  ...Object.fromEntries(
    pieces.filter(({ trusted }) => trusted).map(({ id }) => [id, { verdict: 'accepted' as const }]),
  ),
  ...choices,
});

/** What a correction means; where it is malformed, the refusal. */
export function corrected(typed: string, definition: FigureDefinition) {
  try {
    return { value: parseFigureInput(typed, definition) };
  } catch (error) {
    if (error instanceof TradeError) return { refused: error.sentence satisfies Bilingual };
    throw error;
  }
}

/** The template's key of a section's piece. */
export const sectionKeyOf = ({ id }: Piece): string => id.split(' ')[1] ?? '';

export interface Decided {
  readonly input: Pick<ApplyImportInput, 'figures' | 'sections' | 'projects' | 'indicators'>;
  /** Pieces that nothing was decided about; they are not taken over. */
  readonly open: number;
  readonly accepted: number;
}

/** The accepted pieces as `applyImport` takes them. Of two values for one figure the one accepted last in the text stands. */
export function decided(
  reading: Import,
  pieces: readonly Piece[],
  choices: Choices,
  definitionOf: (code: string) => FigureDefinition | undefined,
): Decided {
  const accepted = pieces.filter(({ id }) => choices[id]?.verdict === 'accepted');
  const of = (kind: Piece['kind']) => accepted.filter((piece) => piece.kind === kind);
  const typedOf = ({ id }: Piece) => choices[id]?.typed;
  const figures = new Map<string, ApplyImportInput['figures'][number]>();
  const agreed = new Set(
    of('question')
      .filter((piece) => typedOf(piece) === undefined)
      .map((piece) => reading.questions[piece.index]!.about),
  );
  const asUnderstood = pieces.filter(
    ({ id, kind, index }) => kind === 'figure' && !choices[id] && agreed.has(reading.figures[index]!.code),
  );
  for (const piece of [...asUnderstood, ...of('figure')]) {
    const { code, state, amount, number, text } = reading.figures[piece.index]!;
    const typed = typedOf(piece);
    const value = typed === undefined ? { state, amount, number, text } : typedValue(typed, definitionOf(code));
    if (value) figures.set(code, { code, ...value });
  }
  for (const piece of of('question')) {
    const code = reading.questions[piece.index]!.about;
    const typed = typedOf(piece);
    const value = typed === undefined ? null : typedValue(typed, definitionOf(code));
    if (value) figures.set(code, { code, ...value });
  }
  return {
    input: {
      figures: [...figures.values()],
      sections: [...new Set(of('section').map((piece) => sectionKeyOf(piece)))],
      projects: of('project').map((piece) => {
        const { name, amount, state } = reading.projects[piece.index]!;
        return { name: typedOf(piece) ?? name, outturn: amount ?? null, state };
      }),
      indicators: of('candidate').map((piece) => {
        const { text, count, unit, evidence } = reading.candidates[piece.index]!;
        const actual = count === null || count === undefined ? null : String(count);
        return { name: typedOf(piece) ?? text, unit, actual, evidence: evidence.text };
      }),
    },
    open: pieces.filter(({ id }) => choices[id] === undefined).length,
    accepted: accepted.length,
  };
}

function typedValue(typed: string, definition: FigureDefinition | undefined) {
  const found = definition && corrected(typed, definition);
  return found?.value ? wireOfValue(found.value) : null;
}

type Value = { state: string; amount?: string | null; number?: string | null; text?: string | null };
const sameValue = (left: Value, right: Value): boolean =>
  left.state === right.state &&
  (left.amount ?? null) === (right.amount ?? null) &&
  (left.text ?? null) === (right.text ?? null) &&
  (left.number ?? null) === (right.number ?? null);

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
