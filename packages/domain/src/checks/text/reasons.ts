import type { CheckInput } from '../check.ts';
import { textsOf } from './section-text.ts';
import { sentencesOf } from './sentences.ts';

const REASON = /由于|因为|原因|主要是|系因|因(?!公出国|此|而)[\u4e00-\u9fff]{2,}|导致|受[^。，]{1,12}影响/;

/** Whether a sentence of the report gives a reason for what `subject` names: “支出实现率偏低，主要是项目跨年实施”. */
export const reasonIsGiven = (input: CheckInput, subject: RegExp): boolean =>
  textsOf(input).some(({ plain }) =>
    sentencesOf(plain).some(({ start, end }) => {
      const sentence = plain.slice(start, end);
      return subject.test(sentence) && REASON.test(sentence);
    }),
  );
