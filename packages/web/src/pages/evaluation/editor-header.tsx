import { ArrowLeftOutlined, MenuOutlined, NumberOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Tooltip } from 'antd';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { SaveState } from '../../editor/desk/save-state.tsx';
import type { SideTab } from '../../editor/desk/side-pane.tsx';
import { texts } from '../../editor/desk/texts.ts';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { useDesk, useFindings } from '../../editor/record/desk-context.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import type { Width } from './use-width.ts';

export interface EditorHeaderProps {
  readonly evaluation: EvaluationOnDesk;
  readonly narrow: Width;
  readonly showOutline: () => void;
  readonly showSide: (tab: SideTab) => void;
  readonly submit: () => void;
}

/** Whose report it is, where it stands, whether it is saved, and what can be done with it. */
export function EditorHeader({ evaluation, narrow, showOutline, showSide, submit }: EditorHeaderProps) {
  const { t } = useLanguage();
  const { desk, editable, attention } = useDesk();
  const findings = useFindings();
  const hasForm = useStore(attention.form) !== null;
  const { viewerCan, id } = evaluation;
  const blocking = findings.filter(({ severity }) => severity === 'block').length;
  const unexplained = findings.filter(({ severity, given }) => severity === 'explain' && !given).length;
  const params = { id };
  return (
    <header className="writing__header">
      <div className="writing__name">
        {narrow === 'narrow' ? (
          <Button type="text" icon={<MenuOutlined />} aria-label={t(texts.outline)} onClick={showOutline} />
        ) : null}
        <Link to="/" aria-label={t(texts.back)}>
          <ArrowLeftOutlined />
        </Link>
        <h1>{t(texts.title(evaluation.department.name, evaluation.fiscalYear))}</h1>
        <StateTag state={evaluation.state} />
        {editable ? <SaveState desk={desk} /> : null}
      </div>
      <div className="writing__acts">
        <Button
          icon={<SafetyCertificateOutlined />}
          aria-label={t(texts.checksSpoken(blocking, unexplained))}
          onClick={() => showSide('findings')}
          danger={blocking > 0}
        >
          {t(texts.checks(blocking, unexplained))}
        </Button>
        {editable && !hasForm ? (
          <Button
            icon={<NumberOutlined />}
            aria-label={t(texts.insertFigure)}
            title={`${t(texts.insertFigure)} /`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => attention.inserting.set({})}
          />
        ) : null}
        {narrow === 'wide' ? null : <Button onClick={() => showSide('guidance')}>{t(texts.side)}</Button>}
        {viewerCan.import ? (
          <Link to="/evaluations/$id/import" params={params}>
            <Button tabIndex={-1}>{t(texts.import)}</Button>
          </Link>
        ) : null}
        {viewerCan.return || viewerCan.accept || viewerCan.unlock ? (
          <Link to="/evaluations/$id/review" params={params}>
            <Button tabIndex={-1}>{t(texts.review)}</Button>
          </Link>
        ) : null}
        {viewerCan.submit ? (
          <Button type="primary" onClick={submit}>
            {t(texts.submit)}
          </Button>
        ) : editable ? (
          <Tooltip title={viewerCan.refusals.find(({ act }) => act === 'submit')?.reason}>
            <Button type="primary" disabled>
              {t(texts.submit)}
            </Button>
          </Tooltip>
        ) : null}
      </div>
    </header>
  );
}
