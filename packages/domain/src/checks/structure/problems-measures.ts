import { said } from '../../language/index.ts';
import { textSections } from '../../templates/index.ts';
import type { Check, CheckInput, CheckOutcome, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { enumeratorsIn } from '../text/enumerators.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';

const NONE = /^(?:[^。；\n]{0,16}(?:无|没有|不存在|未发现)(?:明显|突出|较大)?(?:的)?(?:问题|不足|偏差)?)[。；\s]*$/;
/** Words of a statement that names nothing in particular. */
const GENERAL = /不同程度|一定程度|一些(?:问题|不足)|(?:等|等方面)(?:的)?(?:问题|不足)|有待(?:加强|提高|改进)/;
const CAUSE = /由于|因为|因[^此而公]|原因|导致|造成|受[^。，]{1,12}影响|主要是|根源/;

export const problemsAndMeasures: Check = {
  code: 'STR-13',
  title: said('问题具体，措施与问题对应', 'Concrete problems, and a measure for each'),
  explanation: said(
    '存在的问题应至少写出一条具体问题及其原因，不得只写“无”或一句笼统的话；改进措施的条数不少于问题的条数。',
    'At least one concrete problem with its cause is named, not “none” and not one general sentence; there are as many measures as problems.',
  ),
  source: '湖南省部门整体支出绩效自评报告提纲',
  severity: 'explain',
  needs: ['sections'],
  check(input) {
    const problems = sectionAbout(input, /问题/);
    if (!problems) return { lacks: ['sections'] };
    const measures = sectionAbout(input, /措施|建议/);
    return judged(problems, measures);
  },
};

/** The section whose heading speaks of it, by the template or, in a report of another outline, by itself. */
function sectionAbout(input: CheckInput, subject: RegExp): SectionText | undefined {
  const keys = textSections(input.template).filter(({ heading }) => subject.test(heading.zh));
  return textsOf(input).find(
    ({ section, plain }) =>
      plain.trim() !== '' &&
      (section.key === null ? subject.test(section.title) : keys.some(({ key }) => key === section.key)),
  );
}

function judged(problems: SectionText, measures: SectionText | undefined): CheckOutcome {
  const where = { section: problems.name };
  if (NONE.test(problems.plain.trim())) return { findings: [noProblem(where)] };
  const named = itemsIn(problems);
  if (named < 2 && GENERAL.test(problems.plain) && !CAUSE.test(problems.plain))
    return { findings: [tooGeneral(where)] };
  const taken = measures ? measuresIn(measures) : 0;
  return { findings: measures && named >= 2 && taken < named ? [tooFew(measures.name, named, taken)] : [] };
}

const noProblem = (where: FindingDraft['where']): FindingDraft => ({
  message: said('“存在的问题”未写出任何问题。', 'No problem is named.'),
  expected: null,
  found: same('无'),
  where,
  remedy: said(
    '对照未完成的绩效指标、偏低的执行率和检查发现，至少写出一条具体问题及原因。',
    'Look at targets missed, low execution rates and what inspections found, and name at least one problem with its cause.',
  ),
});

const tooGeneral = (where: FindingDraft['where']): FindingDraft => ({
  message: said(
    '问题只有一句笼统的话，没有具体的项目、指标或环节，也没有原因。',
    'The problems are one general sentence, without project, indicator or cause.',
  ),
  expected: null,
  found: null,
  where,
  remedy: said(
    '分条写明哪个项目、哪项指标存在什么问题，原因是什么。',
    'Say item by item which project or indicator has which problem, and why.',
  ),
});

const tooFew = (section: string, named: number, taken: number): FindingDraft => ({
  message: said(`问题有 ${named} 条，改进措施只有 ${taken} 条。`, `There are ${named} problems but ${taken} measures.`),
  expected: said(`不少于 ${named} 条`, `${named} or more`),
  found: said(`${taken} 条`, String(taken)),
  where: { section },
  remedy: said('逐条对应问题补写改进措施。', 'Add a measure for each problem.'),
});

/** How many items a list has, by the numbering that it begins with; 0 where it has none. */
function itemsIn({ plain }: SectionText): number {
  const enumerators = enumeratorsIn(plain);
  return enumerators.filter(({ style }) => style === enumerators[0]?.style).length;
}

/** Measures are also written without numbers: then each clause counts, so that no measure is overlooked. */
const measuresIn = (text: SectionText): number =>
  itemsIn(text) || text.plain.split(/[，,。；;\n]/).filter((clause) => clause.trim() !== '').length;
