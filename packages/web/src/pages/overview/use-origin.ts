import { useLanguage } from '../../app/language.tsx';
import type { Summary } from './overview.query.ts';
import { texts } from './texts.ts';

/** Where a chart's numbers come from and as of when: it stands beneath the chart and in the picture that people send around. */
export function useOrigin({ region, fiscalYear, provisional, asOf }: Summary): { source: string; cutOff: string } {
  const { t } = useLanguage();
  return { source: t(texts.source(region.name, fiscalYear, provisional)), cutOff: asOf };
}
