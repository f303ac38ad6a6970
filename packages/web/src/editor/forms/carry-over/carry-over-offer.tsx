import { HistoryOutlined } from '@ant-design/icons';
import { said } from '@jiping/domain/language';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import { CarryOverDialog } from './carry-over-dialog.tsx';
import { useOffer } from './use-offer.ts';

const texts = {
  begin: (year: number) => said(`可以从 ${year} 年度的自评开始填写`, `You can start from the evaluation of ${year}`),
  beginWhy: said('先选定沿用哪些内容，再逐项更新。', 'Choose what stays, then bring it up to date.'),
  choose: said('选择沿用内容', 'Choose what stays'),
  button: said('沿用上年', 'From last year'),
  later: said('以后再说', 'Later'),
};

/** While hardly anything is written: the offer to start from last year, above the text. */
export function CarryOverOffer() {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  const found = useOffer();
  const [choosing, setChoosing] = useState(false);
  const [later, setLater] = useState(false);
  if (!editable || !found) return null;
  return (
    <>
      {found.barelyBegun && !later ? (
        <Alert
          className="writing__note"
          type="info"
          showIcon
          icon={<HistoryOutlined />}
          title={t(texts.begin(desk.parts.evaluation.fiscalYear - 1))}
          description={t(texts.beginWhy)}
          action={
            <>
              <Button type="primary" size="small" onClick={() => setChoosing(true)}>
                {t(texts.choose)}
              </Button>{' '}
              <Button size="small" type="text" onClick={() => setLater(true)}>
                {t(texts.later)}
              </Button>
            </>
          }
        />
      ) : null}
      {choosing ? <CarryOverDialog offer={found.offer} close={() => setChoosing(false)} /> : null}
    </>
  );
}

/** In the pane of last year: the same, at any time that something is left to take over. */
export function CarryOverButton() {
  const { editable } = useDesk();
  const { t } = useLanguage();
  const found = useOffer();
  const [choosing, setChoosing] = useState(false);
  if (!editable || !found) return null;
  return (
    <>
      <Button size="small" icon={<HistoryOutlined />} onClick={() => setChoosing(true)}>
        {t(texts.button)}
      </Button>
      {choosing ? <CarryOverDialog offer={found.offer} close={() => setChoosing(false)} /> : null}
    </>
  );
}
