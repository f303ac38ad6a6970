import { documentPosition } from '@jiping/domain/narrative';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { App } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import type { ReasonedFinding } from '../checking/check-board.ts';
import { FigurePicker } from '../figures/figure-picker.tsx';
import { usePaper } from '../record/paper-context.tsx';
import type { SectionSlot } from '../record/section-slot.ts';
import { chipText } from './chip.ts';
import { type MarkedWords, showMarks } from './finding-marks.ts';
import { createSectionEditor, insertFigure, replaceDocument } from './section-editor.ts';
import { staticSection } from './static-section.ts';

/** How far below and above the screen a section becomes an editor, so that it is one before it is reached. */
const NEAR = '900px';

/** The words of one section: an editor once it is near the screen, the same picture without one before. */
export function SectionView({ slot, label }: { slot: SectionSlot; label: string }) {
  const { attention, editable } = usePaper();
  const [near, setNear] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const jump = useStore(attention.jump);
  const wanted = jump?.section === slot.key;

  useEffect(() => {
    if (!box.current || near) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: `${NEAR} 0px` },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [near]);

  return (
    <div ref={box}>
      {editable && (near || wanted) ? <LiveSection slot={slot} label={label} /> : <StillSection slot={slot} />}
    </div>
  );
}

/** A section that is only read. */
export function StillSection({ slot }: { slot: SectionSlot }) {
  const { board, openFigure, attention } = usePaper();
  const { language } = useLanguage();
  const words = useSyncExternalStore(
    (listener) => slot.onChange(listener),
    () => slot.document,
  );
  const box = useRef<HTMLDivElement>(null);
  const jump = useStore(attention.jump);
  useLayoutEffect(() => {
    const still = staticSection(words, { board, language, openFigure });
    box.current?.replaceChildren(still.dom);
    return still.release;
  }, [words, board, language, openFigure]);
  useEffect(() => {
    if (jump?.section !== slot.key || !box.current) return;
    const chip = jump.figure && box.current.querySelector<HTMLElement>(`[data-figure="${CSS.escape(jump.figure)}"]`);
    (chip || box.current).scrollIntoView({ block: 'center' });
    if (!chip) return;
    // Read out to who does not see it, and marked for who does, until they go on.
    chip.dataset.sought = '';
    chip.addEventListener('blur', () => delete chip.dataset.sought, { once: true });
    chip.focus({ preventScroll: true });
  }, [jump, slot]);
  return <div className="paper__prose" ref={box} lang="zh-CN" />;
}

function LiveSection({ slot, label }: { slot: SectionSlot; label: string }) {
  const { board, bindFigure, openFigure, attention } = usePaper();
  const { language, t } = useLanguage();
  const { message } = App.useApp();
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [asking, setAsking] = useState<DOMRect | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sentence of antd's message or a new label makes no new editor
  useEffect(() => {
    if (!box.current) return;
    const made = createSectionEditor({
      element: box.current,
      board,
      language,
      document: slot.document,
      label,
      changed: (document) => slot.write(document),
      composing: (on) => slot.setComposing(on),
      left: () => slot.autosave.tell({ type: 'flush' }),
      openFigure,
      askForFigure: setAsking,
      bindFigure,
      refuse: (sentence) => void message.warning(t(sentence), 8),
    });
    made.on('focus', () => attention.section.set(slot.key));
    const stop = slot.onReplace((document) => replaceDocument(made, document));
    setEditor(made);
    return () => {
      stop();
      made.destroy();
    };
  }, [slot, board, language]);

  useInserting(editor, slot, setAsking);
  useMarks(editor, slot);
  useJump(editor, slot);

  const endAsking = (code: string | null, typed: string) => {
    setAsking(null);
    if (!editor) return;
    if (code !== null) insertFigure(editor, board, code);
    else editor.chain().focus().insertContent(typed).run();
  };
  return (
    <>
      <div ref={box} />
      {asking ? <FigurePicker place={asking} done={endAsking} /> : null}
    </>
  );
}

/** Asks for a figure at the caret when the button in the header is pressed and this is the section at hand. */
function useInserting(editor: Editor | null, slot: SectionSlot, ask: (place: DOMRect) => void): void {
  const { attention } = usePaper();
  const wish = useStore(attention.inserting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish asks
  useEffect(() => {
    if (!wish || !editor || editor.isDestroyed || attention.section.get() !== slot.key) return;
    const { left, top, bottom } = editor.view.coordsAtPos(editor.view.state.selection.from);
    ask(new DOMRect(left, top, 0, bottom - top));
  }, [wish]);
}

/** Underlines what findings of this section are about. Waits for the end of a composition. */
function useMarks(editor: Editor | null, slot: SectionSlot): void {
  const { board, attention, findings: found } = usePaper();
  const { language } = useLanguage();
  const findings = useStore(found);
  const current = useStore(attention.finding);
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const show = () => {
      const marks = findings
        .filter(({ where }) => where.section === slot.key && where.start !== undefined && where.end !== undefined)
        .map((finding) => marked(finding));
      if (!editor.isDestroyed) showMarks(editor.view, marks);
    };
    const marked = (finding: ReasonedFinding): MarkedWords => ({
      from: position(finding.where.start ?? 0),
      to: position(finding.where.end ?? 0),
      severity: finding.severity,
      sentence: finding.message[language],
      current: finding.key === current,
    });
    const position = (offset: number) => documentPosition(slot.document, (chip) => chipText(board, chip), offset);
    if (!slot.composing) show();
    else return slot.onChange(() => !slot.composing && show());
  }, [editor, slot, board, findings, current, language]);
}

/** Puts the caret where the person wants to be, and brings it into sight. */
function useJump(editor: Editor | null, slot: SectionSlot): void {
  const { board, attention } = usePaper();
  const jump = useStore(attention.jump);
  useEffect(() => {
    if (!editor || editor.isDestroyed || jump?.section !== slot.key) return;
    const { view } = editor;
    const show = (chip: Parameters<typeof chipText>[1]) => chipText(board, chip);
    const chip =
      jump.figure === undefined ? null : view.dom.querySelector(`[data-figure="${CSS.escape(jump.figure)}"]`);
    const position = chip ? view.posAtDOM(chip, 0) : documentPosition(slot.document, show, jump.start ?? 0);
    const caret = view.state.doc.resolve(Math.min(position, view.state.doc.content.size));
    view.dispatch(view.state.tr.setSelection(TextSelection.near(caret)));
    const place = chip ?? view.domAtPos(caret.pos).node;
    const element = place instanceof Element ? place : place.parentElement;
    element?.scrollIntoView({ block: 'center' });
    view.focus();
  }, [editor, slot, board, jump]);
}
