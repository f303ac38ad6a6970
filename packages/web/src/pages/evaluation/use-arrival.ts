import { useNavigate, useSearch } from '@tanstack/react-router';
import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { type Attention, goTo } from '../../editor/record/attention.ts';
import type { Desk } from '../../editor/record/desk.ts';
import { placeOfFigure } from '../../editor/record/place-of-figure.ts';
import { texts } from './texts.ts';

/** Shows whoever comes by a link to a figure where it stands: once, for from then on the person goes where they want. */
export function useArrival(desk: Desk, attention: Attention): void {
  const { figure } = useSearch({ from: '/signed-in/evaluations/$id' });
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { t } = useLanguage();
  const arrived = useRef(false);
  useEffect(() => {
    if (figure === undefined || arrived.current) return;
    arrived.current = true;
    const place = placeOfFigure(desk, figure);
    const { section, form } = place;
    if (section === undefined && form === undefined) {
      void message.info(t(texts.figureNowhere), 8);
      return;
    }
    if (form !== undefined && form !== attention.form.get()) {
      // In place of the address that led here: going back leads to where the link was, not to the text in between.
      attention.form.set(form);
      void navigate({ to: '.', search: (before) => ({ ...before, form }), replace: true, resetScroll: false });
    }
    goTo(attention, place);
  }, [desk, attention, figure, navigate, message, t]);
}
