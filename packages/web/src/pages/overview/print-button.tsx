import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { texts } from './texts.ts';

/** What has not come by then is not waited for: paper with a gap is better than no paper. */
const PATIENCE_MS = 8000;
const STEP_MS = 150;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Parts of the page that are still to come, or being asked for. */
const isWaiting = () => document.querySelector('main [aria-busy="true"]') !== null;

/** Prints when all of the page is there: panels below the fold come later, and would be headings over nothing. */
export function PrintButton() {
  const { t } = useLanguage();
  const [waiting, setWaiting] = useState(false);
  const print = async () => {
    setWaiting(true);
    for (let waited = 0; waited < PATIENCE_MS && isWaiting(); waited += STEP_MS) await wait(STEP_MS);
    // The last charts draw.
    await wait(STEP_MS);
    setWaiting(false);
    window.print();
  };
  return (
    <Button icon={<PrinterOutlined />} loading={waiting} onClick={() => void print()}>
      {t(texts.print)}
    </Button>
  );
}
