import type { FindingDraft } from './check.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * `fingerprintOf(draft)` → `"5b2c9f04"`: eight hexadecimal digits (FNV-1a) of what was expected and found.
 * Where a finding has neither, its sentence speaks for it. The place is left out: words inserted before a
 * doubt do not make it another doubt.
 */
export function fingerprintOf(draft: FindingDraft): string {
  const stated = [draft.expected?.zh, draft.found?.zh].filter((text) => text !== undefined);
  const text = (stated.length > 0 ? stated : [draft.message.zh]).join('\u0000');
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
