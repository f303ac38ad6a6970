import type { ReactNode } from 'react';

/** What is wider than a narrow window: it scrolls sideways by itself, with the keyboard too, where nothing in it can be focused. */
export function Wide({ label, width, children }: { label: string; width: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      <div style={{ minInlineSize: width }}>{children}</div>
    </section>
  );
}
