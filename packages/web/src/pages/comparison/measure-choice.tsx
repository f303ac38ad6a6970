import { Select } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import type { MeasureGroup } from './comparison.query.ts';
import { isIndicator, MOST_MEASURES, plainCode } from './question.ts';
import { texts } from './texts.ts';

export interface MeasureChoiceProps {
  readonly groups: readonly MeasureGroup[];
  readonly chosen: readonly string[];
  readonly choose: (codes: string[]) => void;
}

/** Measures in their groups, without the indicators of the library (`IndicatorChoice`); those that a link divides one by one stand besides. */
export function MeasureChoice({ groups, chosen, choose }: MeasureChoiceProps) {
  const { t } = useLanguage();
  const options = useMemo(() => {
    const divided = chosen.filter((code) => code !== plainCode(code));
    const words = { staff: texts.perStaff, head: texts.perHead };
    return groups.map(({ label, measures }) => ({
      label,
      options: measures.flatMap((measure) => [
        { value: measure.code, label: measure.label },
        ...divided
          .filter((code) => plainCode(code) === measure.code)
          .map((code) => ({
            value: code,
            label: `${measure.label} · ${t(code.endsWith('/head') ? words.head : words.staff)}`,
          })),
      ]),
    }));
  }, [groups, chosen, t]);
  const indicators = chosen.filter(isIndicator);
  const mine = chosen.filter((code) => !isIndicator(code));
  return (
    <>
      <label htmlFor="measures">{t(texts.measures)}</label>
      <Select
        id="measures"
        mode="multiple"
        maxCount={Math.max(mine.length, MOST_MEASURES - indicators.length)}
        showSearch={{ optionFilterProp: 'label' }}
        value={mine}
        onChange={(codes) => choose([...codes, ...indicators])}
        options={options}
      />
    </>
  );
}
