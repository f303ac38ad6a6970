import { HistoryOutlined } from '@ant-design/icons';
import { said } from '@jiping/domain/language';
import { Button } from 'antd';
import { useStore } from '../../../api/store.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import './carried.css';

const texts = {
  taken: (year: number) =>
    said(
      `本部分沿用 ${year} 年度文字，请更新；数据已随本年变动。`,
      `These words are from ${year}: bring them up to date; their figures are this year’s.`,
    ),
  confirm: said('已核对，无需修改', 'Checked: nothing to change'),
};

/** A quiet line over a section whose words are last year's, until somebody changes or confirms them. */
export function CarriedSection({ section }: { section: string }) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  const isCarried = useStore(desk.carried.store).sections.has(section);
  if (!isCarried) return null;
  return (
    <div className="carried-band carried-band--section" role="status">
      <span>
        <HistoryOutlined /> {t(texts.taken(desk.parts.evaluation.fiscalYear - 1))}
      </span>
      {editable ? (
        <Button size="small" onClick={() => desk.confirmSection(section)}>
          {t(texts.confirm)}
        </Button>
      ) : null}
    </div>
  );
}
