/** The script that a page of ours begins with; each release has another. */
export const firstScript = (html: string): string | null =>
  /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/.exec(html)?.[1] ?? null;

/** What stands between this page and a part of it that did not come. */
export type WhyNotFetched =
  /** The server cannot be reached. */
  | 'offline'
  /** The server runs another release than this page, and has this one's parts no more. */
  | 'released'
  /** The server is there, and did not hand it out. */
  | 'missing';

/** Asks the server why something of ours did not come. */
export async function whyNotFetched(): Promise<WhyNotFetched> {
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    const served = answer.ok ? firstScript(await answer.text()) : null;
    const running = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
    return served && running && served !== running ? 'released' : 'missing';
  } catch {
    return 'offline';
  }
}
