import { writable } from '../xml-text.ts';
import { LARGEST_SHEET } from './sheet.ts';

/** What Excel allows in no name, and takes for something of its own. */
const FORBIDDEN = /[:\\/?*[\]\n\t]/g;
const RESERVED = 'history';

/** Names as tabs can have them, in their order: `['T1/覆盖', 'T1/覆盖']` → `['T1 覆盖', 'T1 覆盖 (2)']`. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const valid = validName(name);
    let unique = valid;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = shortened(valid, ` (${copy})`);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function validName(name: string): string {
  const plain = writable(name).replace(FORBIDDEN, ' ').replace(/ +/g, ' ');
  const bare = shortened(plain.replace(/^[' ]+/, ''), '').replace(/[' ]+$/, '');
  if (bare === '') return '表';
  return bare.toLowerCase() === RESERVED ? `${bare}_` : bare;
}

/** The name with the ending, together no longer than a tab may be. Half of a surrogate pair is left out. */
const shortened = (name: string, ending: string): string =>
  [...name].reduce(
    (kept, sign) => (kept.length + sign.length + ending.length > LARGEST_SHEET.charactersInName ? kept : kept + sign),
    '',
  ) + ending;
