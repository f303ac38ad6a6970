import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { Page } from '../../parts/page.tsx';
import { AdministratorPanel } from './administrator-panel.tsx';
import { AwaitedDepartments } from './awaited-departments.tsx';
import { OpenRectifications } from './open-rectifications.tsx';
import { OwnEvaluations } from './own-evaluations.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { RectificationNotices } from './rectification-notices.tsx';
import { ReminderNotices } from './reminder-notice.tsx';
import { ReviewQueue } from './review-queue.tsx';
import { texts } from './texts.ts';
import { type WorkbenchPart, workbenchParts } from './workbench-parts.ts';

/** What do I have to do, and by when? */
export function WorkbenchPage() {
  const { t } = useLanguage();
  const { memberships, displayName } = useViewer();
  const parts = useMemo(() => workbenchParts(memberships.map(({ role }) => role)), [memberships]);
  const panels: Record<WorkbenchPart, ReactNode> = {
    queue: <ReviewQueue key="queue" />,
    awaited: <AwaitedDepartments key="awaited" />,
    own: <OwnEvaluations key="own" title={t(texts.mine)} />,
    rectification: <OpenRectifications key="rectification" />,
    subordinate: <OwnEvaluations key="subordinate" title={t(texts.subordinate)} />,
    assigned: <OwnEvaluations key="assigned" title={t(texts.readAssigned)} assigned />,
    read: <ReadingPanel key="read" />,
    progress: <ProgressPanel key="progress" />,
    administrator: <AdministratorPanel key="administrator" />,
  };
  const place = memberships[0];
  return (
    <Page title={t(texts.title)} note={`${displayName} · ${place?.department?.name ?? place?.region.name ?? ''}`}>
      <ReminderNotices />
      {parts.some((part) => part === 'own' || part === 'subordinate') ? <RectificationNotices /> : null}
      {parts.map((part) => panels[part])}
    </Page>
  );
}
