import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import './floating.css';

const GAP = 6;
const EDGE = 12;

/**
 * Something small that stands beside a place of the page: below it, or above where there is no room. Escape or a press elsewhere
 * closes it. It is in place before its fields take the focus, so that nothing scrolls away under it.
 */
export function Floating({ place, close, children }: { place: DOMRect; close: () => void; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const settle = () => {
      const { width, height } = element.getBoundingClientRect();
      const below = place.bottom + GAP;
      const above = place.top - GAP - height;
      const top =
        below + height <= innerHeight - EDGE || above < EDGE ? Math.min(below, innerHeight - EDGE - height) : above;
      element.style.top = `${Math.max(EDGE, top)}px`;
      element.style.left = `${Math.max(EDGE, Math.min(place.left, innerWidth - EDGE - width))}px`;
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  useCloseElsewhere(box, close);
  useFocusBack();
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside
    <div
      className="floating"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        close();
      }}
    >
      {children}
    </div>,
    document.body,
  );
}

/** Gives the focus back to where it was, unless the person has put it elsewhere meanwhile. */
function useFocusBack(): void {
  // Before the fields take the focus, which they do in effects of their own.
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        const isNowhere = document.activeElement === null || document.activeElement === document.body;
        if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    };
  }, []);
}

function useCloseElsewhere(box: { readonly current: HTMLElement | null }, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) latest.current();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [box]);
}
