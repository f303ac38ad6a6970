import { useLanguage } from '../../app/language.tsx';
import { placesFor } from '../../app/places.ts';
import { useViewer } from '../../app/viewer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { texts } from './texts.ts';

/** For those who read and do not act: what they may see, and the ways in. */
export function ReadingPanel() {
  const { t } = useLanguage();
  const viewer = useViewer();
  const region = viewer.memberships[0]?.region;
  if (!region) return null;
  return (
    <section className="panel" aria-labelledby="reading">
      <h2 id="reading">{t(texts.read)}</h2>
      <p>{t(region.level === 'COUNTY' ? texts.readCounty(region.name) : texts.readAbove(region.name))}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {placesFor(viewer)
          .filter(({ to }) => to !== '/')
          .map(({ to, label }) => (
            <ButtonLink key={to} to={to} primary={to === '/overview'}>
              {t(label)}
            </ButtonLink>
          ))}
      </div>
    </section>
  );
}
