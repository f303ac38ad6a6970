import { NOT_APPLICABLE } from '@jiping/domain/figures';
import { documentOfText, type NarrativeBlock } from '@jiping/domain/narrative';
import { type SectionTemplate, subHeadings } from '@jiping/domain/templates';
import { Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { shownFigure } from '../figures/figure-words.ts';
import { isWritten, subHeadingsIn } from '../outline/section-progress.ts';
import { useDesk, useFigures } from '../record/desk-context.tsx';
import type { SectionSlot } from '../record/section-slot.ts';
import { CellGuidance } from './cell-guidance.tsx';
import { texts } from './texts.ts';

/** What a clerk should write in the section at hand, or what the chosen cell of the open form means. */
export function GuidancePane() {
  const { attention } = useDesk();
  return useStore(attention.form) === null ? <SectionGuidance /> : <CellGuidance />;
}

/** Which figures belong in the section at hand, what should be written there, and what is still missing. */
function SectionGuidance() {
  const { desk, attention } = useDesk();
  const { t, language } = useLanguage();
  const key = useStore(attention.section) ?? desk.slots[0]?.key;
  const slot = key === undefined ? undefined : desk.section(key);
  const section = desk.template.outline.find((one) => one.key === key);
  if (!slot || !section) return null;
  return (
    <div className="guidance">
      <h3>
        {section.number}
        {section.heading[language]}
      </h3>
      <h4>{t(texts.whatToWrite)}</h4>
      <p>{section.guidance[language]}</p>
      {subHeadings(desk.template, section.key).map((part) => (
        <p key={part.key}>
          <strong>
            {part.number}
            {part.heading[language]}
          </strong>
          <br />
          {part.guidance[language]}
        </p>
      ))}
      <Missing slot={slot} section={section} />
      <Figures section={section} />
    </div>
  );
}

/** Sub-headings not yet there, and the sentence that says there is nothing to report: each written with one click. */
function Missing({ slot, section }: { slot: SectionSlot; section: SectionTemplate }) {
  const { desk, editable } = useDesk();
  const { t, language } = useLanguage();
  const words = useSyncExternalStore(
    (listener) => slot.onChange(listener),
    () => slot.document,
  );
  const append = (blocks: readonly NarrativeBlock[]) => {
    const before = isWritten(words) || words.content.some((block) => block.type === 'heading') ? words.content : [];
    slot.insert({ type: 'doc', content: [...before, ...blocks] });
  };
  const missing = subHeadingsIn(subHeadings(desk.template, section.key), words).filter(({ block }) => block === null);
  const nothing = section.nothingToReport;
  if (!editable) return null;
  return (
    <>
      {missing.length > 0 ? (
        <>
          <h4>{t(texts.missingHeadings)}</h4>
          <ul className="guidance__list">
            {missing.map(({ template }) => (
              <li key={template.key}>
                <span>
                  {template.number}
                  {template.heading[language]}
                </span>
                <Button
                  size="small"
                  onClick={() =>
                    append([
                      {
                        type: 'heading',
                        attrs: { level: 2 },
                        content: [{ type: 'text', text: `${template.number}${template.heading.zh}` }],
                      },
                      { type: 'paragraph' },
                    ])
                  }
                >
                  {t(texts.addHeading)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {nothing && !isWritten(words) ? (
        <>
          <h4>{t(texts.nothingToReport)}</h4>
          <p>“{nothing.zh}”</p>
          <Button
            size="small"
            onClick={() => {
              append(documentOfText(nothing.zh).content);
              const open = section.figures.filter((code) => desk.board.value(code).state === 'missing');
              desk.setFigures(Object.fromEntries(open.map((code) => [code, NOT_APPLICABLE])));
            }}
          >
            {t(texts.writeIt)}
          </Button>
        </>
      ) : null}
    </>
  );
}

function Figures({ section }: { section: SectionTemplate }) {
  const { desk, openFigure } = useDesk();
  const { t, language } = useLanguage();
  useFigures();
  if (section.figures.length === 0) return null;
  return (
    <>
      <h4>{t(texts.expectedFigures)}</h4>
      <ul className="guidance__list">
        {section.figures.map((code) => {
          const definition = desk.board.definition(code);
          if (!definition) return null;
          const value = desk.board.value(code);
          return (
            <li key={code}>
              <span>
                {definition.label[language]}
                {definition.essential && value.state === 'missing' ? <em> {t(texts.required)}</em> : null}
              </span>
              <Button
                size="small"
                type="link"
                onClick={(event) => openFigure(code, event.currentTarget.getBoundingClientRect())}
              >
                {shownFigure(value, definition)}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
