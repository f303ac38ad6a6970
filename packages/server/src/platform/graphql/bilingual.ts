import type { Language } from '@jiping/domain/language';

/** The viewer's language by the request's Accept-Language: Chinese unless English is preferred. */
export const languageOf = (header: string | undefined): Language => (/^\s*en\b/i.test(header ?? '') ? 'en' : 'zh');
