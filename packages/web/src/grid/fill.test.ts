import { describe, expect, it } from 'vitest';
import { dragged, drawnTo, type FilledCell, filledFrom } from './fill.ts';
import { mapOf, type Slot } from './grid-map.ts';
import { SPENDING } from './sample-forms.ts';

const map = mapOf(SPENDING);
const code = ({ content }: Slot) => (content.kind === 'figure' ? content.code : content.kind);
const written = (cells: readonly FilledCell[]) =>
  cells.map(({ target, source }) => `${code(source)} → ${code(target)}`);
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('Ctrl+D', () => {
  it('copies the first line of what is chosen over the rest', () => {
    expect(written(filledFrom(map, range(0, 2, 3, 3), 'down'))).toEqual([
      'basic.budget → personnel.budget',
      'basic → personnel',
      'basic → office',
      'basic.budget → total.budget',
      'basic → total',
    ]);
  });
  it('of one line copies what is above, past what the form prints as ——', () => {
    expect(written(filledFrom(map, range(3, 2, 3, 3), 'down'))).toEqual([
      'personnel.budget → total.budget',
      'office → total',
    ]);
  });
  it('has nothing to copy in the first line', () => expect(filledFrom(map, range(0, 2, 0, 3), 'down')).toEqual([]));
});

describe('Ctrl+R', () => {
  it('copies the first column', () => {
    expect(written(filledFrom(map, range(0, 2, 1, 3), 'right'))).toEqual([
      'basic.budget → basic',
      'personnel.budget → personnel',
    ]);
  });
  it('of one column copies what is on the left', () => {
    expect(written(filledFrom(map, range(1, 3, 1, 3), 'right'))).toEqual(['personnel.budget → personnel']);
  });
});

describe('the handle', () => {
  it('repeats the chosen cells in turn', () => {
    expect(written(dragged(map, range(0, 3, 1, 3), range(0, 3, 3, 3)))).toEqual([
      'basic → office',
      'personnel → total',
    ]);
  });
  it('repeats them upwards with the same turn', () => {
    expect(written(dragged(map, range(2, 3, 3, 3), range(0, 3, 3, 3)))).toEqual([
      'office → basic',
      'total → personnel',
    ]);
  });
  it.each([
    ['down', { row: 3, column: 2 }, range(0, 2, 3, 2)],
    ['across', { row: 0, column: 4 }, range(0, 2, 0, 4)],
    ['the further way', { row: 1, column: 4 }, range(0, 2, 0, 4)],
    ['nowhere', { row: 0, column: 2 }, null],
  ])('drawn %s', (_, spot, target) => expect(drawnTo(range(0, 2, 0, 2), spot)).toEqual(target));
});
