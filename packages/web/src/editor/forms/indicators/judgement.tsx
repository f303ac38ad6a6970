import { knownNumber, knownText, numberOf, textOf } from '@jiping/domain/figures';
import { compareDecimals } from '@jiping/domain/money';
import type { ChecklistStandard, QualitativeBand, QualitativeStandard, Standard } from '@jiping/domain/scoring';
import { Button, Checkbox, InputNumber, Radio, Slider } from 'antd';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import { texts } from './texts.ts';

export interface JudgementProps {
  readonly standard: Standard;
  /** The figures in which the judgement is kept. */
  readonly coefficient: string;
  readonly ticked: string;
  readonly actual: string;
}

/** What a person judges where no number does: a band with a coefficient in it, or a list of items; nothing for other standards. */
export function Judgement({ standard, ...figures }: JudgementProps) {
  if (standard.kind === 'qualitative') return <Bands standard={standard} {...figures} />;
  if (standard.kind === 'checklist') return <Items standard={standard} {...figures} />;
  return null;
}

/** The band that a coefficient lies in: from its lower bound, up to but without the better one's. */
export const bandOf = (bands: readonly QualitativeBand[], coefficient: string): QualitativeBand | undefined =>
  [...bands]
    .sort((left, right) => compareDecimals(right.from, left.from))
    .find(({ from }) => compareDecimals(coefficient, from) >= 0);

function Bands({
  standard: { bands },
  coefficient,
  actual,
}: Omit<JudgementProps, 'standard'> & { standard: QualitativeStandard }) {
  const { desk, editable } = useDesk();
  const { t, language } = useLanguage();
  const percent = numberOf(desk.board.value(coefficient));
  const band = percent === null ? undefined : bandOf(bands, percent);
  const at = band ? bands.indexOf(band) : null;
  const set = (next: string) => desk.setFigures({ [coefficient]: knownNumber(next) });
  const choose = (index: number) => {
    const chosen = bands[index];
    if (!chosen) return;
    const says = textOf(desk.board.value(actual));
    // The band's own words become the actual value, unless the department wrote words of its own.
    const isOwn = says !== null && !bands.some(({ label }) => label.zh === says);
    desk.setFigures({
      [coefficient]: knownNumber(startOf(chosen, bands)),
      ...(isOwn ? {} : { [actual]: knownText(chosen.label.zh) }),
    });
  };
  return (
    <div className="indicator__row">
      <div className="indicator__label">{t(texts.judged)}</div>
      <div>
        <Radio.Group
          aria-label={t(texts.judged)}
          disabled={!editable}
          value={at}
          onChange={(event) => choose(event.target.value)}
          className="indicator__bands"
          options={bands.map(({ label, from, to }, index) => ({
            value: index,
            label: `${label[language]}（${to}%–${from}%）`,
          }))}
        />
        {band ? (
          <div className="indicator__coefficient">
            <Slider
              aria-label={t(texts.coefficient)}
              disabled={!editable}
              min={Number(band.from)}
              max={highestOf(band, bands)}
              value={Number(percent)}
              onChange={(next) => set(String(next))}
            />
            <InputNumber
              stringMode
              aria-label={t(texts.coefficient)}
              disabled={!editable}
              min={band.from}
              max={String(highestOf(band, bands))}
              suffix="%"
              value={percent}
              onChange={(next) => next !== null && set(next)}
            />
          </div>
        ) : null}
      </div>
    </div>
  );
}

const isBest = (band: QualitativeBand, bands: readonly QualitativeBand[]): boolean =>
  bands.every(({ to }) => compareDecimals(band.to, to) >= 0);

/** The best band includes its upper bound, the others stop short of it. */
const highestOf = (band: QualitativeBand, bands: readonly QualitativeBand[]): number =>
  isBest(band, bands) ? Number(band.to) : Number(band.to) - 1;

/** Where a band is entered: the best at full marks, the others at their lower bound, which asks to be raised rather than lowered. */
const startOf = (band: QualitativeBand, bands: readonly QualitativeBand[]): string =>
  isBest(band, bands) ? band.to : band.from;

/** Judged, and nothing is met: an answer, where an empty list is none. No item has this key. */
const NONE_MET = 'none';

function Items({ standard: { items }, ticked }: Omit<JudgementProps, 'standard'> & { standard: ChecklistStandard }) {
  const { desk, editable } = useDesk();
  const { t, language } = useLanguage();
  const value = desk.board.value(ticked);
  const met = textOf(value)?.split(',').filter(Boolean) ?? [];
  const isJudged = textOf(value) !== null;
  return (
    <div className="indicator__row">
      <div className="indicator__label">{t(texts.checklist)}</div>
      <Checkbox.Group
        className="indicator__items"
        disabled={!editable}
        value={met}
        onChange={(next) =>
          desk.setFigures({ [ticked]: knownText(next.length === 0 ? NONE_MET : inOrder(items, next).join(',')) })
        }
        options={items.map(({ key, label, points }) => ({ value: key, label: `${label[language]}（${points}）` }))}
      />
      {editable && !isJudged ? (
        <Button size="small" type="link" onClick={() => desk.setFigures({ [ticked]: knownText(NONE_MET) })}>
          {t(texts.noneMet)}
        </Button>
      ) : null}
    </div>
  );
}

const inOrder = (items: ChecklistStandard['items'], chosen: readonly unknown[]): string[] =>
  items.map(({ key }) => key).filter((key) => chosen.includes(key));
