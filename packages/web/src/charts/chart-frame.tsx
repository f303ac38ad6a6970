import { DownloadOutlined, FileExcelOutlined, PictureOutlined, TableOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useLanguage } from '../app/language.tsx';
import { fetching } from '../parts/fetched/fetching.ts';
import { saveBlob, saveFile } from '../parts/save-file.ts';
import { useChartLook } from './chart-look.ts';
import { type Numbers, numbersAsCsv } from './numbers.ts';
import { numbersSheet } from './numbers-sheet.ts';
import { NumbersTable } from './numbers-table.tsx';
import { pictureOf } from './picture.ts';
import { texts } from './texts.ts';
import './charts.css';

/** What every chart may be given besides its numbers. */
export interface ChartWords {
  readonly title: string;
  /** The level of its heading; under a page's panels 3, the usual. */
  readonly level?: 2 | 3 | 4;
  /** Said instead of a drawing where there is nothing to draw; a general sentence where none is given. */
  readonly whenEmpty?: string;
  /** A sentence beneath the drawing: what it leaves out, how it is to be read. */
  readonly note?: string | null;
  /** Where the numbers come from: `示范县 2025年度部门整体支出绩效自评`. Stands beneath the drawing and in its picture. */
  readonly source?: string;
  /** The data cut-off, as the server says it. */
  readonly cutOff?: string | null;
  /** Where the table is: beside or beneath, or folded until it is asked for (the ear and the keyboard have it all the same). */
  readonly table?: 'beside' | 'beneath' | 'folded';
  /** Opens what a point, bar or row is about. */
  readonly onOpen?: (key: string) => void;
  /** Which of them can be opened; all, where this is not given. */
  readonly canOpen?: (key: string) => boolean;
}

export interface ChartFrameProps extends ChartWords {
  readonly numbers: Numbers;
  /** Draws what its picture shows, where that is not the drawing on the page. */
  readonly draw?: () => SVGSVGElement;
  /** The drawing; null where there is nothing to draw. */
  readonly children: ReactNode | null;
}

const workbooks = fetching(() => import('@jiping/documents/workbook'));
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A chart with its title, its numbers as a table, and what saves it: a picture with title, source and cut-off; the table for Excel and as plain text. */
export function ChartFrame({ numbers, children, level = 3, table = 'beneath', draw, ...words }: ChartFrameProps) {
  const { t } = useLanguage();
  const look = useChartLook();
  const { message } = App.useApp();
  const place = useRef<HTMLDivElement>(null);
  const [unfolded, unfold] = useState(table !== 'folded');
  const tableId = useId();
  const Heading = `h${level}` as const;
  const { title, note, source, cutOff } = words;
  const origin = [
    source ? t(texts.source(source)) : '',
    cutOff ? t(texts.cutOff(dayjs(cutOff).format('YYYY-MM-DD HH:mm'))) : '',
  ].filter(Boolean);
  const beneath = [...(note ? [note] : []), ...(origin.length > 0 ? [origin.join('　')] : [])];

  const savePicture = async () => {
    const drawing = draw?.() ?? place.current?.querySelector('svg');
    try {
      if (drawing) saveBlob(`${title}.png`, await pictureOf(drawing, { title, beneath }, look));
    } catch {
      message.error(t(texts.pictureFailed));
    }
  };

  const saveWorkbook = async () => {
    const sheet = numbersSheet(numbers, { title, moneyUnit: t(texts.moneyUnit), origin, note: note ?? null });
    try {
      const { workbookOf } = await workbooks.again();
      const workbook = await workbookOf([sheet], { title, ...(cutOff ? { at: cutOff } : {}) });
      saveBlob(`${title}.xlsx`, new Blob([workbook], { type: XLSX }));
    } catch {
      message.error(t(texts.workbookFailed));
    }
  };

  const hasTable = numbers.rows.length > 0;
  return (
    <figure className="chart-frame">
      <figcaption className="chart-frame__head">
        <Heading>{title}</Heading>
        <div className="chart-frame__acts">
          {hasTable && table === 'folded' ? (
            <Button
              size="small"
              type="text"
              icon={<TableOutlined />}
              aria-expanded={unfolded}
              aria-controls={tableId}
              onClick={() => unfold(!unfolded)}
            >
              {t(unfolded ? texts.hideNumbers : texts.showNumbers)}
            </Button>
          ) : null}
          {children === null ? null : (
            <Button
              size="small"
              type="text"
              icon={<PictureOutlined />}
              aria-label={t(texts.pictureOf(title))}
              onClick={savePicture}
            >
              {t(texts.picture)}
            </Button>
          )}
          {hasTable ? (
            <>
              <Button
                size="small"
                type="text"
                icon={<FileExcelOutlined />}
                aria-label={t(texts.workbookOf(title))}
                onClick={saveWorkbook}
              >
                Excel
              </Button>
              <Button
                size="small"
                type="text"
                icon={<DownloadOutlined />}
                aria-label={t(texts.tableOf(title))}
                onClick={() => saveFile(`${title}.csv`, numbersAsCsv(numbers, [title, ...beneath]))}
              >
                CSV
              </Button>
            </>
          ) : null}
        </div>
      </figcaption>
      <div className={`chart-frame__body chart-frame__body--${table}`}>
        {children === null ? (
          <p className="chart-frame__empty">{words.whenEmpty ?? t(texts.nothing)}</p>
        ) : (
          <div ref={place} className="chart-frame__drawing">
            {children}
          </div>
        )}
        {hasTable ? (
          <section
            id={tableId}
            className={unfolded ? 'chart-numbers' : 'chart-numbers chart-numbers--folded'}
            aria-label={t(texts.numbersOf(title))}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (WCAG 2.1.1)
            tabIndex={0}
          >
            <NumbersTable numbers={numbers} caption={title} onOpen={words.onOpen} canOpen={words.canOpen} />
          </section>
        ) : null}
      </div>
      {beneath.map((line) => (
        <p key={line} className="chart-frame__note">
          {line}
        </p>
      ))}
    </figure>
  );
}
