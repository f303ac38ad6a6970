import { describe, expect, it } from 'vitest';
import { advance, isClean, pending } from './machine.ts';
import { QUIET } from './pace.ts';
import { type AutosaveCommand, type AutosaveEvent, type AutosaveState, type DraftKind, settled } from './states.ts';

/** A section whose words are a string. */
const WORDS: DraftKind<string> = {
  merge: (_earlier, later) => later,
  echoes: (theirs, sent) => theirs === sent,
  remainder: (sent, later) => (later === null || later === sent ? null : later),
};

type Event = AutosaveEvent<string>;
const typed = (draft: string): Event => ({ type: 'edited', draft });
const due: Event = { type: 'due' };
const flush: Event = { type: 'flush' };
const saved = (version: number): Event => ({ type: 'saved', version, at: '2026-03-22T10:32:00Z' });
const noNetwork: Event = { type: 'failed', reason: 'network' };
const signedOut: Event = { type: 'failed', reason: 'signedOut' };
const theirs = (draft: string, version: number): Event => ({
  type: 'conflict',
  theirs: { draft, version, by: '李莉', at: '2026-03-22T10:31:00Z' },
});

function outcomeOf(events: readonly Event[]): {
  state: AutosaveState<string>;
  commands: AutosaveCommand<string>[];
  last: string[];
} {
  let state = settled<string>(7);
  const commands: AutosaveCommand<string>[] = [];
  let last: string[] = [];
  for (const event of events) {
    const step = advance(WORDS, state, event);
    state = step.state;
    commands.push(...step.commands);
    last = step.commands.map(written);
  }
  return { state, commands, last };
}

const written = (command: AutosaveCommand<string>): string => {
  if (command.do === 'wait') return `wait ${command.ms}`;
  if (command.do === 'forget') return 'forget';
  return `${command.do} ${command.draft}@${command.base}`;
};

describe('autosave', () => {
  it.each<[string, Event[], AutosaveState<string>['phase'], string[]]>([
    ['keeps a key stroke before anything else, then waits', [typed('a')], 'editing', ['keep a@7', `wait ${QUIET}`]],
    ['sends when typing has paused', [typed('a'), typed('ab'), due], 'saving', ['send ab@7']],
    ['sends at once when the person leaves the field', [typed('a'), flush], 'saving', ['send a@7']],
    ['has nothing to send when nothing was typed', [due, flush], 'saved', []],
    ['is saved, and clears this device', [typed('a'), due, saved(8)], 'saved', ['forget']],
    ['sends one at a time', [typed('a'), due, typed('ab'), due, flush], 'saving', []],
    [
      'goes on with what was typed while saving',
      [typed('a'), due, typed('ab'), saved(8)],
      'editing',
      ['keep ab@8', `wait ${QUIET}`],
    ],
    [
      'does not wait again when sending was asked for meanwhile',
      [typed('a'), due, typed('ab'), flush, saved(8)],
      'editing',
      ['keep ab@8', 'wait 0'],
    ],
    ['bases the next version on the last', [typed('a'), due, typed('ab'), saved(8), due], 'saving', ['send ab@8']],
    ['keeps on this device without a network', [typed('a'), due, noNetwork], 'kept', ['keep a@7', 'wait 1000']],
    [
      'takes its time after each failure',
      [typed('a'), due, noNetwork, due, noNetwork, due, noNetwork],
      'kept',
      ['keep a@7', 'wait 4000'],
    ],
    ['goes on editing without a network', [typed('a'), due, noNetwork, typed('ab')], 'kept', ['keep ab@7']],
    [
      'sends as soon as the network is back',
      [typed('a'), due, noNetwork, typed('ab'), { type: 'online' }],
      'saving',
      ['send ab@7'],
    ],
    ['knows at once when the network goes', [typed('a'), { type: 'offline' }], 'kept', []],
    ['keeps what is typed while offline', [{ type: 'offline' }, typed('a')], 'kept', ['keep a@7', 'wait 1000']],
    ['stays saved while offline with nothing typed', [{ type: 'offline' }], 'saved', []],
    ['waits for sign-in without knocking', [typed('a'), due, signedOut, typed('ab'), due, flush], 'kept', []],
    ['sends after sign-in', [typed('a'), due, signedOut, { type: 'signedIn' }], 'saving', ['send a@7']],
    ['keeps what the server refuses', [typed('a'), due, { type: 'refused', sentence: '太长' }, due], 'kept', []],
    [
      'tries again once a refused text is changed',
      [typed('a'), due, { type: 'refused', sentence: '太长' }, typed('b'), due],
      'saving',
      ['send b@7'],
    ],
    ['lets nobody be overwritten', [typed('a'), due, theirs('z', 8), due, flush, { type: 'online' }], 'conflict', []],
    ['keeps mine while there is a conflict', [typed('a'), due, theirs('z', 8), typed('ab')], 'conflict', ['keep ab@7']],
    [
      'sends my version when I choose it',
      [typed('a'), due, theirs('z', 8), { type: 'resolved', draft: 'a' }],
      'saving',
      ['keep a@8', 'send a@8'],
    ],
    [
      'takes theirs when I choose it',
      [typed('a'), due, theirs('z', 8), { type: 'resolved', draft: null }],
      'saved',
      ['forget'],
    ],
    [
      'sees its own words come back after a lost answer',
      [typed('a'), due, noNetwork, due, theirs('a', 8)],
      'saved',
      ['forget'],
    ],
    [
      'goes on from its own words after a lost answer',
      [typed('a'), due, noNetwork, typed('ab'), due, theirs('a', 8)],
      'editing',
      ['keep ab@8', 'wait 0'],
    ],
    [
      'never sends in the middle of a composition',
      [{ type: 'composing', on: true }, typed('zhong'), due, flush],
      'editing',
      [],
    ],
    [
      'sends after the composition',
      [{ type: 'composing', on: true }, typed('zhong'), due, typed('中'), { type: 'composing', on: false }],
      'editing',
      [`wait ${QUIET}`],
    ],
    [
      'takes over a newer version when nothing is open',
      [{ type: 'moved', version: 9 }, typed('a'), due],
      'saving',
      ['send a@9'],
    ],
    [
      'does not take over a newer version under open words',
      [typed('a'), { type: 'moved', version: 9 }, due],
      'saving',
      ['send a@7'],
    ],
  ])('%s', (_name, events, phase, last) => {
    const end = outcomeOf(events);
    expect(end.state.phase).toBe(phase);
    expect(end.last).toEqual(last);
  });

  it('says why it keeps, and with whom it conflicts', () => {
    expect(outcomeOf([typed('a'), due, signedOut]).state.because).toBe('signedOut');
    expect(outcomeOf([typed('a'), due, { type: 'refused', sentence: '太长' }]).state.refusal).toBe('太长');
    expect(outcomeOf([typed('a'), due, theirs('z', 8)]).state.theirs?.by).toBe('李莉');
    expect(outcomeOf([typed('a'), due, saved(8)]).state.savedAt).toBe('2026-03-22T10:32:00Z');
  });

  it('loses no words on any path of events', () => {
    const events: Event[] = [
      due,
      flush,
      noNetwork,
      signedOut,
      theirs('z', 8),
      { type: 'offline' },
      { type: 'online' },
      { type: 'signedIn' },
    ];
    let seed = 42;
    const pick = (): Event => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return events[seed % events.length]!;
    };
    for (let path = 0; path < 500; path++) {
      const { state, commands } = outcomeOf([typed('mine'), ...Array.from({ length: 8 }, pick)]);
      expect(pending(WORDS, state)).toBe('mine');
      expect(commands.some((command) => command.do === 'forget')).toBe(false);
      expect(isClean(state)).toBe(false);
    }
  });
});
