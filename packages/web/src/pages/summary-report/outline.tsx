import { useSyncExternalStore } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { sameJson } from '../../editor/autosave/draft-kinds.ts';
import { goTo } from '../../editor/record/attention.ts';
import { usePaper } from '../../editor/record/paper-context.tsx';
import type { SectionSlot } from '../../editor/record/section-slot.ts';
import { showTable } from './paper/report-table.tsx';
import { sectionsChanged, useSummary } from './record/room-context.tsx';
import type { ReportTable } from './summary-report.query.ts';
import { texts } from './texts.ts';
import '../../editor/outline/outline.css';

/** The report's eight sections with their tables, and its annexes; which of them a person wrote, and where the data have changed. */
export function Outline({ chosen }: { chosen: () => void }) {
  const { t } = useLanguage();
  const { desk, report, differences } = useSummary();
  const changed = sectionsChanged(differences, report.tables);
  const changedTables = new Set(differences?.tables.map(({ code }) => code));
  const annexes = report.tables.filter(({ place }) => place === 'annex');
  const lines = (tables: readonly ReportTable[], numbered = '') =>
    tables.map(({ code, title }, index) => (
      <li key={code}>
        <button
          type="button"
          className="outline__line outline__line--sub"
          onClick={() => {
            showTable(code);
            chosen();
          }}
        >
          <span className="outline__title">{numbered === '' ? title : `${numbered}${index + 1} ${title}`}</span>
          {changedTables.has(code) ? <ChangedSign /> : null}
        </button>
      </li>
    ));
  return (
    <nav className="outline" aria-label={t(texts.outline)}>
      <ol>
        {desk.slots.map((slot) => (
          <li key={slot.key}>
            <SectionLine slot={slot} changed={changed.has(slot.key)} chosen={chosen} />
            <ol>{lines(report.tables.filter(({ place }) => place === slot.key))}</ol>
          </li>
        ))}
        {annexes.length > 0 ? (
          <li>
            <div className="outline__line outline__annexes">{t(texts.annexes)}</div>
            <ol>{lines(annexes, '附件')}</ol>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}

function SectionLine({ slot, changed, chosen }: { slot: SectionSlot; changed: boolean; chosen: () => void }) {
  const { t } = useLanguage();
  const { attention } = usePaper();
  const isCurrent = useStore(attention.section) === slot.key;
  const isEdited = useIsEdited(slot);
  return (
    <button
      type="button"
      className="outline__line"
      aria-current={isCurrent ? 'location' : undefined}
      onClick={() => {
        goTo(attention, { section: slot.key });
        chosen();
      }}
    >
      <span className="outline__title">
        {slot.title}
        {isEdited ? <span className="outline__carried summary-edited">{t(texts.edited)}</span> : null}
      </span>
      {changed ? <ChangedSign /> : null}
    </button>
  );
}

function ChangedSign() {
  const { t } = useLanguage();
  return (
    <span className="summary-changed-sign" role="img" aria-label={t(texts.changedHere)} title={t(texts.changedHere)}>
      ⟳
    </span>
  );
}

/** The words of a section as they are on the screen now. */
export const useWords = (slot: SectionSlot) =>
  useSyncExternalStore(
    (listener) => slot.onChange(listener),
    () => slot.document,
  );

/** Whether a person's words stand in it, as of this moment; false where no draft is kept. */
export function useIsEdited(slot: SectionSlot): boolean {
  const { report } = useSummary();
  const words = useWords(slot);
  const drafted = report.sections.find(({ key }) => key === slot.key)?.drafted;
  return drafted !== null && drafted !== undefined && !sameJson(words, drafted);
}
