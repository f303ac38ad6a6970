import { PaperClipOutlined } from '@ant-design/icons';
import { type FigureTable, figureIn, knownText, listOf, rowFigure, rowsOf, textOf } from '@jiping/domain/figures';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { transport } from '../../app/api-provider.tsx';
import { useLanguage } from '../../app/language.tsx';
import { useDesk } from '../../editor/record/desk-context.tsx';
import { upload } from '../../pages/import/upload.ts';
import { rowRemoved, rowsAdded } from '../book/new-rows.ts';
import { texts } from './texts.ts';

const LIST = 'attachments';

/** Rows of the list of attachments that support the indicator. */
export const filesOf = (table: FigureTable, indicator: string): readonly string[] =>
  rowsOf(table, LIST).filter((row) => textOf(figureIn(table, rowFigure(LIST, row, 'indicator'))) === indicator);

/** The files that support one indicator: sent up, listed, taken off again. */
export function EvidenceFiles({ indicator }: { indicator: string }) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [sending, setSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const table = desk.board.complete;
  const rows = filesOf(table, indicator);
  const attach = async (file: File) => {
    setSending(true);
    const uploaded = await upload(file, transport);
    setSending(false);
    if ('refused' in uploaded) {
      void message.error(typeof uploaded.refused === 'string' ? uploaded.refused : t(uploaded.refused), 8);
      return;
    }
    const list = listOf(desk.template, LIST);
    const fields = {
      name: knownText(file.name.slice(0, 100)),
      kind: knownText('document'),
      indicator: knownText(indicator),
      file: knownText(uploaded.uploadId),
    };
    const change = list && rowsAdded(desk.board.table, list, [fields]);
    if (change) desk.setFigures(change);
  };
  return (
    <>
      {rows.length === 0 ? <span className="quiet">{t(texts.noFiles)}</span> : null}
      <ul className="evidence">
        {rows.map((row) => (
          <li key={row}>
            <PaperClipOutlined /> {textOf(figureIn(table, rowFigure(LIST, row, 'name'))) ?? row}
            {editable ? (
              <Button size="small" type="link" onClick={() => desk.setFigures(rowRemoved(desk.board.table, LIST, row))}>
                {t(texts.detach)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {editable ? (
        <>
          <input
            ref={input}
            type="file"
            hidden
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
      ) : null}
    </>
  );
}
