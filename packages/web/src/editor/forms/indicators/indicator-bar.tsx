import { BookOutlined, FileSearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { CandidateDrawer } from './candidate-drawer.tsx';
import { LibraryDrawer } from './library-drawer.tsx';
import type { IndicatorPlace } from './library-rows.ts';
import { texts } from './texts.ts';
import { useCandidates } from './use-candidates.ts';
import { WeightLine } from './weight-line.tsx';
import './indicators.css';

/** Above a block of indicators: where new ones come from, and whether their points add up. */
export function IndicatorBar({ place }: { place: IndicatorPlace }) {
  const { editable } = useDesk();
  const { t } = useLanguage();
  useFigures();
  const [drawer, setDrawer] = useState<'library' | 'candidates' | null>(null);
  const candidates = useCandidates(place, editable);
  return (
    <div className="indicator-bar">
      {editable ? (
        <span className="indicator-bar__acts" title={t(texts.own)}>
          <Button size="small" icon={<BookOutlined />} onClick={() => setDrawer('library')}>
            {t(texts.library)}
          </Button>
          {place.list === 'indicators' ? (
            <Button
              size="small"
              icon={<FileSearchOutlined />}
              disabled={candidates.length === 0}
              title={candidates.length === 0 ? t(texts.noCandidates) : undefined}
              onClick={() => setDrawer('candidates')}
            >
              {t(texts.candidates(candidates.length))}
            </Button>
          ) : null}
        </span>
      ) : null}
      <WeightLine place={place} />
      {drawer === 'library' ? <LibraryDrawer place={place} close={() => setDrawer(null)} /> : null}
      {drawer === 'candidates' ? (
        <CandidateDrawer place={place} candidates={candidates} close={() => setDrawer(null)} />
      ) : null}
    </div>
  );
}
