import { Tabs } from 'antd';
import type { OpinionFieldsFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { isOpen } from '../checking/check-board.ts';
import { FindingsPane } from '../panes/findings-pane.tsx';
import { GuidancePane } from '../panes/guidance-pane.tsx';
import { HistoryPane } from '../panes/history-pane.tsx';
import { LastYearPane } from '../panes/last-year-pane.tsx';
import { OpinionsPane } from '../panes/opinions-pane.tsx';
import { texts } from '../panes/texts.ts';
import '../panes/panes.css';
import { useDesk, useFindings } from '../record/desk-context.tsx';

export const SIDE_TABS = ['guidance', 'findings', 'lastYear', 'opinions', 'history'] as const;
export type SideTab = (typeof SIDE_TABS)[number];

export interface SidePaneProps {
  readonly tab: SideTab;
  readonly choose: (tab: SideTab) => void;
  readonly opinions: readonly OpinionFieldsFragment[];
}

/** Everything that helps with the section at hand, one thing at a time. */
export function SidePane({ tab, choose, opinions }: SidePaneProps) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const open = useFindings().filter(isOpen).length;
  const unanswered = opinions.filter(({ answer }) => !answer).length;
  return (
    <Tabs
      className="side-pane"
      size="small"
      tabBarGutter={14}
      activeKey={tab}
      onChange={(key) => choose(SIDE_TABS.find((one) => one === key) ?? 'guidance')}
      destroyOnHidden
      items={[
        { key: 'guidance', label: t(texts.guidance), children: <GuidancePane /> },
        {
          key: 'findings',
          label: (
            <>
              {t(texts.findings)} {open > 0 ? <b className="count count--open">{open}</b> : null}
            </>
          ),
          children: <FindingsPane />,
        },
        { key: 'lastYear', label: t(texts.lastYear), children: <LastYearPane /> },
        {
          key: 'opinions',
          label: (
            <>
              {t(texts.opinions)} {unanswered > 0 ? <b className="count count--open">{unanswered}</b> : null}
            </>
          ),
          children: <OpinionsPane opinions={opinions} />,
        },
        { key: 'history', label: t(texts.history), children: <HistoryPane evaluationId={desk.parts.evaluation.id} /> },
      ]}
    />
  );
}
