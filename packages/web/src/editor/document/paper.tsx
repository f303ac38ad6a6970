import type { SectionTemplate } from '@jiping/domain/templates';
import { useEffect, useRef } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { SectionConflict } from '../conflict/section-conflict.tsx';
import { texts } from '../desk/texts.ts';
import { CarriedSection } from '../forms/page/carried-section.tsx';
import { useDesk } from '../record/desk-context.tsx';
import type { SectionSlot } from '../record/section-slot.ts';
import { SectionView } from './section-view.tsx';
import './paper.css';

/** The report as the paper it becomes. */
export function Paper() {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const { department, fiscalYear } = desk.parts.evaluation;
  return (
    <div className="paper" aria-label={t(texts.paper)} role="document">
      <p className="paper__title" lang="zh-CN">
        {department.name}
        <br />
        {texts.paperTitle(fiscalYear)}
      </p>
      {desk.slots.map((slot) => {
        const section = desk.template.outline.find(({ key }) => key === slot.key);
        return section ? <PaperSection key={slot.key} slot={slot} section={section} /> : null;
      })}
    </div>
  );
}

function PaperSection({ slot, section }: { slot: SectionSlot; section: SectionTemplate }) {
  const { attention } = useDesk();
  const { t } = useLanguage();
  const title = `${section.number}${section.heading.zh}`;
  const element = useRef<HTMLElement>(null);
  const jump = useStore(attention.jump);
  useEffect(() => {
    if (jump?.section === slot.key && jump.start === undefined && jump.figure === undefined)
      element.current?.scrollIntoView({ block: 'start' });
  }, [jump, slot]);
  return (
    <section ref={element} className="paper__section" data-section={slot.key} aria-label={title}>
      {section.number === '' ? (
        <div className="paper__note">{t(texts.openingNote)}</div>
      ) : (
        <h2 className="paper__heading" lang="zh-CN">
          {title}
        </h2>
      )}
      <CarriedSection section={slot.key} />
      <SectionConflict slot={slot} label={title} />
      <SectionView slot={slot} label={title} />
    </section>
  );
}
