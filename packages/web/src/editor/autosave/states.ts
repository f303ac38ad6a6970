/**
 * What a person sees: `saved`; `editing` (typed, not yet sent); `saving`; `kept` (on this device only: no network, signed
 * out, or refused by the server); `conflict` (somebody else changed it, a person must choose).
 */
export type AutosavePhase = 'saved' | 'editing' | 'saving' | 'kept' | 'conflict';

/** Why something is kept on this device only. */
export type KeptBecause = 'network' | 'signedOut' | 'refused';

/** What another person made of it meanwhile. */
export interface Theirs<D> {
  readonly draft: D;
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

/** Everything autosave knows about one part of a report: a section, or the figures. Plain data. */
export interface AutosaveState<D> {
  readonly phase: AutosavePhase;
  /** The server's version that the unsent words are based on. */
  readonly base: number;
  /** Typed and not on its way. */
  readonly unsent: D | null;
  /** On its way, not yet confirmed. */
  readonly inFlight: D | null;
  /** Sent before without an answer: the server may have it all the same. */
  readonly lastSent: D | null;
  readonly because: KeptBecause | null;
  /** The server's sentence, where it refused. */
  readonly refusal: string | null;
  readonly theirs: Theirs<D> | null;
  /** When the server last confirmed, ISO; null before the first time. */
  readonly savedAt: string | null;
  readonly failures: number;
  readonly online: boolean;
  readonly composing: boolean;
  /** Something asked for sending at once while it could not be. */
  readonly sendWanted: boolean;
}

export type AutosaveEvent<D> =
  | { readonly type: 'edited'; readonly draft: D }
  | { readonly type: 'composing'; readonly on: boolean }
  | { readonly type: 'due' }
  | { readonly type: 'flush' }
  | { readonly type: 'online' }
  | { readonly type: 'offline' }
  | { readonly type: 'signedIn' }
  | { readonly type: 'saved'; readonly version: number; readonly at: string }
  | { readonly type: 'failed'; readonly reason: 'network' | 'signedOut' }
  | { readonly type: 'refused'; readonly sentence: string }
  | { readonly type: 'conflict'; readonly theirs: Theirs<D> }
  | { readonly type: 'resolved'; readonly draft: D | null }
  /** The server has a newer version and nothing of ours is open. */
  | { readonly type: 'moved'; readonly version: number };

export type AutosaveCommand<D> =
  | { readonly do: 'keep'; readonly draft: D; readonly base: number; readonly lastSent: D | null }
  | { readonly do: 'forget' }
  | { readonly do: 'send'; readonly draft: D; readonly base: number }
  | { readonly do: 'wait'; readonly ms: number; readonly spread?: true };

/** How drafts of one kind are put together and told apart. */
export interface DraftKind<D> {
  /** What stands when `later` is typed on top of `earlier`. */
  merge(earlier: D | null, later: D): D;
  /** Whether what the server shows is what we sent. */
  echoes(theirs: D, sent: D): boolean;
  /** What is still to be sent of `later` once `sent` has arrived. */
  remainder(sent: D, later: D | null): D | null;
}

/** A part that the server has in `version`, with nothing typed. */
export const settled = <D>(version: number, savedAt: string | null = null): AutosaveState<D> => ({
  phase: 'saved',
  base: version,
  unsent: null,
  inFlight: null,
  lastSent: null,
  because: null,
  refusal: null,
  theirs: null,
  savedAt,
  failures: 0,
  online: true,
  composing: false,
  sendWanted: false,
});
