import { type RefObject, useEffect, useRef } from 'react';
import type { Attention } from '../../editor/record/attention.ts';

/** How far below the top of the page a section counts as the one being read, in pixels. */
const READING_LINE = 240;

/** Panes follow what is being read: the section at the reading line, unless the caret stands in another that is in sight. */
export function useFollowedSection(attention: Attention): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      const sections = [...(box.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
      if (sections.some((section) => section.contains(document.activeElement) && isInSight(section))) return;
      const read = sections.findLast((section) => section.getBoundingClientRect().top < READING_LINE) ?? sections[0];
      if (read?.dataset.section) attention.section.set(read.dataset.section);
    };
    const onScroll = () => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true, capture: true });
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [attention]);
  return box;
}

const isInSight = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 80 && top < innerHeight - 40;
};
