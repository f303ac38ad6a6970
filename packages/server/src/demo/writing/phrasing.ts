import type { Decimal } from '@jiping/domain/money';
import { type Random, randomOf } from '../random.ts';

/** A count of the account of results, which an indicator may state too. */
export interface Count {
  readonly name: string;
  readonly unit: string;
  readonly actual: Decimal;
  /** What it was the year before. */
  readonly before: Decimal;
  /** The sentence of the report that says so. */
  readonly evidence: string;
}

/** What a phrase's placeholders stand for. */
export interface Setting {
  readonly county: string;
  readonly unit: string;
  readonly self: string;
  readonly year: number;
  /** Whose counts these are: from year to year they move a little. */
  readonly place: string;
}

/** Fills phrases one after the other and keeps what was counted. */
export interface Phrasing {
  fill(phrase: string): string;
  /** Named counts of what was filled so far, each with its sentence. */
  readonly counts: readonly Count[];
}

const PLACEHOLDER = /\{([^{}]+)\}/g;
const RANGE = /^(\d+(?:\.\d+)?)~(\d+(?:\.\d+)?)(?:\|([^|]+)\|([^|]+))?$/;

/** `phrasing(setting, random).fill('{县}召开会议{6~9|召开会议|次}。')` is 清岚县召开会议7次。, and a count of 7 次. */
export function phrasing(setting: Setting, random: Random): Phrasing {
  const counts: Count[] = [];
  const words: Readonly<Record<string, string>> = {
    县: setting.county,
    单位: setting.unit,
    本: setting.self,
    年: String(setting.year),
  };
  return {
    counts,
    fill(phrase) {
      const named: Omit<Count, 'evidence'>[] = [];
      const filled = phrase.replace(PLACEHOLDER, (_, inner: string) => {
        const word = words[inner];
        if (word !== undefined) return word;
        const [, low, high, name, unit] = RANGE.exec(inner) ?? unknownPlaceholder(inner);
        if (name === undefined || unit === undefined) return `${numberBetween(low!, high!, random)}${unit ?? ''}`;
        const [before, actual] = [setting.year - 1, setting.year].map((year) =>
          steadyNumber(low!, high!, `${setting.place}/${name}`, year),
        );
        named.push({ name, unit, actual: actual!, before: before! });
        return `${actual}${unit}`;
      });
      counts.push(...named.map((count) => ({ ...count, evidence: filled })));
      return filled;
    },
  };
}

/** A number of the range with as many decimals as its bounds have. */
function numberBetween(low: string, high: string, random: Random): string {
  const decimals = Math.max(...[low, high].map((bound) => bound.split('.')[1]?.length ?? 0));
  const scale = 10 ** decimals;
  const drawn = random.between(Math.round(Number(low) * scale), Math.round(Number(high) * scale));
  return (drawn / scale).toFixed(decimals);
}

/** A number of the range that grows by a few percent from year to year. */
function steadyNumber(low: string, high: string, what: string, year: number): string {
  const usual = numberBetween(low, high, randomOf(what));
  const grown = Number(usual) * (1 + ((year - 2020) * randomOf(`${what}/growth`).between(5, 45)) / 1000);
  const decimals = usual.split('.')[1]?.length ?? 0;
  return Math.min(Number(high), Math.max(Number(low), grown)).toFixed(decimals);
}

function unknownPlaceholder(inner: string): never {
  throw new Error(`A phrase has the placeholder {${inner}}, which is neither a word nor a range.`);
}

/** The phrases that may be said of `year`: those without a mark and those marked `@year `, without their mark. */
export const phrasesOf = (phrases: readonly string[], year: number): readonly string[] =>
  phrases
    .filter((phrase) => !phrase.startsWith('@') || phrase.startsWith(`@${year} `))
    .map((phrase) => phrase.replace(/^@\d{4} /, ''));
