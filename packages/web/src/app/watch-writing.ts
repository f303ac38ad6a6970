/** So long without a key, and who was writing has stopped: longer than between two words, shorter than anybody waits. */
export const WRITING_PAUSE_MS = 1_200;

const SIGNS = ['keydown', 'input', 'compositionstart', 'compositionend'] as const;

/**
 * Tells when somebody begins to write anywhere on the page, and when they pause; words that an input method still composes are no pause.
 * What would take the cursor away waits for it, lest half a sentence go into another field. Answers how to stop.
 */
export function watchWriting(page: EventTarget, told: (writing: boolean) => void): () => void {
  let composing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const paused = () => {
    pause = undefined;
    if (!composing) told(false);
  };
  const heard = ({ type }: Event) => {
    if (type === 'compositionstart') composing = true;
    if (type === 'compositionend') composing = false;
    told(true);
    clearTimeout(pause);
    pause = setTimeout(paused, WRITING_PAUSE_MS);
  };
  for (const sign of SIGNS) page.addEventListener(sign, heard, { capture: true });
  return () => {
    clearTimeout(pause);
    for (const sign of SIGNS) page.removeEventListener(sign, heard, { capture: true });
  };
}
