/** What an axis shows: from `min` to `max`, with a line every `step`. All finite, `min` less than `max`. */
export interface AxisDomain {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface AxisWish {
  /** Lengths begin at zero, or they lie; places on an axis need not. */
  readonly fromZero?: boolean;
  /** Things that are counted: no halves. */
  readonly whole?: boolean;
  /** About how many steps. */
  readonly parts?: number;
}

const STEPS = [1, 2, 2.5, 5] as const;
const WHOLE_STEPS = [1, 2, 5] as const;

/** A step of 1, 2, 2.5 or 5 times a power of ten, at least `size`; 1 for nothing. `roundStep(0.3)` → 0.5 */
export function roundStep(size: number, steps: readonly number[] = STEPS): number {
  if (!(size > 0) || !Number.isFinite(size)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const part = size / power;
  const round = steps.find((candidate) => part <= candidate * (1 + 1e-9)) ?? 10;
  return tidy(round * power);
}

/** Takes off what binary fractions add: 0.30000000000000004 → 0.3. */
export const tidy = (size: number): number => Number(size.toPrecision(12));

/**
 * The axis for some numbers, round at both ends; null for none. Numbers that are all equal stand in the middle of an axis of some
 * breadth, or at its far end where it begins at zero.
 */
export function axisDomain(
  sizes: readonly number[],
  { fromZero = false, whole = false, parts = 5 }: AxisWish = {},
): AxisDomain | null {
  const finite = sizes.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const all = fromZero ? [...finite, 0] : finite;
  let least = all.reduce((left, right) => Math.min(left, right));
  let most = all.reduce((left, right) => Math.max(left, right));
  if (least === most) {
    const margin = least === 0 ? 1 : Math.abs(least) / 10;
    if (fromZero) most = 1;
    else [least, most] = [least - margin, most + margin];
  }
  const wanted = roundStep((most - least) / parts);
  const step = whole ? roundStep(Math.ceil(wanted), WHOLE_STEPS) : wanted;
  return { min: tidy(Math.floor(least / step + 1e-9) * step), max: tidy(Math.ceil(most / step - 1e-9) * step), step };
}

/** How many decimals numbers in such steps need: `decimalsOf(0.25)` → 2. */
export const decimalsOf = (step: number): number => {
  const [, fraction = ''] = tidy(step).toFixed(10).split('.');
  return fraction.replace(/0+$/, '').length;
};

/** A number beside an axis: `axisWords(12000, 2000)` → `12,000`. */
export function axisWords(size: number, step: number): string {
  const [whole = '', fraction] = Math.abs(tidy(size)).toFixed(decimalsOf(step)).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const words = fraction ? `${commas}.${fraction}` : commas;
  return size < 0 && /[1-9]/.test(words) ? `-${words}` : words;
}
