/**
 * The words of a section as a ProseMirror document. Numbers of the record stand in it as `figure` nodes, so that a figure
 * changed anywhere changes everywhere; the node keeps how it is shown, never its value.
 */
export interface NarrativeDocument {
  readonly type: 'doc';
  readonly content: readonly NarrativeBlock[];
}

export type NarrativeBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly NarrativeInline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 2 | 3 | 4 };
      readonly content?: readonly NarrativeInline[];
    };

export type NarrativeInline =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'figure';
      readonly attrs: { readonly code: string; readonly unit: string; readonly digits: number | null };
    }
  | { readonly type: 'hardBreak' };

export const EMPTY_DOCUMENT: NarrativeDocument = { type: 'doc', content: [{ type: 'paragraph' }] };
