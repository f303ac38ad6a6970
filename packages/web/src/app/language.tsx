import type { Bilingual, Language } from '@jiping/domain/language';
import { createStore, useStore } from '../api/store.ts';

const KEPT_UNDER = 'jiping.language';
const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

export const languageStore = createStore<Language>(rememberedLanguage());

/** Chinese unless the person chose English here, or the browser asks for English and for no Chinese at all. */
function rememberedLanguage(): Language {
  const kept = globalThis.localStorage?.getItem(KEPT_UNDER);
  if (kept === 'zh' || kept === 'en') return kept;
  const wanted = globalThis.navigator?.languages ?? [];
  return wanted.some((tag) => tag.startsWith('en')) && !wanted.some((tag) => tag.startsWith('zh')) ? 'en' : 'zh';
}

/** The language as an HTTP and HTML tag: `zh-CN`, `en`. */
export const languageTag = (language: Language = languageStore.get()): string => TAGS[language];

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEPT_UNDER, language);
  document.documentElement.lang = languageTag(language);
  languageStore.set(language);
}

export interface Speech {
  readonly language: Language;
  /** The sentence in the viewer's language. `t(texts.title)` */
  t(sentence: Bilingual): string;
  setLanguage(language: Language): void;
}

const speechIn = (language: Language): Speech => ({
  language,
  t: (sentence) => sentence[language],
  setLanguage: chooseLanguage,
});
/** One object a language, so that `t` is the same function from one render to the next. */
const SPEECH: Record<Language, Speech> = { zh: speechIn('zh'), en: speechIn('en') };

/** `const { t } = useLanguage()`: what a screen says, in the language the person chose. */
export const useLanguage = (): Speech => SPEECH[useStore(languageStore)];
