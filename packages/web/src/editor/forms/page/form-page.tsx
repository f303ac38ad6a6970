import type { Sheet, SheetBlock } from '@jiping/domain/forms';
import { Button } from 'antd';
import { memo, useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { SheetGrid } from '../../../grid/sheet-grid.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { goTo } from '../../record/attention.ts';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { progressOf } from '../book/progress.ts';
import { AllEvidence } from '../evidence/all-evidence.tsx';
import { IndicatorBar } from '../indicators/indicator-bar.tsx';
import { indicatorPlaceOf } from '../indicators/indicator-place.ts';
import { ProjectBar } from '../projects/project-bar.tsx';
import { ScorePanel } from '../scores/score-panel.tsx';
import { texts } from '../texts.ts';
import { CarriedBand } from './carried-band.tsx';
import { useDeskBook } from './use-desk-book.ts';
import { useGoToCell } from './use-go-to-cell.ts';
import './form-page.css';

export interface FormPageProps {
  /** Which form: `basicData`, `project.k3`. */
  readonly formKey: string;
  /** How many opinions about each figure are open. */
  readonly opinions: ReadonlyMap<string, number>;
  /** Opens what else there is about a figure beside its cell. */
  readonly openDetails: (code: string, place: DOMRect) => void;
}

/** One form in the middle of the room, in place of the text: every cell a figure of the record. */
export function FormPage(props: FormPageProps) {
  const { desk, attention } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const booked = desk.sheets.sheet(props.formKey);
  if (booked) return <OneForm key={booked.key} sheet={booked.sheet} codes={booked.codes} {...props} />;
  const first = desk.slots[0]?.key;
  return (
    <EmptyState
      title={t(texts.noSuchForm)}
      reason={t(texts.noSuchFormWhy)}
      next={
        first === undefined ? null : (
          <Button onClick={() => goTo(attention, { section: first })}>{t(texts.toText)}</Button>
        )
      }
    />
  );
}

function OneForm({ sheet, codes, opinions, openDetails }: FormPageProps & { sheet: Sheet; codes: readonly string[] }) {
  const { desk, editable } = useDesk();
  const { t, language } = useLanguage();
  // How far the form is may be said a moment after the key: the cell comes first.
  const table = useDeferredValue(desk.board.complete);
  const progress = useMemo(() => progressOf(desk.template, table, { codes }), [desk, table, codes]);
  const title = sheet.title[language];
  return (
    <section className="form-page" aria-label={`${sheet.number} ${title}`} data-form={sheet.key}>
      <header className="form-page__head">
        <div>
          <span className="form-page__number">{sheet.number}</span>
          <h2>{title}</h2>
        </div>
        <p className="form-page__facts">
          {sheet.unit === '' ? null : <span>{t(texts.unit(sheet.unit))}</span>}
          <span>{t(texts.filled(progress.filled, progress.wanted))}</span>
        </p>
      </header>
      {sheet.row ? <ProjectBar sheet={sheet} /> : null}
      {editable ? <CarriedBand codes={codes} /> : null}
      <ScorePanel sheet={sheet} />
      {sheet.blocks.map((block) => (
        <FormBlock key={block.key} sheet={sheet} block={block} opinions={opinions} openDetails={openDetails} />
      ))}
      {codes.includes('score.self') ? <AllEvidence /> : null}
      {sheet.note ? <p className="form-page__note">{sheet.note[language]}</p> : null}
    </section>
  );
}

interface FormBlockProps extends Pick<FormPageProps, 'opinions' | 'openDetails'> {
  readonly sheet: Sheet;
  readonly block: SheetBlock;
}

/** Drawn anew only when rows come or go: its cells listen to the record one by one. */
const FormBlock = memo(function FormBlock({ sheet, block, opinions, openDetails }: FormBlockProps) {
  const { desk, attention, editable } = useDesk();
  const { language } = useLanguage();
  const book = useDeskBook(desk, opinions);
  const place = useMemo(() => indicatorPlaceOf(sheet, block), [sheet, block]);
  const goToCell = useGoToCell(sheet.key, block);
  const title = block.title?.[language];
  // The grid's label says which of several blocks it is.
  const label = title === undefined ? sheet.title[language] : `${sheet.title[language]}：${title}`;
  return (
    <div className="form-page__block">
      {title === undefined ? null : <h3>{title}</h3>}
      {place ? <IndicatorBar place={place} /> : null}
      <SheetGrid
        block={block}
        label={label}
        unit={sheet.unit}
        book={book}
        editable={editable}
        onActive={(code) => attention.cell.set(code)}
        openDetails={openDetails}
        {...(goToCell && { goTo: goToCell })}
      />
    </div>
  );
});
