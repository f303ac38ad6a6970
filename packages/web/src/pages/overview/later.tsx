import { type ReactNode, useEffect, useRef, useState } from 'react';
import { InItsPlace } from '../../parts/fetched/in-its-place.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';

/** How long after the page has come all of it comes, whether or not it is scrolled to: to be searched, printed and read aloud. */
const IN_ANY_CASE = 1500;

export interface LaterProps {
  /** About what it will take up, so that nothing beneath it jumps. */
  readonly height: number;
  /** A panel whose code and questions may come later: `{() => <TrendsPanel … />}` of a `fetchedLater` component. */
  readonly children: () => ReactNode;
}

/** A panel below the fold: it comes when it is near, and in any case once the first paint is done. */
export function Later({ height, children }: LaterProps) {
  const place = useRef<HTMLElement>(null);
  const [isNear, come] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (isNear || !element) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) come(true);
      },
      { rootMargin: '400px' },
    );
    watch.observe(element);
    const clock = setTimeout(() => come(true), IN_ANY_CASE);
    return () => {
      watch.disconnect();
      clearTimeout(clock);
    };
  }, [isNear]);
  const waiting = (
    <section ref={place} className="panel" style={{ minHeight: height }}>
      <LoadingSkeleton rows={6} />
    </section>
  );
  if (!isNear) return waiting;
  return (
    <InItsPlace waiting={waiting} around={(words) => <section className="panel">{words}</section>}>
      {children()}
    </InItsPlace>
  );
}
