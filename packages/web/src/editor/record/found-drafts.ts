import type { FigureValue } from '@jiping/domain/figures';
import { TradeError } from '@jiping/domain/language';
import { isCanonicalMoney } from '@jiping/domain/money';
import { type NarrativeDocument, validateDocument } from '@jiping/domain/narrative';
import type { KeptDraft } from '../autosave/autosave.ts';
import type { FigureDraft } from '../autosave/draft-kinds.ts';
import type { FoundDraft } from '../autosave/draft-shelf.ts';

/** What an earlier visit left on this device, read with the same care as what comes over the network. */
export interface FoundPart<D> extends KeptDraft<D> {
  /** Where it lies, to be cleared once it is saved. */
  readonly key: string;
}

/** The newest draft of the section `part`, or null. */
export const foundSection = (
  drafts: readonly FoundDraft<unknown>[],
  part: string,
): FoundPart<NarrativeDocument> | null => newest(drafts, part, readDocument);

/** The newest draft of the figures, or null. */
export const foundFigures = (drafts: readonly FoundDraft<unknown>[]): FoundPart<FigureDraft> | null =>
  newest(drafts, 'figures', readFigures);

function newest<D>(
  drafts: readonly FoundDraft<unknown>[],
  part: string,
  read: (data: unknown) => D | null,
): FoundPart<D> | null {
  for (const found of drafts.filter((one) => one.part === part)) {
    const draft = read(found.draft);
    if (draft !== null) return { key: found.key, base: found.base, draft, lastSent: read(found.lastSent) };
  }
  return null;
}

function readDocument(data: unknown): NarrativeDocument | null {
  if (data === null) return null;
  try {
    return validateDocument(data);
  } catch (error) {
    if (error instanceof TradeError) return null;
    throw error;
  }
}

function readFigures(data: unknown): FigureDraft | null {
  if (typeof data !== 'object' || data === null) return null;
  const values = Object.entries(data).map(([code, value]) => [code, readValue(value)] as const);
  const known = values.filter((entry): entry is [string, FigureValue] => entry[1] !== null);
  return known.length === values.length ? Object.fromEntries(known) : null;
}

function readValue(data: unknown): FigureValue | null {
  if (typeof data !== 'object' || data === null || !('state' in data)) return null;
  if (data.state === 'masked' || data.state === 'notApplicable' || data.state === 'missing')
    return { state: data.state };
  if (data.state !== 'known') return null;
  if ('amount' in data && typeof data.amount === 'string' && isCanonicalMoney(data.amount))
    return { state: 'known', amount: data.amount };
  if ('number' in data && typeof data.number === 'string') return { state: 'known', number: data.number };
  return 'text' in data && typeof data.text === 'string' ? { state: 'known', text: data.text } : null;
}
