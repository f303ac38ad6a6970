import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WRITING_PAUSE_MS, watchWriting } from './watch-writing.ts';

let page: EventTarget;
let writing: boolean;
let stop: () => void;
const heard = (type: string) => page.dispatchEvent(new Event(type));

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  writing = false;
  stop = watchWriting(page, (now) => {
    writing = now;
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('watching somebody write', () => {
  it('is writing from the first key until a pause', () => {
    heard('keydown');
    expect(writing).toBe(true);
    vi.advanceTimersByTime(WRITING_PAUSE_MS - 1);
    expect(writing).toBe(true);
    vi.advanceTimersByTime(1);
    expect(writing).toBe(false);
  });

  it('counts the pause from the last key', () => {
    for (let key = 0; key < 5; key += 1) {
      heard('keydown');
      vi.advanceTimersByTime(WRITING_PAUSE_MS / 2);
    }
    expect(writing).toBe(true);
    vi.advanceTimersByTime(WRITING_PAUSE_MS / 2);
    expect(writing).toBe(false);
  });

  it('is no pause while an input method composes, however long its reader looks for the word', () => {
    heard('compositionstart');
    vi.advanceTimersByTime(60_000);
    expect(writing).toBe(true);
    heard('compositionend');
    vi.advanceTimersByTime(WRITING_PAUSE_MS);
    expect(writing).toBe(false);
  });

  it('hears nothing once it is stopped', () => {
    stop();
    heard('keydown');
    expect(writing).toBe(false);
  });
});
