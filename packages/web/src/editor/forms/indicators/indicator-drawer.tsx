import { type FigureValue, knownText, labelOf, libraryItem, rowFigure, textOf } from '@jiping/domain/figures';
import { Alert, Button, Checkbox, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { shownFigure } from '../../figures/figure-words.ts';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { EvidenceFiles } from '../evidence/evidence-files.tsx';
import { ScoreWorking } from '../scores/score-working.tsx';
import { FigureField } from './figure-field.tsx';
import { Judgement } from './judgement.tsx';
import { texts } from './texts.ts';
import './indicators.css';

export interface IndicatorDrawerProps {
  readonly list: string;
  readonly row: string;
  readonly close: () => void;
}

/** Everything about one indicator: its target and adjustment, what was reached and how that is judged, its score, its evidence. */
export function IndicatorDrawer({ list, row, close }: IndicatorDrawerProps) {
  const { desk, editable } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const { board, template } = desk;
  const code = (field: string) => rowFigure(list, row, field);
  const value = (field: string) => board.value(code(field));
  const shown = (field: string) => {
    const definition = board.definition(code(field));
    return definition ? shownFigure(value(field), definition) : '';
  };
  const name = textOf(value('name'));
  const unit = textOf(value('unit')) ?? '';
  const key = textOf(value('standard'));
  const standard = template.scoring.standards.find((one) => one.key === key);
  const item = libraryItem(template, textOf(value('library')) ?? '');
  const isApproved = textOf(value('approved')) === 'yes';
  const isCore = textOf(value('core')) === 'yes';
  const set = (field: string, next: FigureValue) => desk.setFigures({ [code(field)]: next });
  return (
    <Drawer open size={480} mask={false} title={t(texts.drawer(name ?? t(texts.unnamed)))} onClose={close}>
      <div className="indicator">
        <TargetPart
          code={code}
          isApproved={isApproved}
          isAdjusted={value('adjustedTarget').state !== 'missing' || value('adjustmentReason').state !== 'missing'}
        />
        {standard?.kind === 'checklist' ? null : (
          <Row label={`${t(texts.actual)}${unit === '' ? '' : `（${unit}）`}`}>
            <FigureField code={code('actual')} label={t(texts.actual)} />
            {item?.from !== undefined && board.isDerived(code('actual')) ? (
              <small className="quiet">{t(texts.actualFrom(t(labelOf(template, board.complete, item.from))))}</small>
            ) : null}
          </Row>
        )}
        {standard ? (
          <Judgement
            standard={standard}
            coefficient={code('coefficient')}
            ticked={code('ticked')}
            actual={code('actual')}
          />
        ) : null}
        <Row
          label={
            <>
              {t(texts.score)} <b className="number">{shown('score')}</b>
            </>
          }
        >
          <ScoreWorking code={code('score')} />
        </Row>
        <Row label={t(texts.deviation)}>
          <FigureField code={code('deviation')} label={t(texts.deviation)} />
        </Row>
        <Row label={t(texts.evidence)}>
          <FigureField code={code('evidence')} label={t(texts.evidence)} />
        </Row>
        <Row label={t(texts.files)}>
          <EvidenceFiles indicator={row} />
        </Row>
        <Checkbox
          checked={isCore}
          disabled={!editable || isApproved}
          onChange={(event) => set('core', knownText(event.target.checked ? 'yes' : 'no'))}
        >
          {t(texts.core)}
        </Checkbox>
      </div>
    </Drawer>
  );
}

/** The target; once it is approved it stands, and an adjustment is recorded beside it. */
function TargetPart({
  code,
  isApproved,
  isAdjusted,
}: {
  code: (field: string) => string;
  isApproved: boolean;
  isAdjusted: boolean;
}) {
  const { editable } = useDesk();
  const { t } = useLanguage();
  const [adjusting, setAdjusting] = useState(false);
  return (
    <>
      <Row label={t(texts.target)}>
        <FigureField code={code('target')} label={t(texts.target)} locked={isApproved} />
        {isApproved ? <Alert type="info" showIcon title={t(texts.approved)} /> : null}
      </Row>
      {adjusting || isAdjusted ? (
        <>
          <Row label={t(texts.adjustedTarget)}>
            <FigureField code={code('adjustedTarget')} label={t(texts.adjustedTarget)} />
          </Row>
          <Row label={t(texts.adjustmentReason)}>
            <FigureField
              code={code('adjustmentReason')}
              label={t(texts.adjustmentReason)}
              hint={t(texts.adjustmentHint)}
            />
          </Row>
        </>
      ) : editable ? (
        <Button size="small" onClick={() => setAdjusting(true)}>
          {t(texts.recordAdjustment)}
        </Button>
      ) : null}
    </>
  );
}

function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="indicator__row">
      <div className="indicator__label">{label}</div>
      <div>{children}</div>
    </div>
  );
}
