import { PaperClipOutlined } from '@ant-design/icons';
import { knownText, listOf, rowFigure } from '@jiping/domain/figures';
import { App, Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { upload } from '../../../api/upload.ts';
import { transport } from '../../../app/api-provider.tsx';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { rowRemoved, rowsAdded } from '../book/new-rows.ts';
import {
  EVIDENCE,
  EVIDENCE_FILES,
  type Evidence,
  evidenceIn,
  indicatorNamed,
  isEvidenceFile,
} from './evidence-rows.ts';
import { texts } from './texts.ts';
import './evidence.css';

/** The files that support one indicator, or, without one, the whole evaluation: sent up, listed, taken off again. */
export function EvidenceFiles({ indicator }: { indicator: string | null }) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const files = evidenceIn(desk.board.complete, indicator);
  return (
    <>
      {files.length === 0 ? <p className="quiet evidence__none">{t(texts.none)}</p> : null}
      <ul className="evidence">
        {files.map((file) => (
          <OneFile key={file.row} file={file} isOfAll={indicator === null} />
        ))}
      </ul>
      {editable ? <Attach indicator={indicator} /> : null}
    </>
  );
}

function OneFile({ file: { row, name, kind, indicator, file }, isOfAll }: { file: Evidence; isOfAll: boolean }) {
  const { desk, editable } = useDesk();
  const { t, language } = useLanguage();
  const choices = desk.board.definition(rowFigure(EVIDENCE, row, 'kind'))?.choices ?? [];
  const supports = isOfAll && indicator !== null ? indicatorNamed(desk.board.complete, indicator) : null;
  const label = name ?? row;
  return (
    <li>
      <span className="evidence__name">
        <PaperClipOutlined />{' '}
        {file === null ? (
          label
        ) : (
          <a href={`/uploads/${file}`} download>
            {label}
          </a>
        )}
        {supports === null ? null : <small className="quiet"> {supports}</small>}
      </span>
      {isOfAll && editable ? (
        <Select
          size="small"
          aria-label={`${t(texts.kind)} ${label}`}
          className="evidence__kind"
          value={kind}
          onChange={(value) => desk.setFigures({ [rowFigure(EVIDENCE, row, 'kind')]: knownText(value) })}
          options={choices.map((choice) => ({ value: choice.value, label: choice.label[language] }))}
        />
      ) : isOfAll ? (
        <span className="quiet">{choices.find(({ value }) => value === kind)?.label[language]}</span>
      ) : null}
      {editable ? (
        <Button
          size="small"
          type="link"
          aria-label={`${t(texts.detach)} ${label}`}
          onClick={() => desk.setFigures(rowRemoved(desk.board.table, EVIDENCE, row))}
        >
          {t(texts.detach)}
        </Button>
      ) : null}
    </li>
  );
}

function Attach({ indicator }: { indicator: string | null }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [sending, setSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const attach = async (file: File) => {
    if (!isEvidenceFile(file.name)) {
      void message.error(t(texts.notEvidence), 8);
      return;
    }
    setSending(true);
    const uploaded = await upload(file, transport);
    setSending(false);
    if ('refused' in uploaded) {
      void message.error(typeof uploaded.refused === 'string' ? uploaded.refused : t(uploaded.refused), 8);
      return;
    }
    const list = listOf(desk.template, EVIDENCE);
    const fields = {
      name: knownText(file.name.slice(0, 100)),
      // The whole evaluation's first file is the stamped report; an indicator's are documents.
      kind: knownText(indicator === null ? 'stampedScan' : 'document'),
      ...(indicator !== null && { indicator: knownText(indicator) }),
      file: knownText(uploaded.uploadId),
    };
    const change = list && rowsAdded(desk.board.table, list, [fields]);
    if (change) desk.setFigures(change);
    else void message.warning(t(texts.full));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={EVIDENCE_FILES}
        aria-label={t(texts.attach)}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void attach(file);
        }}
      />
      <Button size="small" loading={sending} onClick={() => input.current?.click()}>
        {t(sending ? texts.attaching : texts.attach)}
      </Button>
    </>
  );
}
