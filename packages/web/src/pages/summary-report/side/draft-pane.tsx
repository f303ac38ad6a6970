import { type NarrativeDocument, plainText } from '@jiping/domain/narrative';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useStore } from '../../../api/store.ts';
import { useLanguage } from '../../../app/language.tsx';
import { ChangedText } from '../../../editor/compare/changed-text.tsx';
import { chipText } from '../../../editor/document/chip.ts';
import { usePaper } from '../../../editor/record/paper-context.tsx';
import type { SectionSlot } from '../../../editor/record/section-slot.ts';
import { ActSheet } from '../../../parts/act-sheet.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { UserErrorList } from '../../../parts/user-error-list.tsx';
import { useIsEdited, useWords } from '../outline.tsx';
import { useSummary } from '../record/room-context.tsx';
import type { ReportOf } from '../record/send-section.ts';
import { RestoreDraftedSection } from '../summary-report.query.ts';
import { texts } from '../texts.ts';
import '../../../editor/compare/versions.css';

/** What the data give for the section at hand, beside what a person made of it. */
export function DraftPane({ of }: { of: ReportOf }) {
  const { t } = useLanguage();
  const { attention } = usePaper();
  const { desk, report } = useSummary();
  const followed = useStore(attention.section);
  const slot = desk.slots.find(({ key }) => key === followed) ?? desk.slots[0];
  const drafted = report.sections.find(({ key }) => key === slot?.key)?.drafted;
  if (!slot || !drafted) return <EmptyState title={t(texts.draftedNone)} />;
  return <OneDraft key={slot.key} of={of} slot={slot} drafted={drafted} />;
}

function OneDraft({ of, slot, drafted }: { of: ReportOf; slot: SectionSlot; drafted: NarrativeDocument }) {
  const { t } = useLanguage();
  const { board, editable } = usePaper();
  const { report } = useSummary();
  const [restoring, setRestoring] = useState(false);
  const isEdited = useIsEdited(slot);
  const words = useWords(slot);
  const plain = (document: NarrativeDocument) => plainText(document, (chip) => chipText(board, chip)).text;
  const by = report.sections.find(({ key }) => key === slot.key)?.updatedBy;
  return (
    <div className="draft-pane">
      <h3>{slot.title}</h3>
      <p className="quiet">
        {t(isEdited ? texts.draftedAnew : texts.draftedSame)} {isEdited && by ? t(texts.editedBy(by)) : null}
      </p>
      {isEdited && editable ? (
        <Button size="small" onClick={() => setRestoring(true)}>
          {t(texts.restore)}
        </Button>
      ) : null}
      <div className="draft-pane__words" lang="zh-CN">
        {isEdited ? <ChangedText before={plain(words)} after={plain(drafted)} /> : plain(drafted)}
      </div>
      {restoring ? <RestoreSheet of={of} slot={slot} close={() => setRestoring(false)} /> : null}
    </div>
  );
}

function RestoreSheet({ of, slot, close }: { of: ReportOf; slot: SectionSlot; close: () => void }) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { desk, reload } = useSummary();
  const [{ data, error, fetching }, send] = useMutation(RestoreDraftedSection);
  const [isUnsent, setUnsent] = useState(false);
  const restore = async () => {
    await desk.sent();
    const { state } = slot.autosave;
    setUnsent(state.phase !== 'saved');
    if (state.phase !== 'saved') return;
    const result = await send({ input: { ...of, sectionKey: slot.key, baseVersion: state.base } });
    if (!result.data || result.data.restoreDraftedSection.userErrors.length > 0) return;
    await reload();
    void message.success(t(texts.restored));
    close();
  };
  return (
    <ActSheet
      title={t(texts.restoreOf(slot.title))}
      act={t(texts.restore)}
      fetching={fetching}
      disabled={false}
      run={restore}
      close={close}
    >
      <p>{t(texts.restoreMeans)}</p>
      {isUnsent ? <UserErrorList errors={[{ code: 'NOT_SAVED', message: t(texts.notSent) }]} /> : null}
      <UserErrorList errors={data?.restoreDraftedSection.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void restore()} /> : null}
    </ActSheet>
  );
}
