import type { Desk } from '../record/desk.ts';

/** A section that cites a figure, and how often. */
export interface CitedIn {
  readonly section: string;
  readonly title: string;
  readonly times: number;
}

/** Where the report cites a figure. */
export const citationsOf = ({ slots }: Desk, code: string): CitedIn[] =>
  slots
    .map(({ key, title, document }) => ({
      section: key,
      title,
      times: document.content
        .flatMap((block) => block.content ?? [])
        .filter((inline) => inline.type === 'figure' && inline.attrs.code === code).length,
    }))
    .filter(({ times }) => times > 0);
