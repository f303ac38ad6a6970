import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Choices } from './pieces.ts';

/** What a person has decided about one import so far. */
export interface KeptChoices {
  readonly choices: Choices;
  /** Codes of the warnings that the person has confirmed. */
  readonly confirmed: readonly string[];
  /** The same for every try to apply this import, so that it happens once. */
  readonly idempotencyKey: string;
}

let opened: UseStore | null = null;
const store = (): UseStore => {
  opened ??= createStore('jiping-imports', 'choices');
  return opened;
};

export const nothingChosen = (): KeptChoices => ({
  choices: {},
  confirmed: [],
  idempotencyKey: `import-${Date.now()}-${Math.random().toString(36).slice(2)}`,
});

/** What was chosen before a reload; a fresh start where this device keeps nothing. */
export async function keptChoices(importId: string): Promise<KeptChoices> {
  const kept = await get<KeptChoices>(importId, store()).catch(() => undefined);
  return kept ?? nothingChosen();
}

export const keepChoices = (importId: string, kept: KeptChoices): Promise<void> =>
  set(importId, kept, store()).catch(() => undefined);

export const forgetChoices = (importId: string): Promise<void> => del(importId, store()).catch(() => undefined);
