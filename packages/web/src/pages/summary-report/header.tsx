import {
  ArrowLeftOutlined,
  DownOutlined,
  MenuOutlined,
  NumberOutlined,
  ReloadOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown, Tag, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { useLanguage } from '../../app/language.tsx';
import { SaveState } from '../../editor/desk/save-state.tsx';
import { usePaper } from '../../editor/record/paper-context.tsx';
import { saveFrom } from '../../parts/save-file.ts';
import type { Width } from '../evaluation/use-width.ts';
import type { ActName } from './acts/acts.tsx';
import { useSummary } from './record/room-context.tsx';
import type { ReportOf } from './record/send-section.ts';
import type { SideTab } from './side/side-pane.tsx';
import { texts } from './texts.ts';

export interface ReportHeaderProps {
  readonly of: ReportOf;
  readonly width: Width;
  /** How many places the data of now would change. */
  readonly changed: number;
  readonly showOutline: () => void;
  readonly showSide: (tab: SideTab) => void;
  readonly act: (name: ActName) => void;
}

/** Whose report it is, how far, as of when, whether it is saved, and what can be done with it. */
export function ReportHeader({ of, width, changed, showOutline, showSide, act }: ReportHeaderProps) {
  const { t } = useLanguage();
  const { attention, editable } = usePaper();
  const { desk, report } = useSummary();
  const { viewerCan, state, asOf, region, fiscalYear, edition } = report;
  return (
    <header className="writing__header">
      <div className="writing__name">
        {width === 'narrow' ? (
          <Button type="text" icon={<MenuOutlined />} aria-label={t(texts.outline)} onClick={showOutline} />
        ) : null}
        <Link
          to="/overview/$regionCode/$year"
          params={{ regionCode: of.regionCode, year: `${fiscalYear}` }}
          aria-label={t(texts.toOverview)}
        >
          <ArrowLeftOutlined />
        </Link>
        <h1>{t(texts.title(region.name, fiscalYear))}</h1>
        <Tag color={state === 'SIGNED' ? 'success' : undefined}>
          {t(texts.states[state])}
          {edition ? ` ${edition.number}` : null}
        </Tag>
        {asOf ? (
          <span className="summary-header__as-of">{t(texts.cutOff(dayjs(asOf).format('YYYY-MM-DD HH:mm')))}</span>
        ) : null}
        {editable ? <SaveState desk={desk} /> : null}
      </div>
      <div className="writing__acts">
        {width === 'wide' ? null : (
          <Button
            icon={<SwapOutlined aria-hidden />}
            onClick={() => showSide(state === 'DRAFT' ? 'changes' : 'editions')}
          >
            {t(state === 'DRAFT' ? texts.changes : texts.editions)}{' '}
            {changed > 0 ? <b className="count count--open">{changed}</b> : null}
          </Button>
        )}
        {editable ? (
          <Button
            icon={<NumberOutlined />}
            aria-label={t(texts.insertFigure)}
            title={`${t(texts.insertFigure)} /`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => attention.inserting.set({})}
          />
        ) : null}
        {editable ? (
          <Button icon={<ReloadOutlined aria-hidden />} onClick={() => act('refresh')}>
            {t(texts.refresh)}
          </Button>
        ) : null}
        <ExportMenu of={of} edition={edition?.number} />
        {viewerCan.reopen ? <Button onClick={() => act('reopen')}>{t(texts.reopen)}</Button> : null}
        {viewerCan.sign ? (
          <Button type="primary" onClick={() => act('sign')}>
            {t(texts.sign)}
          </Button>
        ) : viewerCan.signRefusal ? (
          <Tooltip title={viewerCan.signRefusal}>
            <Button type="primary" disabled>
              {t(texts.sign)}
            </Button>
          </Tooltip>
        ) : null}
      </div>
    </header>
  );
}

/** What takes the report away: files made by the server, and paper. */
function ExportMenu({ of: { regionCode, fiscalYear }, edition }: { of: ReportOf; edition: number | undefined }) {
  const { t } = useLanguage();
  const query = edition === undefined ? '' : `?edition=${edition}`;
  const file = (ending: 'docx' | 'xlsx' | 'json', label: string) => ({
    key: ending,
    label,
    // Not a link within the item: the Enter key, and a click beside the words, would close the menu and bring nothing.
    onClick: () => saveFrom(`/regions/${regionCode}/${fiscalYear}/summary.${ending}${query}`),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          file('docx', t(texts.word)),
          file('xlsx', t(texts.excel)),
          file('json', t(texts.json)),
          { key: 'print', label: t(texts.print), onClick: () => window.print() },
        ],
      }}
    >
      <Button>
        {t(texts.export)} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
