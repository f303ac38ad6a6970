import { type FigureValue, knownAmount, MASKED, MISSING } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import type { FigureChange } from './grid-props.ts';
import { didAct, type History, joinedAct, NO_HISTORY, redo, undo } from './history.ts';

const yuan = (text: string) => knownAmount(money(text, '万元'));

/** A record and the acts on it, as the grid does them. */
class Record {
  private readonly values = new Map<string, FigureValue>();
  history: History = NO_HISTORY;
  stated = (code: string) => this.values.get(code) ?? MISSING;

  set(values: FigureChange): void {
    for (const [code, value] of Object.entries(values)) this.values.set(code, value);
  }

  act(after: FigureChange, how = didAct): void {
    const before = Object.fromEntries(Object.keys(after).map((code) => [code, this.stated(code)]));
    this.history = how(this.history, { before, after });
    this.set(after);
  }

  turn(back: typeof undo): FigureChange | null {
    const turn = back(this.history, this.stated);
    if (!turn) return null;
    this.history = turn.history;
    this.set(turn.values);
    return turn.values;
  }
}

describe('undo and redo', () => {
  it('go through the acts one by one', () => {
    const record = new Record();
    record.act({ basic: yuan('824.17') });
    record.act({ basic: yuan('824.71'), office: MASKED });
    expect(record.turn(undo)).toEqual({ basic: yuan('824.17'), office: MISSING });
    expect(record.turn(undo)).toEqual({ basic: MISSING });
    expect(record.turn(undo)).toBeNull();
    expect(record.turn(redo)).toEqual({ basic: yuan('824.17') });
    expect(record.turn(redo)).toEqual({ basic: yuan('824.71'), office: MASKED });
    expect(record.turn(redo)).toBeNull();
  });

  it('a new act ends what could be done again', () => {
    const record = new Record();
    record.act({ basic: yuan('1') });
    record.turn(undo);
    record.act({ office: yuan('2') });
    expect(record.turn(redo)).toBeNull();
    expect(record.stated('basic')).toEqual(MISSING);
  });

  it('leaves alone what somebody else has changed since', () => {
    const record = new Record();
    record.act({ basic: yuan('1'), office: yuan('2') });
    record.set({ office: yuan('3') });
    expect(record.turn(undo)).toEqual({ basic: MISSING });
    expect(record.stated('office')).toEqual(yuan('3'));
  });

  it('takes a joined act back together with the one before', () => {
    const record = new Record();
    record.act({ basic: yuan('1') });
    record.act({ total: yuan('2') }, joinedAct);
    expect(record.turn(undo)).toEqual({ basic: MISSING, total: MISSING });
    expect(record.turn(redo)).toEqual({ basic: yuan('1'), total: yuan('2') });
  });

  it('remembers the last two hundred acts', () => {
    const record = new Record();
    for (let times = 1; times <= 250; times++) record.act({ basic: yuan(String(times)) });
    let turns = 0;
    while (record.turn(undo)) turns++;
    expect(turns).toBe(200);
    expect(record.stated('basic')).toEqual(yuan('50'));
  });
});
