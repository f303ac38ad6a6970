import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { forgetWords, keepWords, keptWords, type Words } from './kept-words.ts';

/** What is typed about one evaluation and not sent: it lies on this device at every key, and goes once the server has it. */
export interface Typed {
  /** Null where nothing is typed into the form. */
  of(form: string): Words | null;
  /** The same at this moment, also for what was begun on an earlier look of the page. */
  latest(form: string): Words | null;
  type(form: string, words: Words): void;
  forget(form: string): void;
  /** The device keeps nothing: what is typed is on the page only. */
  readonly onPageOnly: boolean;
}

const TypedContext = createContext<Typed | null>(null);

/** Around everything that is typed about an evaluation; shows nothing until what an earlier visit left has been found. */
export function KeepTyped({ user, evaluation, children }: { user: string; evaluation: string; children: ReactNode }) {
  const typed = useKept(user, evaluation);
  return typed ? <TypedContext value={typed}>{children}</TypedContext> : null;
}

export function useTyped(): Typed {
  const typed = useContext(TypedContext);
  if (!typed) throw new Error('useTyped() stands outside KeepTyped');
  return typed;
}

function useKept(user: string, evaluation: string): Typed | null {
  const [words, setWords] = useState<ReadonlyMap<string, Words> | null>(null);
  const lying = useRef<ReadonlyMap<string, Words>>(new Map());
  const [onPageOnly, setOnPageOnly] = useState(false);
  useEffect(() => {
    let left = false;
    keptWords(user, evaluation)
      .catch((): ReadonlyMap<string, Words> => new Map())
      .then((found) => {
        if (left) return;
        lying.current = found;
        setWords(found);
      });
    return () => {
      left = true;
    };
  }, [user, evaluation]);
  useWarning(onPageOnly && (words?.size ?? 0) > 0);
  return useMemo(() => {
    if (!words) return null;
    const show = (next: ReadonlyMap<string, Words>) => {
      lying.current = next;
      setWords(next);
    };
    return {
      of: (form) => words.get(form) ?? null,
      latest: (form) => lying.current.get(form) ?? null,
      type(form, typed) {
        show(new Map(lying.current).set(form, typed));
        keepWords(user, evaluation, form, typed).then(
          () => setOnPageOnly(false),
          () => setOnPageOnly(true),
        );
      },
      forget(form) {
        show(new Map([...lying.current].filter(([one]) => one !== form)));
        // Where nothing can be kept, nothing lies there to be taken away.
        forgetWords(user, evaluation, form).catch(() => undefined);
      },
      onPageOnly,
    };
  }, [words, user, evaluation, onPageOnly]);
}

/** Before the page is left with words that lie nowhere else. */
function useWarning(wouldBeLost: boolean): void {
  const lost = useRef(wouldBeLost);
  useEffect(() => {
    lost.current = wouldBeLost;
  }, [wouldBeLost]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (lost.current) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
}
