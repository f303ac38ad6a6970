/** What a repeated act took, in milliseconds. */
export interface Spread {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** One line of the table. */
export interface Result {
  readonly group: string;
  readonly what: string;
  readonly unit: 'ms' | 's' | 'MB' | 'KB' | '';
  readonly measured: number | Spread;
  /** The same work by hand, in the same run. */
  readonly byHand?: Spread;
  /** Processor time of the server's process for each run, in milliseconds: what other work on the machine hardly changes. */
  readonly serverCpu?: number;
  /** What p95 (or the single value) should stay under. */
  readonly goal?: number;
}

/** What a goal is compared with: the 95th percentile, or the single value. */
export const judged = ({ measured }: Result): number => (typeof measured === 'number' ? measured : measured.p95);

/** How many times the work by hand the product takes, at the median; null where nothing was done by hand. */
export const ratio = ({ measured, byHand }: Result): number | null =>
  byHand && typeof measured !== 'number' ? measured.p50 / byHand.p50 : null;
