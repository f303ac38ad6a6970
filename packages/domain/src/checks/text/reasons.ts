import type { CheckInput } from '../check.ts';
import { textsOf } from './section-text.ts';

const REASON =
  /由于|因为|原因|主要(?:是|系|得益于|用于新增)|得益于|系因|因(?!公出国|此|而)[\u4e00-\u9fff]{2,}|导致|受[^。，]{1,12}影响/;

/**
 * Whether the report gives a reason for what `subject` names, in its sentence or the next of the same paragraph:
 * “支出实现率为85.00%。未完成部分主要是合同质保金。”
 */
export const reasonIsGiven = (input: CheckInput, subject: RegExp): boolean =>
  textsOf(input).some(({ plain }) =>
    plain.split('\n').some((paragraph) => {
      const sentences = paragraph.split(/[。；;！]/);
      return sentences.some(
        (sentence, index) => subject.test(sentence) && REASON.test(`${sentence}。${sentences[index + 1] ?? ''}`),
      );
    }),
  );
