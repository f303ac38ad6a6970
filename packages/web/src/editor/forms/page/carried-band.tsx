import { HistoryOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useStore } from '../../../api/store.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import { texts } from '../texts.ts';
import './carried.css';

/** What of this form came from last year and waits to be renewed: said once above it, and confirmed with one press. */
export function CarriedBand({ codes }: { codes: readonly string[] }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { figures } = useStore(desk.carried.store);
  const carried = codes.filter((code) => figures.has(code));
  if (carried.length === 0) return null;
  return (
    <div className="carried-band" role="status">
      <span>
        <HistoryOutlined /> {t(texts.carriedCount(carried.length))}
      </span>
      <Button
        size="small"
        onClick={() => {
          desk.confirmFigures(carried);
          void message.info(t(texts.confirmed(carried.length)));
        }}
      >
        {t(texts.confirmAll)}
      </Button>
    </div>
  );
}
