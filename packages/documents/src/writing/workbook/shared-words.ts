import { XML_HEAD, xmlText } from '../xml-text.ts';
import { LARGEST_SHEET } from './sheet.ts';

/** Every text of a workbook once (`xl/sharedStrings.xml`); a cell has its number. */
export class SharedWords {
  readonly #places = new Map<string, number>();
  #uses = 0;

  /** The number of these words. What a cell cannot hold is cut off with …. */
  placeOf(words: string): number {
    this.#uses += 1;
    const known = this.#places.get(words);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(words, place);
    return place;
  }

  xml(): string {
    const items = [...this.#places.keys()].map((words) => `<si><t xml:space="preserve">${itemText(words)}</t></si>`);
    return `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** In a workbook `_x0041_` means `A` (ECMA-376, ST_Xstring): who wrote exactly that keeps it by a written-out underscore. */
const itemText = (words: string): string =>
  xmlText(
    words.length > LARGEST_SHEET.charactersInCell ? `${words.slice(0, LARGEST_SHEET.charactersInCell - 1)}…` : words,
  ).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
