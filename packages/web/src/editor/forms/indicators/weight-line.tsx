import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import type { IndicatorPlace } from './library-rows.ts';
import { texts } from './texts.ts';
import { type WeightSum, weightSums, wholeWeight } from './weight-sums.ts';

/** The points by first level against the template's: `预算执行 10 · 产出 50/50 · 效益 28/30 · 合计 98`. */
export function WeightLine({ place }: { place: IndicatorPlace }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const sums = weightSums(desk.template, desk.board.complete, place);
  const whole = wholeWeight(desk.template, sums);
  const unweighted = sums.reduce((count, one) => count + one.unweighted, 0);
  return (
    <span className="weight-line" role="status" aria-label={t(texts.weights)}>
      <span>
        {t(texts.execution)} {desk.template.scoring.execution.weight}
      </span>
      {sums.map((sum) => (
        <LevelSum key={sum.key} sum={sum} />
      ))}
      <strong className={whole.agrees ? 'weight--agrees' : 'weight--differs'}>
        {sign(whole.agrees)} {t(texts.total)} {whole.sum}
        {whole.agrees ? null : ` / 100`}
      </strong>
      {unweighted > 0 ? <span className="weight--differs">{t(texts.unweighted(unweighted))}</span> : null}
    </span>
  );
}

function LevelSum({ sum: { label, sum, wanted, agrees } }: { sum: WeightSum }) {
  const { t } = useLanguage();
  return (
    <span
      className={agrees ? 'weight--agrees' : 'weight--differs'}
      title={wanted === null ? undefined : t(texts.wanted(wanted))}
    >
      {sign(agrees)} {t(label)} {sum}
      {wanted === null ? null : ` / ${wanted}`}
    </span>
  );
}

const sign = (agrees: boolean): ReactNode => (agrees ? <CheckCircleFilled /> : <WarningFilled />);
