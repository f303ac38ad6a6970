/** Vite's words for a style sheet that did not come with its module. */
const STYLE_SHEET = /^Unable to preload CSS for (\S+)$/;

/** The style sheet that a failed import was for want of; null where it failed for another reason. */
export const missingStyleSheet = (cause: unknown): string | null =>
  (cause instanceof Error && STYLE_SHEET.exec(cause.message)?.[1]) || null;

/**
 * Fetches a missing style sheet before its module is imported again: Vite asks for each only once, so that the next import would
 * succeed without it and show a page that is not laid out. Rejects with the same words where it does not come this time either.
 */
export async function fetchMissingStyles(cause: unknown): Promise<void> {
  const href = missingStyleSheet(cause);
  if (!href) return;
  const { pathname } = new URL(href, location.href);
  const broken = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    (link) => new URL(link.href).pathname === pathname,
  );
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = pathname;
  await new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(cause);
    });
    document.head.append(link);
  });
  for (const old of broken) old.remove();
}
