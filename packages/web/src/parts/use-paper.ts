import { useEffect } from 'react';

/** How a page lies on paper, as CSS says it: `A4`, `A4 landscape`; and its margins. */
export interface Paper {
  readonly size: 'A4' | 'A4 landscape';
  readonly margin: string;
}

/**
 * Lays the paper for as long as the page is open: `usePaper({ size: 'A4 landscape', margin: '12mm' })`. In a style sheet of its own it
 * would stay when another page comes, whose prints then lay across; and sheets by name (`page: …`) make a first page of nothing.
 */
export function usePaper({ size, margin }: Paper): void {
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = `@page { size: ${size}; margin: ${margin}; }`;
    document.head.append(style);
    return () => style.remove();
  }, [size, margin]);
}
