import { MessageOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { texts as deskTexts } from '../../editor/desk/texts.ts';
import { StillSection } from '../../editor/document/section-view.tsx';
import { useDesk } from '../../editor/record/desk-context.tsx';
import type { SectionSlot } from '../../editor/record/section-slot.ts';
import { ChangedSection } from './changed-section.tsx';
import type { Earlier } from './earlier.ts';
import type { OpinionPlace } from './opinion-form.tsx';
import { texts } from './texts.ts';
import '../../editor/document/paper.css';

export interface ReviewPaperProps {
  /** The version to compare with; null shows the report as it is. */
  readonly earlier: Earlier | null;
  readonly opine: ((place: OpinionPlace) => void) | null;
}

/** The report to be read: words can be selected, figures clicked, headings remarked on. */
export function ReviewPaper({ earlier, opine }: ReviewPaperProps) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const { department, fiscalYear } = desk.parts.evaluation;
  const { box, selected } = useSelectedWords();
  return (
    <div className="paper" ref={box} role="document" aria-label={t(deskTexts.paper)}>
      <p className="paper__title" lang="zh-CN">
        {department.name}
        <br />
        {deskTexts.paperTitle(fiscalYear)}
      </p>
      {desk.slots.map((slot) => (
        <ReviewSection key={slot.key} slot={slot} earlier={earlier} opine={opine} />
      ))}
      {opine && selected ? (
        <Button
          className="opine-selected"
          type="primary"
          size="small"
          icon={<MessageOutlined />}
          style={{ left: selected.place.left, top: selected.place.bottom + 6 }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => opine(selected)}
        >
          {t(texts.opinePassage)}
        </Button>
      ) : null}
    </div>
  );
}

function ReviewSection({ slot, earlier, opine }: ReviewPaperProps & { slot: SectionSlot }) {
  const { desk, attention } = useDesk();
  const { t } = useLanguage();
  const element = useRef<HTMLElement>(null);
  const jump = useStore(attention.jump);
  const section = desk.template.outline.find(({ key }) => key === slot.key);
  useEffect(() => {
    if (jump?.section === slot.key && jump.figure === undefined && jump.start === undefined)
      element.current?.scrollIntoView({ block: 'start' });
  }, [jump, slot]);
  if (!section) return null;
  const title = `${section.number}${section.heading.zh}`;
  return (
    <section ref={element} className="paper__section" data-section={slot.key} aria-label={title}>
      <div className="review-heading">
        {section.number === '' ? (
          <div className="paper__note">{t(deskTexts.openingNote)}</div>
        ) : (
          <h2 className="paper__heading" lang="zh-CN">
            {title}
          </h2>
        )}
        {opine ? (
          <Button
            size="small"
            type="text"
            icon={<MessageOutlined />}
            aria-label={t(texts.opineOn(title))}
            onClick={(event) =>
              opine({ target: slot.key, place: event.currentTarget.getBoundingClientRect(), quote: '' })
            }
          >
            {t(texts.opine)}
          </Button>
        ) : null}
      </div>
      {earlier ? (
        <ChangedSection slot={slot} before={earlier.sections.find(({ key }) => key === slot.key)?.text ?? ''} />
      ) : (
        <StillSection slot={slot} />
      )}
    </section>
  );
}

/** The words that the reviewer has selected, and in which section. */
function useSelectedWords() {
  const box = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<OpinionPlace | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      const quote = selection?.toString().trim() ?? '';
      const node = selection?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const section = element?.closest<HTMLElement>('[data-section]')?.dataset.section;
      if (!selection || quote === '' || section === undefined || !box.current?.contains(element ?? null)) {
        setSelected(null);
        return;
      }
      setSelected({ target: section, place: selection.getRangeAt(0).getBoundingClientRect(), quote });
    };
    document.addEventListener('selectionchange', look);
    addEventListener('scroll', look, { passive: true, capture: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      removeEventListener('scroll', look, { capture: true });
    };
  }, []);
  return { box, selected };
}
