import { definitionOf } from '@jiping/domain/figures';
import { subHeadings, type Template, textSections } from '@jiping/domain/templates';
import { Tag } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { texts } from './texts.ts';

/** The headings of the report, what is written under each, and which figures it states. */
export function OutlinePart({ template }: { template: Template }) {
  const { t, language } = useLanguage();
  return (
    <ol className="template__outline">
      {textSections(template).map((section) => (
        <li key={section.key}>
          <h3>
            {section.number}
            {section.heading[language]} {section.required ? <Tag>{t(texts.required)}</Tag> : null}
          </h3>
          <p>{section.guidance[language]}</p>
          {subHeadings(template, section.key).map((part) => (
            <p key={part.key} className="template__sub">
              <strong>
                {part.number}
                {part.heading[language]}
              </strong>{' '}
              {part.guidance[language]}
            </p>
          ))}
          {section.figures.length > 0 ? (
            <p className="quiet">
              {t(texts.expects)}：
              {section.figures.map((code) => definitionOf(template, code)?.label[language] ?? code).join('、')}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
