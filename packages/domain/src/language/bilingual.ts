/** What the product says to a person is written twice: in Chinese as an official would write it, and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** `said('金额格式不正确', 'Malformed amount')`: a sentence in both languages. */
export const said = (zh: string, en: string): Bilingual => ({ zh, en });
