import dayjs from 'dayjs';
import { useEffect, useRef } from 'react';
import { useStore } from '../../../api/store.ts';
import { useLanguage } from '../../../app/language.tsx';
import { SectionConflict } from '../../../editor/conflict/section-conflict.tsx';
import { SectionView } from '../../../editor/document/section-view.tsx';
import { usePaper } from '../../../editor/record/paper-context.tsx';
import type { SectionSlot } from '../../../editor/record/section-slot.ts';
import { useSummary } from '../record/room-context.tsx';
import { texts } from '../texts.ts';
import { ReportTableView } from './report-table.tsx';
import '../../../editor/document/paper.css';

/** The report as the paper it becomes: title, eight sections with their tables, annexes, signature. */
export function Paper() {
  const { t } = useLanguage();
  const { desk, report } = useSummary();
  const { edition, asOf, tables } = report;
  return (
    <div className="paper summary-paper" aria-label={t(texts.paper)} role="document">
      <p className="paper__title" lang="zh-CN">
        {report.title}
      </p>
      {desk.slots.map((slot) => (
        <PaperSection key={slot.key} slot={slot} />
      ))}
      <p className="summary-paper__signature" lang="zh-CN">
        {edition ? (
          <>
            {edition.signedBy}
            <br />
            {dayjs(edition.signedAt).format('YYYY年M月D日')}
            <br />
          </>
        ) : null}
        <small>
          {asOf ? `数据截止：${dayjs(asOf).format('YYYY年M月D日 HH:mm')}` : null}
          {edition ? `　第${edition.number}版　校验码：${edition.hash}` : null}
        </small>
      </p>
      {tables
        .filter(({ place }) => place === 'annex')
        .map((table, index) => (
          <ReportTableView key={table.code} table={table} number={`附件${index + 1}　`} />
        ))}
    </div>
  );
}

function PaperSection({ slot }: { slot: SectionSlot }) {
  const { attention } = usePaper();
  const { report } = useSummary();
  const element = useRef<HTMLElement>(null);
  const jump = useStore(attention.jump);
  useEffect(() => {
    if (jump?.section === slot.key && jump.start === undefined && jump.figure === undefined)
      element.current?.scrollIntoView({ block: 'start' });
  }, [jump, slot]);
  return (
    <section ref={element} className="paper__section" data-section={slot.key} aria-label={slot.title}>
      <h2 className="paper__heading" lang="zh-CN">
        {slot.title}
      </h2>
      <SectionConflict slot={slot} label={slot.title} />
      <SectionView slot={slot} label={slot.title} />
      {report.tables
        .filter(({ place }) => place === slot.key)
        .map((table) => (
          <ReportTableView key={table.code} table={table} />
        ))}
    </section>
  );
}
