import { describe, expect, it } from 'vitest';
import { Autosave, type KeptDraft, type SendOutcome } from './autosave.ts';
import type { Clock } from './clock.ts';
import { FIGURE_DRAFT, type FigureDraft, SECTION_DRAFT, sameJson } from './draft-kinds.ts';
import { settled } from './states.ts';

/** A clock that stands still until told. */
function stillClock(): Clock & { pass(ms: number): void } {
  let now = 0;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    chance: () => 0.5,
    after(ms, act) {
      const entry = { at: now + ms, act };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass(ms) {
      now += ms;
      const due = waiting.filter((entry) => entry.at <= now);
      waiting = waiting.filter((entry) => entry.at > now);
      for (const entry of due) entry.act();
    },
  };
}

/** A server with one version of some figures, and a network that can be cut. */
function server() {
  const answers: (() => SendOutcome<FigureDraft>)[] = [];
  const received: { draft: FigureDraft; base: number }[] = [];
  return {
    received,
    answerNext: (outcome: SendOutcome<FigureDraft>) => answers.push(() => outcome),
    send: async (draft: FigureDraft, base: number): Promise<SendOutcome<FigureDraft>> => {
      received.push({ draft, base });
      return answers.shift()?.() ?? { type: 'saved', version: base + 1, at: '2026-03-22T10:32:00Z' };
    },
  };
}

function shelf() {
  const log: (KeptDraft<FigureDraft> | 'forgotten')[] = [];
  return {
    log,
    full: false,
    async keep(kept: KeptDraft<FigureDraft>) {
      if (this.full) throw new DOMException('full', 'QuotaExceededError');
      log.push(kept);
    },
    async forget() {
      log.push('forgotten');
    },
  };
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
const amount = (text: string) => ({ state: 'known', number: text }) as const;

function desk() {
  const clock = stillClock();
  const api = server();
  const local = shelf();
  const autosave = new Autosave({ kind: FIGURE_DRAFT, send: api.send, shelf: local, clock }, settled<FigureDraft>(3));
  return { clock, api, local, autosave };
}

describe('an autosaved part', () => {
  it('sends the figures of one pause together, and forgets them once saved', async () => {
    const { clock, api, local, autosave } = desk();
    autosave.tell({ type: 'edited', draft: { 'staff.quota': amount('40') } });
    autosave.tell({ type: 'edited', draft: { 'staff.actual': amount('38') } });
    clock.pass(799);
    expect(api.received).toEqual([]);
    clock.pass(1);
    await turn();
    expect(api.received).toEqual([{ draft: { 'staff.quota': amount('40'), 'staff.actual': amount('38') }, base: 3 }]);
    await autosave.settled();
    expect(autosave.state.phase).toBe('saved');
    expect(autosave.state.base).toBe(4);
    expect(local.log.at(-1)).toBe('forgotten');
  });

  it('retries with a growing pause until the network answers', async () => {
    const { clock, api, autosave } = desk();
    for (let times = 0; times < 3; times++) api.answerNext({ type: 'failed', reason: 'network' });
    autosave.tell({ type: 'edited', draft: { 'staff.quota': amount('40') } });
    for (const ms of [800, 1000, 2000, 4000]) {
      clock.pass(ms);
      await turn();
    }
    expect(api.received).toHaveLength(4);
    expect(autosave.state.phase).toBe('saved');
  });

  it('sends what a conflict does not concern together with what the person chose', async () => {
    const { clock, api, autosave } = desk();
    api.answerNext({
      type: 'conflict',
      theirs: { draft: { 'staff.quota': amount('41') }, version: 9, by: '李莉', at: '2026-03-22T10:31:00Z' },
    });
    autosave.tell({ type: 'edited', draft: { 'staff.quota': amount('40'), 'staff.actual': amount('38') } });
    clock.pass(800);
    await turn();
    expect(autosave.state.phase).toBe('conflict');
    autosave.tell({ type: 'resolved', draft: { 'staff.actual': amount('38') } });
    await turn();
    expect(api.received[1]).toEqual({ draft: { 'staff.actual': amount('38') }, base: 9 });
    expect(autosave.state.phase).toBe('saved');
  });

  it('warns of leaving only while this device could not keep it', async () => {
    const { autosave, local } = desk();
    autosave.tell({ type: 'edited', draft: { 'staff.quota': amount('40') } });
    expect(autosave.wouldBeLost).toBe(true);
    await autosave.settled();
    expect(autosave.wouldBeLost).toBe(false);
    local.full = true;
    autosave.tell({ type: 'edited', draft: { 'staff.quota': amount('4') } });
    await autosave.settled();
    expect(autosave.wouldBeLost).toBe(true);
  });

  it('writes only the last of many strokes while the device is busy', async () => {
    const { autosave, local } = desk();
    for (let typed = 1; typed <= 50; typed++) {
      autosave.tell({ type: 'edited', draft: { 'staff.quota': amount(String(typed)) } });
    }
    await autosave.settled();
    expect(local.log).toHaveLength(1);
    expect(local.log[0]).toMatchObject({ base: 3, draft: { 'staff.quota': amount('50') } });
  });
});

describe('kinds of drafts', () => {
  it('tells JSON apart by what it says, not by the order of its keys', () => {
    expect(sameJson({ a: 1, b: [1, { c: 2, d: 3 }] }, { b: [1, { d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson({}, [])).toBe(false);
  });

  it('knows its own section by its words', () => {
    const words = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '无' }] }] } as const;
    expect(SECTION_DRAFT.echoes(words, structuredClone(words))).toBe(true);
    expect(SECTION_DRAFT.remainder(words, structuredClone(words))).toBeNull();
  });
});
