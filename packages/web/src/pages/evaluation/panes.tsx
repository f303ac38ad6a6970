import { useEffect, useMemo, useState } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import type { FoundDraft } from '../../editor/autosave/draft-shelf.ts';
import { SidePane, type SideTab } from '../../editor/desk/side-pane.tsx';
import { texts } from '../../editor/desk/texts.ts';
import { Paper } from '../../editor/document/paper.tsx';
import { CarryOverOffer } from '../../editor/forms/carry-over/carry-over-offer.tsx';
import { IndicatorDrawer } from '../../editor/forms/indicators/indicator-drawer.tsx';
import { useCellDetails } from '../../editor/forms/page/cell-details.ts';
import { FormPage } from '../../editor/forms/page/form-page.tsx';
import { openOpinions } from '../../editor/forms/page/open-opinions.ts';
import { useFormAddress } from '../../editor/forms/page/use-form-address.ts';
import { OutlinePane } from '../../editor/outline/outline-pane.tsx';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { useDesk } from '../../editor/record/desk-context.tsx';
import { SubmitSheet } from '../../editor/submit/submit-sheet.tsx';
import { EditorHeader } from './editor-header.tsx';
import { useFollowedSection } from './followed-section.ts';
import { ExemptedNote, ReadOnlyNote, UnsentDrafts } from './read-only-note.tsx';
import { ResultPart } from './result-part.tsx';
import { type OpenDrawer, ThreePanes } from './three-panes.tsx';
import { useRoom } from './use-width.ts';

export interface PanesProps {
  readonly evaluation: EvaluationOnDesk;
  readonly drafts: readonly FoundDraft<unknown>[];
  readonly refresh: () => void;
}

/** The evaluation on the desk: outline, paper or form, and help. */
export function Panes({ evaluation, drafts, refresh }: PanesProps) {
  const { t } = useLanguage();
  const { attention, editable } = useDesk();
  const form = useFormAddress(attention);
  const width = useRoom(form !== null);
  const details = useCellDetails();
  const opinions = useMemo(() => openOpinions(evaluation.opinions), [evaluation.opinions]);
  const [tab, setTab] = useState<SideTab>(() =>
    evaluation.opinions.some(({ answer }) => !answer) ? 'opinions' : 'guidance',
  );
  const [drawer, setDrawer] = useState<OpenDrawer>(null);
  const [submitting, setSubmitting] = useState(false);
  const finding = useStore(attention.finding);
  const jump = useStore(attention.jump);
  const middle = useFollowedSection(attention);
  useEffect(() => {
    if (finding !== null && jump) setTab('findings');
  }, [finding, jump]);
  const showSide = (next: SideTab) => {
    setTab(next);
    if (width !== 'wide') setDrawer('side');
  };
  return (
    <>
      <ThreePanes
        width={width}
        className={drawer === 'side' && form !== null ? 'writing--beside' : ''}
        header={
          <EditorHeader
            evaluation={evaluation}
            narrow={width}
            showOutline={() => setDrawer('outline')}
            showSide={showSide}
            submit={() => setSubmitting(true)}
          />
        }
        outline={<OutlinePane chosen={() => setDrawer(null)} />}
        side={<SidePane tab={tab} choose={setTab} opinions={evaluation.opinions} />}
        names={{ outline: t(texts.outline), side: t(texts.side) }}
        drawer={drawer}
        closeDrawer={() => setDrawer(null)}
        middle={middle}
      >
        {evaluation.exemptionReason === null ? null : <ExemptedNote reason={evaluation.exemptionReason} />}
        {editable ? null : <ReadOnlyNote evaluation={evaluation} />}
        {editable ? null : <UnsentDrafts drafts={drafts} />}
        <CarryOverOffer />
        {form === null ? <ResultPart evaluation={evaluation} /> : null}
        {form === null ? <Paper /> : <FormPage formKey={form} opinions={opinions} openDetails={details.open} />}
      </ThreePanes>
      {details.indicator ? (
        <IndicatorDrawer
          key={details.indicator.row}
          list={details.indicator.list}
          row={details.indicator.row}
          close={details.close}
        />
      ) : null}
      {submitting ? (
        <SubmitSheet
          close={() => {
            setSubmitting(false);
            refresh();
          }}
          unanswered={evaluation.opinions.filter(({ answer }) => !answer).length}
          showOpinions={() => showSide('opinions')}
        />
      ) : null}
    </>
  );
}
