import type { NarrativeBlock, NarrativeDocument, NarrativeInline } from '../../narrative/index.ts';

/** Words with chips among them. */
export type Words = readonly NarrativeInline[];

/** ``say`已报送${cite('summary.coverage.submitted')}部门（单位）` ``: text as it stands, chips where they are. */
export function say(texts: TemplateStringsArray, ...parts: readonly (string | Words)[]): Words {
  const all = texts.flatMap((text, index): (string | Words)[] => [text, parts[index] ?? '']);
  return joined(all);
}

/** `listed([a, b], '、')`: words with a mark between them. */
export const listed = (items: readonly (string | Words)[], mark: string): Words =>
  joined(items.flatMap((item, index) => (index === 0 ? [item] : [mark, item])));

/** Neighbouring texts become one, and empty ones none, as the editor keeps them. */
function joined(parts: readonly (string | Words)[]): Words {
  const made: NarrativeInline[] = [];
  for (const inline of parts.flatMap(
    (part): Words => (typeof part === 'string' ? [{ type: 'text', text: part }] : part),
  )) {
    const last = made.at(-1);
    if (inline.type !== 'text') made.push(inline);
    else if (inline.text === '') continue;
    else if (last?.type === 'text') made[made.length - 1] = { type: 'text', text: last.text + inline.text };
    else made.push(inline);
  }
  return made;
}

/** A sentence that is not said where its condition does not hold. */
export type Sentence = Words | null;

/** A paragraph of the sentences that are said; nothing where none is. */
export function paragraph(...sentences: readonly Sentence[]): readonly NarrativeBlock[] {
  const content = listed(
    sentences.filter((sentence) => sentence !== null),
    '',
  );
  return content.length === 0 ? [] : [{ type: 'paragraph', content }];
}

export const documentOf = (blocks: readonly NarrativeBlock[]): NarrativeDocument => ({
  type: 'doc',
  content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks,
});

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** `（一）`, `（二）` …; beyond ten without. */
export const ordinal = (index: number): string => (ORDINALS[index] === undefined ? '' : `（${ORDINALS[index]}）`);

/** Names in a row, at most ten; `等` says that there are more. */
export function namesInWords(names: readonly string[]): string {
  const most = 10;
  return `${names.slice(0, most).join('、')}${names.length > most ? '等' : ''}`;
}
