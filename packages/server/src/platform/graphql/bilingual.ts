import type { Bilingual, Language } from '@jiping/domain/language';

/** A sentence in the viewer's language, from the request's Accept-Language; Chinese unless English is preferred. */
export const languageOf = (header: string | undefined): Language => (/^\s*en\b/i.test(header ?? '') ? 'en' : 'zh');

export const inLanguage = (sentence: Bilingual, language: Language): string => sentence[language];
