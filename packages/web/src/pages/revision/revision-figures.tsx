import type { FigureDefinition } from '@jiping/domain/figures';
import { useLanguage } from '../../app/language.tsx';
import { FigureText, type ShownFigure } from '../../parts/figure-text.tsx';
import { texts } from './texts.ts';

export interface RevisionFiguresProps {
  readonly figures: readonly (ShownFigure & { readonly code: string })[];
  readonly definitions: readonly FigureDefinition[];
}

/** The figures of a revision in the template's order, under the names that the template gives them. */
export function RevisionFigures({ figures, definitions }: RevisionFiguresProps) {
  const { t } = useLanguage();
  const place = new Map(definitions.map((definition, index) => [definition.code, { definition, index }]));
  const placeOf = (code: string) => place.get(code)?.index ?? definitions.length;
  const ordered = figures.toSorted((left, right) => placeOf(left.code) - placeOf(right.code));
  return (
    <aside className="panel" aria-labelledby="figures">
      <h2 id="figures">
        {t(texts.figures)} <small>{t(texts.moneyUnit)}</small>
      </h2>
      {ordered.length === 0 ? (
        <p>{t(texts.noFigures)}</p>
      ) : (
        <table className="revision__figures">
          <thead>
            <tr>
              <th scope="col">{t(texts.figure)}</th>
              <th scope="col" className="number">
                {t(texts.value)}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((figure) => {
              const definition = place.get(figure.code)?.definition;
              return (
                <tr key={figure.code}>
                  <th scope="row" title={figure.code}>
                    {definition ? t(definition.label) : figure.code}
                  </th>
                  <td className="number">
                    <FigureText figure={figure} unit={definition?.kind === 'money' ? undefined : definition?.unit} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </aside>
  );
}
