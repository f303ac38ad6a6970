import { listOf } from '@jiping/domain/figures';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import { EvidenceFiles } from './evidence-files.tsx';
import { EVIDENCE } from './evidence-rows.ts';
import { texts } from './texts.ts';

/** At the foot of the form with the total: everything that was attached to the evaluation. */
export function AllEvidence() {
  const { desk } = useDesk();
  const { t } = useLanguage();
  if (!listOf(desk.template, EVIDENCE)) return null;
  return (
    <section className="form-page__block" aria-label={t(texts.title)}>
      <h3>{t(texts.title)}</h3>
      <p className="quiet evidence__why">{t(texts.why)}</p>
      <EvidenceFiles indicator={null} />
    </section>
  );
}
