import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A part of the page that a link may point at. Who opens such a link in a new tab is taken there, although the part comes after
 * the page; what comes in above it meanwhile is the browser's to make up for.
 */
export function Arrival({ id, children }: { id: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (window.location.hash === `#${id}`) place.current?.scrollIntoView();
  }, [id]);
  return (
    <div id={id} ref={place} className="arrival">
      {children}
    </div>
  );
}
