import { subHeadings } from '@jiping/domain/templates';
import { useMemo, useSyncExternalStore } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { texts } from '../desk/texts.ts';
import { chipText } from '../document/chip.ts';
import { OutlineForms } from '../forms/outline/outline-forms.tsx';
import { texts as formTexts } from '../forms/texts.ts';
import { goTo } from '../record/attention.ts';
import { useDesk, useFigures, useFindings } from '../record/desk-context.tsx';
import type { SectionSlot } from '../record/section-slot.ts';
import { FindingBadge } from './finding-badge.tsx';
import { blockStarts, sectionProgress, subHeadingsIn } from './section-progress.ts';
import './outline.css';

/** The report's headings, how far each is, and where the findings are. */
export function OutlinePane({ chosen }: { chosen?: () => void }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  return (
    <nav className="outline" aria-label={t(texts.outline)}>
      <ol>
        {desk.slots.map((slot) => (
          <OutlineSection key={slot.key} slot={slot} chosen={chosen} />
        ))}
      </ol>
      <OutlineForms chosen={chosen} />
    </nav>
  );
}

function OutlineSection({ slot, chosen }: { slot: SectionSlot; chosen: (() => void) | undefined }) {
  const { desk, attention } = useDesk();
  const { t, language } = useLanguage();
  const findings = useFindings().filter(({ where }) => where.section === slot.key);
  const followed = useStore(attention.section);
  const form = useStore(attention.form);
  const isCurrent = form === null && followed === slot.key;
  const isCarried = useStore(desk.carried.store).sections.has(slot.key);
  useFigures();
  const words = useSyncExternalStore(
    (listener) => slot.onChange(listener),
    () => slot.document,
  );
  const section = desk.template.outline.find(({ key }) => key === slot.key);
  const parts = useMemo(() => subHeadingsIn(subHeadings(desk.template, slot.key), words), [desk, slot, words]);
  if (!section) return null;
  const percent = sectionProgress(section, words, desk.board.complete);
  const starts = blockStarts(words, (chip) => chipText(desk.board, chip));
  const go = (start?: number) => {
    goTo(attention, start === undefined ? { section: slot.key } : { section: slot.key, start });
    chosen?.();
  };
  const spoken = [
    `${section.number}${section.heading[language]}`,
    t(texts.progress(percent)),
    ...(isCarried ? [t(formTexts.carriedToRenew)] : []),
  ].join(', ');
  return (
    <li>
      <button
        type="button"
        className="outline__line"
        aria-current={isCurrent ? 'location' : undefined}
        aria-label={spoken}
        onClick={() => go()}
      >
        <span className="outline__sign" aria-hidden="true">
          {percent === 100 ? '●' : percent === 0 ? '○' : '◐'}
        </span>
        <span className="outline__title">
          {section.number}
          {section.heading[language]}
          {isCarried ? (
            <span className="outline__carried" title={t(formTexts.carriedToRenew)}>
              {t(formTexts.toRenew)}
            </span>
          ) : null}
        </span>
        <FindingBadge findings={findings} />
        <span className="outline__percent" aria-hidden="true">
          {percent}
        </span>
      </button>
      {parts.length > 0 ? (
        <ol>
          {parts.map(({ template, block }, index) => {
            const start = block === null ? undefined : starts[block];
            const next = parts.slice(index + 1).find((part) => part.block !== null)?.block;
            const end = next == null ? Number.POSITIVE_INFINITY : (starts[next] ?? Number.POSITIVE_INFINITY);
            return (
              <li key={template.key}>
                <button
                  type="button"
                  className={`outline__line outline__line--sub${block === null ? ' outline__line--missing' : ''}`}
                  title={block === null ? t(texts.missingHeading) : undefined}
                  onClick={() => go(start)}
                >
                  <span className="outline__title">
                    {template.number}
                    {template.heading[language]}
                  </span>
                  {start === undefined ? null : (
                    <FindingBadge
                      findings={findings.filter(
                        ({ where }) => where.start !== undefined && where.start >= start && where.start < end,
                      )}
                    />
                  )}
                </button>
              </li>
            );
          })}
        </ol>
      ) : null}
    </li>
  );
}
