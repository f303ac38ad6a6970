import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect } from 'react';
import type { Attention } from '../../record/attention.ts';
import { formSearch } from './form-search.ts';

/**
 * The open form stands in the address, so that back and forward work and a link opens it. A jump into a form or back into the text
 * changes the address; the address says what is shown.
 */
export function useFormAddress(attention: Attention): string | null {
  const search = useSearch({ strict: false });
  const form = formSearch(search).form ?? null;
  const navigate = useNavigate();
  useLayoutEffect(() => attention.form.set(form), [attention, form]);
  useEffect(
    () =>
      attention.jump.subscribe(() => {
        const jump = attention.jump.get();
        if (!jump || (jump.form === undefined && jump.section === undefined)) return;
        const wanted = jump.form ?? null;
        if (wanted === attention.form.get()) return;
        // A place within the text or a form is scrolled to by what shows it.
        const isWhole = wanted !== null && jump.figure === undefined;
        void navigate({
          to: '.',
          // Whoever goes on leaves the figure that a link led to.
          search: (before) => ({ ...before, form: wanted ?? undefined, figure: undefined }),
          resetScroll: isWhole,
        });
      }),
    [attention, navigate],
  );
  return form;
}
