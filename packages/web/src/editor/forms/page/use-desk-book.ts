import { useEffect } from 'react';
import type { Desk } from '../../record/desk.ts';
import { DeskBook } from '../book/desk-book.ts';

const books = new WeakMap<Desk, DeskBook>();

/** The desk as grids need it: one book a desk, whichever form is open, so that “saved” is still said after another form was opened. */
export function useDeskBook(desk: Desk, opinions: ReadonlyMap<string, number>): DeskBook {
  let book = books.get(desk);
  if (!book) {
    book = new DeskBook(desk);
    books.set(desk, book);
  }
  const known = book;
  useEffect(() => known.setOpinions(opinions), [known, opinions]);
  return known;
}
