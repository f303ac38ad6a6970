import { subHeadings, type Template, textSections } from '../templates/index.ts';
import { nameForm } from './lexicon.ts';

/** Which section of the template a heading is, by its words alone. */
export interface KnownHeadings {
  /** The key of the top-level section that `title` names, or null. */
  readonly key: (title: string) => string | null;
  /** As `key`, but only for wordings that the template lists. */
  readonly exactKey: (title: string) => string | null;
  /** The longest listed heading that `text` begins with, or an empty string. */
  readonly startOf: (text: string) => string;
  /** The key of the sub-heading `title` names. */
  readonly subKey: (title: string) => string | null;
}

/** Wordings beyond the template's: every word group names one section, the first that fits decides. */
const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/问题/, 'problems'],
  [/措施|建议|整改|打算|改进/, 'measures'],
  [/政府性?基金/, 'governmentFund'],
  [/国有资本/, 'stateCapital'],
  [/社会保险|社保基金/, 'socialInsurance'],
  [/绩效.*(?:自评|评价|实现|完成|分析|成效|情况|结果)|履职|效益|产出|主要成效|取得的?成[绩效]/, 'performance'],
  [
    /一般公共预算|收支|收入支出|支出决算|资金使用|预算执行|预算(?:安排|编制)[和及与]执行|整体支出|资金情况|支出情况|支出管理/,
    'generalPublic',
  ],
  [/概况|基本情况|基本信息|单位情况/, 'overview'],
];
const NO_SECTION =
  /评价结论|结果应用|结果拟应用|公开情况|其他需要|组织实施|资产管理|评价工作|自评工作|经验|附件|附表|指标分析/;
const PERFORMANCE_FIRST = /整体支出绩效|绩效自评情况|绩效完成|绩效目标/;

const headingForm = (title: string): string =>
  nameForm(title)
    .replace(/^\d{4}年度?/, '')
    .replace(/^(?:我|本)(?:单位|部门|局|委|办|镇|乡|街道|中心|院|校)的?/, '')
    .replace(/[:：。．.、，；;]+$/, '');

export function knownHeadingsOf(template: Template): KnownHeadings {
  const known = made.get(template);
  if (known) return known;
  const tops = new Map<string, string>();
  const subs = new Map<string, string>();
  for (const section of textSections(template)) {
    for (const name of [section.heading.zh, ...section.aliases]) tops.set(headingForm(name), section.key);
  }
  for (const section of textSections(template)) {
    for (const sub of subHeadings(template, section.key)) {
      for (const name of [sub.heading.zh, ...sub.aliases]) {
        subs.set(headingForm(name), sub.key);
        if (!tops.has(headingForm(name)) && section.key === 'overview') tops.set(headingForm(name), section.key);
      }
    }
  }
  const keys = new Set(textSections(template).map((section) => section.key));
  const longest = Math.max(...[...tops.keys()].map((name) => name.length));
  const headings: KnownHeadings = {
    exactKey: (title) => tops.get(headingForm(title)) ?? null,
    key: (title) => {
      const form = headingForm(title);
      const exact = tops.get(form);
      if (exact !== undefined) return exact;
      if (NO_SECTION.test(form)) return null;
      const fits =
        PERFORMANCE_FIRST.test(form) && !/问题|措施|建议/.test(form)
          ? 'performance'
          : BY_WORDS.find(([words]) => words.test(form))?.[1];
      return fits !== undefined && keys.has(fits) ? fits : null;
    },
    startOf: (text) => {
      for (let length = Math.min(longest + 8, text.length); length > 1; length--) {
        const start = text.slice(0, length);
        if (/\([一二三四五六七八九十\d]+\)/.test(start)) continue;
        if (tops.has(headingForm(start))) return start.replace(/[:：。．.、，；;]+$/, '');
      }
      return '';
    },
    subKey: (title) => {
      const form = headingForm(title);
      const exact = subs.get(form);
      if (exact !== undefined) return exact;
      if (/项目支出|专项支出|专项资金|项目资金情况/.test(form) && !/管理|制度/.test(form))
        return 'generalPublic.project';
      if (/基本支出|三公/.test(form)) return 'generalPublic.basic';
      return null;
    },
  };
  made.set(template, headings);
  return headings;
}

// Templates never change once loaded, so their headings are gathered once.
const made = new WeakMap<Template, KnownHeadings>();
