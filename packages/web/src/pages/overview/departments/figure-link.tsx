import { FIGURE_LABELS, type NamedFigure } from '@jiping/domain/names';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../../app/language.tsx';
import { FigureText, type ShownFigure } from '../../../parts/figure-text.tsx';
import type { Fact } from './county-facts.query.ts';
import { texts } from './texts.ts';

/** A department's figure, which opens the place in its report that says it. */
export function FigureLink({
  fact,
  code,
  figure,
}: {
  fact: Fact;
  code: NamedFigure;
  figure: ShownFigure | null | undefined;
}) {
  const { t } = useLanguage();
  const shown = <FigureText figure={figure} />;
  if (!fact.evaluation) return shown;
  return (
    <Link
      to="/evaluations/$id"
      params={{ id: fact.evaluation.id }}
      search={{ figure: code }}
      title={t(texts.whereItStands(fact.department.name, t(FIGURE_LABELS[code])))}
    >
      {shown}
    </Link>
  );
}
