import { said, TradeError } from '../language/index.ts';
import { EMPTY_DOCUMENT, type NarrativeBlock, type NarrativeDocument, type NarrativeInline } from './document.ts';

/** What one section may hold; a whole report is some 20,000 characters. */
export const DOCUMENT_LIMITS = { nodes: 5_000, characters: 200_000 } as const;

/**
 * The document of a section from untrusted JSON, rebuilt node by node so that nothing unknown is kept. It descends the three
 * levels a narrative has and no further, whatever the depth of what was sent.
 * Throws `TradeError` MALFORMED_DOCUMENT or DOCUMENT_TOO_LARGE, naming the place.
 */
export function validateDocument(data: unknown): NarrativeDocument {
  const { type, content } = entriesOf(data, '$', ['type', 'content']);
  if (type !== 'doc') malformed('$.type', 'doc');
  const budget = { nodes: DOCUMENT_LIMITS.nodes, characters: DOCUMENT_LIMITS.characters };
  const blocks = listOf(content, '$.content').map((block, index) => validBlock(block, `$.content[${index}]`, budget));
  return blocks.length === 0 ? EMPTY_DOCUMENT : { type: 'doc', content: blocks };
}

interface Budget {
  nodes: number;
  characters: number;
}

function validBlock(data: unknown, path: string, budget: Budget): NarrativeBlock {
  spend(budget, 0);
  const { type, attrs, content } = entriesOf(data, path, ['type', 'attrs', 'content']);
  const inlines = listOf(content, `${path}.content`).map((inline, index) =>
    validInline(inline, `${path}.content[${index}]`, budget),
  );
  const body = inlines.length === 0 ? {} : { content: inlines };
  switch (type) {
    case 'paragraph':
      entriesOf(attrs ?? {}, `${path}.attrs`, []);
      return { type, ...body };
    case 'heading': {
      const { level } = entriesOf(attrs, `${path}.attrs`, ['level']);
      if (level !== 2 && level !== 3 && level !== 4) return malformed(`${path}.attrs.level`, '2, 3, 4');
      return { type, attrs: { level }, ...body };
    }
    default:
      return malformed(`${path}.type`, 'paragraph, heading');
  }
}

function validInline(data: unknown, path: string, budget: Budget): NarrativeInline {
  const { type, text, attrs } = entriesOf(data, path, ['type', 'text', 'attrs']);
  switch (type) {
    case 'text':
      if (typeof text !== 'string' || text === '' || !isStorable(text)) return malformed(`${path}.text`, 'text');
      spend(budget, text.length);
      return { type, text };
    case 'hardBreak':
      spend(budget, 1);
      return { type };
    case 'figure':
      spend(budget, 1);
      return { type, attrs: validFigure(attrs, `${path}.attrs`) };
    default:
      return malformed(`${path}.type`, 'text, figure, hardBreak');
  }
}

function validFigure(data: unknown, path: string): { code: string; unit: string; digits: number | null } {
  const { code, unit, digits = null } = entriesOf(data, path, ['code', 'unit', 'digits']);
  if (typeof code !== 'string' || code.length > 120 || !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/.test(code)) {
    return malformed(`${path}.code`, 'expenditure.basic');
  }
  if (typeof unit !== 'string' || unit.length > 10 || !isStorable(unit)) return malformed(`${path}.unit`, '万元');
  if (digits === null) return { code, unit, digits };
  if (typeof digits !== 'number' || !Number.isInteger(digits) || digits < 0 || digits > 6) {
    return malformed(`${path}.digits`, '0–6, null');
  }
  return { code, unit, digits };
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair; other control characters have no place in prose. */
const isStorable = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\t]/u.test(text);

function entriesOf(data: unknown, path: string, allowed: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return malformed(path, '{ … }');
  const entries = Object.entries(data);
  const stranger = entries.find(([key, value]) => !allowed.includes(key) && !isBlank(value));
  if (stranger) return malformed(`${path}.${stranger[0].slice(0, 40)}`, allowed.join(', '));
  return Object.fromEntries(entries);
}

/** Editors write `marks: []` and `textAlign: null` where nothing is set. */
const isBlank = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0);

function listOf(data: unknown, path: string): readonly unknown[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) return malformed(path, '[ … ]');
  if (data.length > DOCUMENT_LIMITS.nodes) tooLarge();
  return data;
}

function spend(budget: Budget, characters: number): void {
  budget.nodes -= 1;
  budget.characters -= characters;
  if (budget.nodes < 0 || budget.characters < 0) tooLarge();
}

function malformed(path: string, expected: string): never {
  throw new TradeError(
    'MALFORMED_DOCUMENT',
    said(
      `正文的 ${path} 处有编辑器不认识的内容，应为 ${expected}。请以纯文本重新粘贴这一段。`,
      `At ${path} the text holds what the editor does not know; expected ${expected}. Paste that passage again as plain text.`,
    ),
  );
}

/** Refuses a section that is longer than `DOCUMENT_LIMITS`. */
export function tooLarge(): never {
  throw new TradeError(
    'DOCUMENT_TOO_LARGE',
    said(
      '这一部分太长：最多二十万字、五千个段落和数据项。请把附件性质的内容作为佐证材料上传。',
      'This section is too long: 200,000 characters and 5,000 nodes at the most. Upload appendices as evidence instead.',
    ),
  );
}
