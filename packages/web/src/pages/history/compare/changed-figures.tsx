import type { FigureDefinition } from '@jiping/domain/figures';
import { subtract } from '@jiping/domain/money';
import { useLanguage } from '../../../app/language.tsx';
import { FigureText } from '../../../parts/figure-text.tsx';
import { MoneyText } from '../../../parts/money-text.tsx';
import { texts } from '../texts.ts';
import { type ChangedFigure, definitionsByCode } from './compare-revisions.ts';

export interface ChangedFiguresProps {
  readonly figures: readonly ChangedFigure[];
  readonly definitions: readonly FigureDefinition[];
}

/** Figures with another value, before and now; for amounts the difference. */
export function ChangedFigures({ figures, definitions }: ChangedFiguresProps) {
  const { t } = useLanguage();
  const byCode = definitionsByCode(definitions);
  if (figures.length === 0) return <p>{t(texts.noFigureChange)}</p>;
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className="changed-figures">
        <thead>
          <tr>
            <th scope="col">{t(texts.figure)}</th>
            <th scope="col" className="number">
              {t(texts.before)}
            </th>
            <th scope="col" className="number">
              {t(texts.after)}
            </th>
            <th scope="col" className="number">
              {t(texts.difference)}
            </th>
          </tr>
        </thead>
        <tbody>
          {inTemplateOrder(figures, definitions).map(({ code, before, after }) => {
            const definition = byCode.get(code);
            const unit = definition?.kind === 'money' ? undefined : definition?.unit;
            return (
              <tr key={code}>
                <th scope="row" title={code}>
                  {definition ? t(definition.label) : code}
                </th>
                <td className="number">
                  <FigureText figure={before} unit={unit} />
                </td>
                <td className="number">
                  <FigureText figure={after} unit={unit} />
                </td>
                <td className="number">
                  {before?.amount && after?.amount ? (
                    <MoneyText amount={subtract(after.amount, before.amount)} />
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function inTemplateOrder(figures: readonly ChangedFigure[], definitions: readonly FigureDefinition[]) {
  const place = new Map(definitions.map(({ code }, index) => [code, index]));
  const placeOf = ({ code }: ChangedFigure) => place.get(code) ?? definitions.length;
  return figures.toSorted((left, right) => placeOf(left) - placeOf(right));
}
