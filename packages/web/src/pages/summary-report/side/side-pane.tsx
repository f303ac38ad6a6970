import { Tabs } from 'antd';
import { useLanguage } from '../../../app/language.tsx';
import type { ActName } from '../acts/acts.tsx';
import { useSummary } from '../record/room-context.tsx';
import type { ReportOf } from '../record/send-section.ts';
import { texts } from '../texts.ts';
import { ChangesPane } from './changes-pane.tsx';
import { DraftPane } from './draft-pane.tsx';
import { EditionsPane } from './editions-pane.tsx';
import '../../../editor/panes/panes.css';

const SIDE_TABS = ['changes', 'draft', 'editions'] as const;
export type SideTab = (typeof SIDE_TABS)[number];

export interface SidePaneProps {
  readonly of: ReportOf;
  readonly tab: SideTab;
  readonly choose: (tab: SideTab) => void;
  readonly act: (name: ActName) => void;
}

/** What has become of the data, what the data give for the section at hand, and what was signed before. */
export function SidePane({ of, tab, choose, act }: SidePaneProps) {
  const { t } = useLanguage();
  const { differences, report } = useSummary();
  const changed = differences?.count ?? 0;
  return (
    <Tabs
      className="side-pane"
      size="small"
      tabBarGutter={14}
      activeKey={tab}
      onChange={(key) => choose(SIDE_TABS.find((one) => one === key) ?? 'changes')}
      destroyOnHidden
      items={[
        {
          key: 'changes',
          label: (
            <>
              {t(texts.changes)} {changed > 0 ? <b className="count count--open">{changed}</b> : null}
            </>
          ),
          children: <ChangesPane act={act} />,
        },
        { key: 'draft', label: t(texts.draftedText), children: <DraftPane of={of} /> },
        {
          key: 'editions',
          label: `${t(texts.editions)} ${report.editions.length || ''}`.trim(),
          children: <EditionsPane of={of} />,
        },
      ]}
    />
  );
}
