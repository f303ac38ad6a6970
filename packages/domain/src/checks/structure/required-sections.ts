import { said } from '../../language/index.ts';
import type { SectionTemplate } from '../../templates/index.ts';
import { subHeadings, textSections } from '../../templates/index.ts';
import type { Check, CheckedSection, CheckInput, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { plainText } from '../text/section-text.ts';

export const requiredSections: Check = {
  code: 'STR-01',
  title: said('模板规定的部分齐全、顺序一致', 'All sections of the template, in its order'),
  explanation: said(
    '报告应包含模板规定的各部分及其小标题，顺序与模板一致；没有内容的部分写明“无”，不得删去。',
    'The report has the template’s sections and sub-headings in its order; one without content says so and is not left out.',
  ),
  source: '湖南省部门整体支出绩效自评报告提纲；预决算公开审核规则',
  severity: 'block',
  needs: ['sections'],
  check(input) {
    const required = textSections(input.template).filter((section) => section.required);
    const missing = required.flatMap((section) => {
      const present = input.sections.find(({ key, text }) => key === section.key && text.trim() !== '');
      return present ? missingHeadings(input, section, present) : [sectionMissing(section)];
    });
    return { findings: [...missing, ...outOfOrder(input)] };
  },
};

/** As printed: `七、存在的问题`; the opening has no number. */
const printed = ({ number, heading }: SectionTemplate): string => `${number}${heading.zh}`;

function sectionMissing(section: SectionTemplate): FindingDraft {
  const nothing = section.nothingToReport;
  const [zh, en] = nothing
    ? [`；没有此项支出的，写明“${nothing.zh}”`, `; where there is nothing, say “${nothing.zh}”`]
    : ['', ''];
  return {
    message: said(
      `缺少“${printed(section)}”或该部分没有内容。`,
      `The section “${section.heading.en}” is missing or empty.`,
    ),
    expected: same(printed(section)),
    found: null,
    where: { section: section.key },
    remedy: said(`补写“${printed(section)}”${zh}。`, `Write the section “${section.heading.en}”${en}.`),
  };
}

function missingHeadings(
  input: CheckInput,
  section: SectionTemplate,
  { text }: CheckedSection,
): readonly FindingDraft[] {
  const plain = plainText(text);
  return subHeadings(input.template, section.key)
    .filter((sub) => sub.required && !hasHeading(plain, sub))
    .map((sub) => ({
      message: said(
        `“${printed(section)}”中缺少小标题“${printed(sub)}”。`,
        `The section “${section.heading.en}” lacks the sub-heading “${sub.heading.en}”.`,
      ),
      expected: same(printed(sub)),
      found: null,
      where: { section: section.key },
      remedy: said(
        `在“${printed(section)}”中补写“${printed(sub)}”及其内容。`,
        `Add “${sub.heading.en}” and its content to “${section.heading.en}”.`,
      ),
    }));
}

/** A heading begins a line, or follows its number: `（一）基本支出情况`. */
function hasHeading(plain: string, { heading, aliases }: SectionTemplate): boolean {
  return [heading.zh, ...aliases].some((wording) => {
    for (let at = plain.indexOf(wording); at >= 0; at = plain.indexOf(wording, at + 1)) {
      const before = plain.slice(0, at).trimEnd();
      if (before === '' || '）、.\n'.includes(before.at(-1) ?? '') || plain.charAt(at - 1) === '\n') return true;
    }
    return false;
  });
}

/** Each section that stands before one that the template puts in front of it. */
function outOfOrder(input: CheckInput): readonly FindingDraft[] {
  const outline = textSections(input.template);
  const places = input.sections
    .map(({ key }) => outline.findIndex((section) => section.key === key))
    .filter((place) => place >= 0);
  return places.flatMap((place, index) => {
    const section = outline[place];
    const before = outline[Math.max(-1, ...places.slice(0, index))];
    if (!section || !before || outline.indexOf(before) <= place) return [];
    return [
      {
        message: said(
          `“${printed(section)}”应排在“${printed(before)}”之前。`,
          `“${section.heading.en}” should stand before “${before.heading.en}”.`,
        ),
        expected: null,
        found: null,
        where: { section: section.key },
        remedy: said('按模板顺序调整各部分。', 'Put the sections in the order of the template.'),
      },
    ];
  });
}
