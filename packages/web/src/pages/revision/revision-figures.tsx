import type { FigureDefinition } from '@jiping/domain/figures';
import { useLanguage } from '../../app/language.tsx';
import { FigureText, type ShownFigure } from '../../parts/figure-text.tsx';
import { texts } from './texts.ts';

type Figure = ShownFigure & { readonly code: string };

export interface RevisionFiguresProps {
  readonly figures: readonly Figure[];
  readonly definitions: readonly FigureDefinition[];
}

/** The figures of a revision in the template's order, under the template's names; words below, what nobody said last. */
export function RevisionFigures({ figures, definitions }: RevisionFiguresProps) {
  const { t } = useLanguage();
  const place = new Map(definitions.map((definition, index) => [definition.code, { definition, index }]));
  const placeOf = (code: string) => place.get(code)?.index ?? definitions.length;
  const nameOf = (code: string) => {
    const definition = place.get(code)?.definition;
    return definition ? t(definition.label) : code;
  };
  const said = figures
    .filter(({ state }) => state !== 'MISSING')
    .toSorted((left, right) => placeOf(left.code) - placeOf(right.code));
  const words = said.filter(({ text }) => text);
  const missing = figures.filter(({ state }) => state === 'MISSING');
  return (
    <aside className="panel" aria-labelledby="figures">
      <h2 id="figures">
        {t(texts.figures)} <small>{t(texts.moneyUnit)}</small>
      </h2>
      {figures.length === 0 ? <p>{t(texts.noFigures)}</p> : null}
      <table className="revision__figures">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t(texts.figure)}</th>
            <th scope="col">{t(texts.value)}</th>
          </tr>
        </thead>
        <tbody>
          {said
            .filter(({ text }) => !text)
            .map((figure) => (
              <tr key={figure.code}>
                <th scope="row" title={figure.code}>
                  {nameOf(figure.code)}
                </th>
                <td className="number">
                  <FigureText figure={figure} unit={unitOf(place.get(figure.code)?.definition)} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {words.map(({ code, text }) => (
        <div key={code} className="revision__words">
          <h3>{nameOf(code)}</h3>
          <p>{text}</p>
        </div>
      ))}
      {missing.length > 0 ? (
        <details>
          <summary>{t(texts.missing(missing.length))}</summary>
          <p>{missing.map(({ code }) => nameOf(code)).join('、')}</p>
        </details>
      ) : null}
    </aside>
  );
}

/** Amounts are all in 万元, as the heading says. */
const unitOf = (definition: FigureDefinition | undefined): string | undefined =>
  definition?.kind === 'money' ? undefined : definition?.unit;
