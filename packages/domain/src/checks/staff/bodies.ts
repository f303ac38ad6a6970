import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';
import { withoutAsides } from '../text/sentences.ts';
import { onWords } from '../text/text-finding.ts';

/** `内设4个股室，分别为：办公室、……。` with its number and its list. */
const NAMED =
  /(?<count>\d{1,2})[ ]?个[^，。；：:、\d\n]{0,12}(?:，|,)?(?:分别为|分别是|即|包括|包含)[：:]?(?<list>[^。；\n\d]{4,400})/g;
const PARTIAL = /等(?:\d+个)?[^、]{0,6}$|等(?=[，、])/;

export const bodiesNamed: Check = {
  code: 'STF-06',
  title: said('机构个数与所列名称一致', 'As many bodies as are named'),
  explanation: said(
    '写明“内设几个机构，分别为……”的，所列名称个数应与数字一致；只列举部分的用“等”字。',
    'Where so many bodies are claimed and named, as many names follow; 等 says that only some are named.',
  ),
  source: '公开报告常见错误',
  severity: 'hint',
  needs: ['sections'],
  check: (input) => ({ findings: textsOf(input).flatMap(miscounted) }),
};

function miscounted(text: SectionText): readonly FindingDraft[] {
  return [...withoutAsides(text.plain).matchAll(NAMED)].flatMap((match): readonly FindingDraft[] => {
    const { count = '', list = '' } = match.groups ?? {};
    const names = list.split(/[、，,]|和(?=[^谐])|以及/).filter((name) => name.trim() !== '');
    if (PARTIAL.test(list) || names.length === Number(count) || couldBe(list, Number(count))) return [];
    return [
      onWords(text, {
        start: match.index,
        end: match.index + match[0].length,
        message: said(
          `写明 ${count} 个，列出 ${names.length} 个名称。`,
          `${count} are claimed, ${names.length} are named.`,
        ),
        remedy: said(
          '核对机构个数和名称；只列举部分的，加“等”字。',
          'Check number and names; where only some are named, add 等.',
        ),
      }),
    ];
  });
}

/** A name may hold 和 itself (监察和司法委员会): then only 、 divides. */
const couldBe = (list: string, count: number): boolean =>
  list.split(/[、，,]/).filter((name) => name.trim() !== '').length === count;
