import { useLanguage } from '../../../app/language.tsx';
import { texts } from '../texts.ts';
import type { ChangedSection } from './compare-revisions.ts';
import type { Difference } from './differences.ts';

/** How much unchanged text is kept on each side of a change. */
const AROUND = 30;

/** The changed sections: what came in is underlined, what went out is struck through, and both are said to a screen reader. */
export function ChangedTexts({ sections }: { sections: readonly ChangedSection[] }) {
  const { t } = useLanguage();
  if (sections.length === 0) return <p>{t(texts.noTextChange)}</p>;
  return sections.map(({ key, title, parts }) => (
    <section key={key} className="changed-text">
      <h4>{title}</h4>
      <p>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a comparison have no other name and never move
          <Part key={index} part={part} first={index === 0} last={index === parts.length - 1} />
        ))}
      </p>
    </section>
  ));
}

function Part({ part, first, last }: { part: Difference; first: boolean; last: boolean }) {
  const { t } = useLanguage();
  switch (part.kind) {
    case 'same':
      return <span>{shortened(part.text, first, last)}</span>;
    case 'added':
      return (
        <ins>
          <span className="visually-hidden">{t(texts.added)}</span>
          {part.text}
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span className="visually-hidden">{t(texts.removed)}</span>
          {part.text}
        </del>
      );
  }
}

/** Long unchanged text, cut down to what stands beside a change. */
function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= AROUND * 2 + 1) return text;
  const start = first ? '' : text.slice(0, AROUND);
  const end = last ? '' : text.slice(-AROUND);
  return `${start} …… ${end}`;
}
