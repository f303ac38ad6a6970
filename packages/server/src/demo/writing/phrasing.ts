import type { DemoIndicator } from '../model.ts';
import type { Random } from '../random.ts';

/** What a phrase's placeholders stand for. */
export interface Setting {
  readonly county: string;
  readonly unit: string;
  readonly self: string;
  readonly year: number;
}

/** Fills phrases one after the other and keeps the counts that are indicators. */
export interface Phrasing {
  fill(phrase: string): string;
  /** Named counts of what was filled so far, each with its sentence. */
  readonly indicators: readonly DemoIndicator[];
}

const PLACEHOLDER = /\{([^{}]+)\}/g;
const RANGE = /^(\d+(?:\.\d+)?)~(\d+(?:\.\d+)?)(?:\|([^|]+)\|([^|]+))?$/;

/** `phrasing(setting, random).fill('{县}召开会议{6~9|召开会议|次}。')` is 清岚县召开会议7次。, and an indicator of 7 次. */
export function phrasing(setting: Setting, random: Random): Phrasing {
  const indicators: DemoIndicator[] = [];
  const words: Readonly<Record<string, string>> = {
    县: setting.county,
    单位: setting.unit,
    本: setting.self,
    年: String(setting.year),
  };
  return {
    indicators,
    fill(phrase) {
      const named: Omit<DemoIndicator, 'evidence'>[] = [];
      const filled = phrase.replace(PLACEHOLDER, (_, inner: string) => {
        const word = words[inner];
        if (word !== undefined) return word;
        const [, low, high, name, unit] = RANGE.exec(inner) ?? unknownPlaceholder(inner);
        const actual = numberBetween(low!, high!, random);
        if (name !== undefined && unit !== undefined) named.push({ name, unit, actual });
        return `${actual}${unit ?? ''}`;
      });
      indicators.push(...named.map((indicator) => ({ ...indicator, evidence: filled })));
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

function unknownPlaceholder(inner: string): never {
  throw new Error(`A phrase has the placeholder {${inner}}, which is neither a word nor a range.`);
}

/** The phrases that may be said of `year`: those without a mark and those marked `@year `, without their mark. */
export const phrasesOf = (phrases: readonly string[], year: number): readonly string[] =>
  phrases
    .filter((phrase) => !phrase.startsWith('@') || phrase.startsWith(`@${year} `))
    .map((phrase) => phrase.replace(/^@\d{4} /, ''));
