import { knownText, rowFigure } from '@jiping/domain/figures';
import { layOut } from '@jiping/domain/forms';
import type { FormTemplate, Template } from '@jiping/domain/templates';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { SheetGrid } from '../../grid/sheet-grid.tsx';
import { emptyBook } from './empty-book.ts';
import { texts } from './texts.ts';

/** The forms as they will look before anything is filled in. */
export function FormsPart({ template }: { template: Template }) {
  const book = useMemo(() => emptyBook(template), [template]);
  return template.forms.map((form) => <OneForm key={form.key} template={template} form={form} book={book} />);
}

function OneForm({
  template,
  form,
  book,
}: {
  template: Template;
  form: FormTemplate;
  book: ReturnType<typeof emptyBook>;
}) {
  const { t, language } = useLanguage();
  const sheet = useMemo(() => layOutSample(template, form), [template, form]);
  const list = template.lists.find(({ key }) => key === form.each);
  return (
    <section className="template__form" aria-label={form.title[language]}>
      <h3>
        {form.number} {form.title[language]}
      </h3>
      <p className="quiet">
        {form.unit} {list ? t(texts.eachOf(list.label[language])) : null}
      </p>
      {sheet.blocks.map((block) => (
        <div key={block.key} className="template__block">
          {block.title ? <h4>{block.title[language]}</h4> : null}
          <SheetGrid
            block={block}
            label={`${form.title[language]} ${block.title?.[language] ?? ''}`}
            unit={form.unit}
            book={book}
            editable={false}
          />
        </div>
      ))}
      {form.note ? <p className="quiet">{form.note[language]}</p> : null}
    </section>
  );
}

/** A form for each row of a list is laid out for one row. */
function layOutSample(template: Template, form: FormTemplate) {
  if (form.each === undefined) return layOut(template, form, new Map());
  const sample = 'a1';
  return layOut(template, form, new Map([[rowFigure(form.each, sample, 'name'), knownText('')]]), sample);
}
