import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useLanguage } from '../app/language.tsx';
import { texts } from './texts.ts';

const PATIENCE_MS = 300;

/** A still skeleton, and nothing at all for what arrives within 300 ms. */
export function LoadingSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" role="status" aria-label={t(texts.loading)} style={{ padding: 24, minHeight: 120 }}>
      {shown ? <Skeleton title paragraph={{ rows }} /> : null}
    </div>
  );
}
