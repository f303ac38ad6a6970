import type { AutosaveState } from './states.ts';

/** What can be said to every part, whatever it holds. */
export type PartEvent =
  | { readonly type: 'flush' }
  | { readonly type: 'online' }
  | { readonly type: 'offline' }
  | { readonly type: 'signedIn' };

/** An autosaved part of a report, as the page as a whole looks at it. */
export interface SavedPart {
  readonly state: AutosaveState<unknown>;
  readonly wouldBeLost: boolean;
  tell(event: PartEvent): void;
  /** Sends once more what the server refused. */
  again(): void;
  subscribe(listener: () => void): () => void;
  end(): void;
}

/** Whatever has parts that are saved by themselves: a report that is open. */
export interface SavedParts {
  readonly saves: readonly SavedPart[];
  /** Tries again what the server refused. */
  retry(): void;
}

/** The report's state of saving: the gravest of its parts. */
export interface WholeState {
  readonly phase: AutosaveState<unknown>['phase'];
  readonly because: AutosaveState<unknown>['because'];
  readonly refusal: string | null;
  /** The last time that the server confirmed anything. */
  readonly savedAt: string | null;
  /** How many parts wait for a decision, or could not be sent. */
  readonly open: number;
}

const GRAVITY = { saved: 0, editing: 1, saving: 2, kept: 3, conflict: 4 } as const;

/** `wholeState(parts)`: one sentence's worth about all of them. */
export function wholeState(parts: readonly SavedPart[]): WholeState {
  const states = parts.map(({ state }) => state);
  const gravest = states.reduce((worst, state) => (GRAVITY[state.phase] > GRAVITY[worst.phase] ? state : worst));
  const savedAt = states.reduce<string | null>(
    (latest, state) => (state.savedAt !== null && (latest === null || state.savedAt > latest) ? state.savedAt : latest),
    null,
  );
  const { phase, because, refusal } = gravest;
  return { phase, because, refusal, savedAt, open: states.filter((state) => state.phase === phase).length };
}
