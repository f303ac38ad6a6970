import type { Finding } from '@jiping/domain/checks';
import type { Bilingual } from '@jiping/domain/language';
import { said } from '@jiping/domain/language';

/** One thing that keeps an act from being done and that a person can mend. */
export interface Refusal {
  readonly code: string;
  readonly sentence: Bilingual;
  readonly path?: readonly string[];
  readonly finding?: Finding;
  readonly conflict?: ConflictFacts;
}

/** What a stale write is told: who was faster, and what the record is now. */
export interface ConflictFacts {
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly currentVersion: number;
  readonly content?: unknown;
  readonly figureCodes?: readonly string[];
}

/** Thrown by an act; its changes are undone and the payload carries the refusals. */
export class ActRefused extends Error {
  constructor(
    readonly refusals: readonly Refusal[],
    /** What else the payload should carry: the findings that stop a submit. */
    readonly payload: Readonly<Record<string, unknown>> = {},
  ) {
    super(refusals.map((refusal) => refusal.code).join(', '));
  }
}

export const refuse = (code: string, zh: string, en: string, path?: readonly string[]): ActRefused =>
  new ActRefused([{ code, sentence: said(zh, en), ...(path ? { path } : {}) }]);
