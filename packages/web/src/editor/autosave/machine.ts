import { backoff, QUIET } from './pace.ts';
import type { AutosaveCommand, AutosaveEvent, AutosaveState, DraftKind, Theirs } from './states.ts';

/** What one event makes of the state, and what is to be done about it. */
export interface Step<D> {
  readonly state: AutosaveState<D>;
  readonly commands: readonly AutosaveCommand<D>[];
}

/**
 * The rules of autosave, as one pure function: nothing typed is ever dropped, nobody else's words are ever overwritten,
 * and nothing is sent in the middle of an input method's composition.
 *
 * `advance(kind, state, { type: 'edited', draft })` → the draft kept on this device, and a wait until the typing pauses.
 */
export function advance<D>(kind: DraftKind<D>, state: AutosaveState<D>, event: AutosaveEvent<D>): Step<D> {
  switch (event.type) {
    case 'edited':
      return edited(kind, state, event.draft);
    case 'composing':
      return composing(state, event.on);
    case 'due':
    case 'flush':
      return send({ ...state, sendWanted: true });
    case 'online':
      return send({ ...state, online: true, failures: 0, sendWanted: true });
    case 'offline':
      return stay(state.unsent === null ? { ...state, online: false } : kept({ ...state, online: false }, 'network'));
    case 'signedIn':
      return state.because === 'signedOut' ? send({ ...state, because: null, sendWanted: true }) : stay(state);
    case 'saved':
      return saved(state, event.version, event.at);
    case 'failed':
      return failed(kind, state, event.reason);
    case 'refused':
      return stay({ ...kept(takeBack(kind, state), 'refused'), refusal: event.sentence });
    case 'conflict':
      return conflict(kind, state, event.theirs);
    case 'resolved':
      return resolved(state, event.draft);
    case 'moved':
      return isClean(state) && event.version > state.base ? stay({ ...state, base: event.version }) : stay(state);
  }
}

/** True where the server has everything. */
export const isClean = <D>(state: AutosaveState<D>): boolean => state.unsent === null && state.inFlight === null;

/** Everything the server is not known to have: what is on its way, and what was typed since. */
export function pending<D>(kind: DraftKind<D>, state: AutosaveState<D>): D | null {
  if (state.unsent === null) return state.inFlight;
  return kind.merge(state.inFlight, state.unsent);
}

const stay = <D>(state: AutosaveState<D>, ...commands: AutosaveCommand<D>[]): Step<D> => ({ state, commands });

const kept = <D>(state: AutosaveState<D>, because: AutosaveState<D>['because']): AutosaveState<D> => ({
  ...state,
  phase: 'kept',
  because,
});

/** What was on its way is unsent again, below what was typed since. */
function takeBack<D>(kind: DraftKind<D>, state: AutosaveState<D>): AutosaveState<D> {
  if (state.inFlight === null) return state;
  return { ...state, unsent: pending(kind, state), inFlight: null, lastSent: state.inFlight };
}

const keepOnDevice = <D>(kind: DraftKind<D>, state: AutosaveState<D>): AutosaveCommand<D>[] => {
  const draft = pending(kind, state);
  if (draft === null) return [{ do: 'forget' }];
  return [{ do: 'keep', draft, base: state.base, lastSent: state.inFlight ?? state.lastSent }];
};

function edited<D>(kind: DraftKind<D>, before: AutosaveState<D>, draft: D): Step<D> {
  const state = { ...before, unsent: before.unsent === null ? draft : kind.merge(before.unsent, draft) };
  const keep = keepOnDevice(kind, state);
  if (state.phase === 'conflict' || state.because === 'signedOut') return stay(state, ...keep);
  if (state.inFlight !== null) return stay(state, ...keep);
  if (!state.online || state.because === 'network') {
    const waiting: AutosaveCommand<D>[] =
      state.because === 'network' ? [] : [{ do: 'wait', ms: backoff(state.failures), spread: true }];
    return stay(kept(state, 'network'), ...keep, ...waiting);
  }
  return stay({ ...state, phase: 'editing', because: null, refusal: null }, ...keep, { do: 'wait', ms: QUIET });
}

function composing<D>(state: AutosaveState<D>, on: boolean): Step<D> {
  if (on) return stay({ ...state, composing: true });
  const done = { ...state, composing: false };
  return state.composing && state.unsent !== null && state.phase !== 'conflict'
    ? stay(done, { do: 'wait', ms: QUIET })
    : stay(done);
}

/** Sends what is unsent, unless something forbids it just now. */
function send<D>(state: AutosaveState<D>): Step<D> {
  const { unsent } = state;
  if (unsent === null) return stay({ ...state, sendWanted: false });
  if (state.inFlight !== null || state.composing) return stay(state);
  if (state.phase === 'conflict' || state.because === 'signedOut' || state.because === 'refused') {
    return stay({ ...state, sendWanted: false });
  }
  return stay(
    { ...state, phase: 'saving', because: null, unsent: null, inFlight: unsent, sendWanted: false },
    { do: 'send', draft: unsent, base: state.base },
  );
}

function saved<D>(before: AutosaveState<D>, version: number, at: string): Step<D> {
  const state: AutosaveState<D> = {
    ...before,
    base: version,
    inFlight: null,
    lastSent: null,
    failures: 0,
    online: true,
    because: null,
    refusal: null,
    savedAt: at,
  };
  if (state.unsent === null) return stay({ ...state, phase: 'saved' }, { do: 'forget' });
  return stay(
    { ...state, phase: 'editing' },
    { do: 'keep', draft: state.unsent, base: version, lastSent: null },
    { do: 'wait', ms: state.sendWanted ? 0 : QUIET },
  );
}

function failed<D>(kind: DraftKind<D>, before: AutosaveState<D>, reason: 'network' | 'signedOut'): Step<D> {
  const state = kept({ ...takeBack(kind, before), failures: before.failures + 1 }, reason);
  const keep = keepOnDevice(kind, state);
  return reason === 'signedOut'
    ? stay(state, ...keep)
    : stay(state, ...keep, { do: 'wait', ms: backoff(state.failures), spread: true });
}

/**
 * Another version stands in the way. Where it is only our own words, saved by a request whose answer was lost, we go on
 * from it; else the person decides.
 */
function conflict<D>(kind: DraftKind<D>, before: AutosaveState<D>, theirs: Theirs<D>): Step<D> {
  const later = before.unsent;
  const ours = [before.inFlight, before.lastSent].filter((draft) => draft !== null);
  const echoed = ours.find((draft) => kind.echoes(theirs.draft, draft));
  if (echoed !== undefined) {
    const rest = echoed === before.inFlight ? kind.remainder(echoed, later) : pending(kind, before);
    const state = { ...before, base: theirs.version, inFlight: null, lastSent: null, unsent: rest, failures: 0 };
    if (rest === null) return saved(state, theirs.version, theirs.at);
    return stay(
      { ...state, phase: 'editing', because: null },
      { do: 'keep', draft: rest, base: theirs.version, lastSent: null },
      { do: 'wait', ms: 0 },
    );
  }
  const state = takeBack(kind, before);
  return stay({ ...state, phase: 'conflict', because: null, theirs }, ...keepOnDevice(kind, state));
}

/** The person has decided: `draft` is what shall stand, null where theirs does. */
function resolved<D>(before: AutosaveState<D>, draft: D | null): Step<D> {
  const { theirs } = before;
  if (theirs === null) return stay(before);
  const state = { ...before, base: theirs.version, theirs: null, lastSent: null };
  if (draft === null) return stay({ ...state, phase: 'saved', unsent: null, savedAt: theirs.at }, { do: 'forget' });
  const next = send({ ...state, phase: 'editing', unsent: draft, sendWanted: true });
  return { ...next, commands: [{ do: 'keep', draft, base: theirs.version, lastSent: null }, ...next.commands] };
}
