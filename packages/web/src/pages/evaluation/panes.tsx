import { Drawer } from 'antd';
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
import { useRoom } from './use-width.ts';
import './panes.css';

export interface PanesProps {
  readonly evaluation: EvaluationOnDesk;
  readonly drafts: readonly FoundDraft<unknown>[];
  readonly refresh: () => void;
}

/** Outline, paper and help side by side; on narrow screens help and outline come as drawers. */
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
  const [drawer, setDrawer] = useState<'outline' | 'side' | null>(null);
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
  const outline = <OutlinePane chosen={() => setDrawer(null)} />;
  const side = <SidePane tab={tab} choose={setTab} opinions={evaluation.opinions} />;
  return (
    <div className={`writing writing--${width}${drawer === 'side' && form !== null ? ' writing--beside' : ''}`}>
      <EditorHeader
        evaluation={evaluation}
        narrow={width}
        showOutline={() => setDrawer('outline')}
        showSide={showSide}
        submit={() => setSubmitting(true)}
      />
      {width === 'narrow' ? null : <aside className="writing__outline">{outline}</aside>}
      <div className="writing__paper" ref={middle}>
        {evaluation.exemptionReason === null ? null : <ExemptedNote reason={evaluation.exemptionReason} />}
        {editable ? null : <ReadOnlyNote evaluation={evaluation} />}
        {editable ? null : <UnsentDrafts drafts={drafts} />}
        <CarryOverOffer />
        {form === null ? <Paper /> : <FormPage formKey={form} opinions={opinions} openDetails={details.open} />}
      </div>
      {width === 'wide' ? (
        <aside className="writing__side" aria-label={t(texts.side)}>
          {side}
        </aside>
      ) : null}
      <Drawer
        open={drawer === 'outline'}
        onClose={() => setDrawer(null)}
        placement="left"
        size={300}
        title={t(texts.outline)}
      >
        {outline}
      </Drawer>
      <Drawer
        open={drawer === 'side' && width !== 'wide'}
        onClose={() => setDrawer(null)}
        placement="right"
        size={400}
        mask={false}
        title={t(texts.side)}
      >
        {side}
      </Drawer>
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
    </div>
  );
}
