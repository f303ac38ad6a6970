import type { Decimal } from '@jiping/domain/money';
import type { NarrativeBlock, NarrativeDocument } from '@jiping/domain/narrative';
import type { DepartmentProfile } from '../departments.ts';
import { DIFFICULTIES, LEADS } from '../phrases/general.ts';
import type { Difficulty } from '../phrases/index.ts';
import { randomOf } from '../random.ts';
import { gradeOf } from '../scores.ts';
import { documentOf, enumerated, heading, ordinal, paragraph, points } from './builder.ts';
import { phrasesOf } from './phrasing.ts';
import type { Writing } from './writing.ts';

const SENTENCES_A_THEME = 3;
const GRADE_WORDS = { EXCELLENT: '优', GOOD: '良', FAIR: '中', POOR: '差' } as const;

/** 六、部门整体支出绩效情况: what was achieved by theme; the score is said after it once there is one. */
export function performance({ profile, bank, year, phrasing, random }: Writing): NarrativeDocument {
  const themes = bank.results.flatMap(({ heading: title, sentences }, index) => [
    heading(`（${ordinal(index)}）${title}`),
    paragraph(
      withoutOne(phrasesOf(sentences, year), turnOf(profile, year) + index)
        .slice(0, SENTENCES_A_THEME)
        .map((sentence) => phrasing.fill(sentence))
        .join(''),
    ),
  ]);
  return documentOf(paragraph(phrasing.fill(random.pick(LEADS))), ...themes);
}

/** Goes on by one each year, and begins elsewhere for each department. */
export const turnOf = ({ regionCode, code }: DepartmentProfile, year: number): number =>
  year + randomOf(`${regionCode}/${code}/troubles`).between(0, 11);

/** Each year leaves out another sentence, so that no department says the same two years running. */
export const withoutOne = <T>(choices: readonly T[], turn: number): readonly T[] =>
  choices.length < 3 ? choices : choices.filter((_, at) => at !== turn % choices.length);

/** What the indicators came to. */
export const scoring = (score: Decimal): NarrativeBlock =>
  paragraph(
    '对照绩效评价指标逐项打分，',
    '自评总分',
    points('score.self'),
    `，评价等级为“${GRADE_WORDS[gradeOf(score)]}”。`,
  );

/**
 * The difficulties that a report owns up to: those of its kind but one, then one that anybody may have. Each year leaves out
 * another, so that no department says the same two years running.
 */
export function troublesOf({ profile, bank, year }: Writing): readonly Difficulty[] {
  const turn = turnOf(profile, year);
  const { difficulties } = bank;
  return [...withoutOne(difficulties, turn).slice(0, 3), DIFFICULTIES[turn % DIFFICULTIES.length]!];
}

/** 七、存在的问题, each with its cause. */
export function problems({ story, random }: Writing, troubles: readonly Difficulty[]): NarrativeDocument {
  if (story.plant === 'emptyProblems')
    return documentOf(paragraph('在预算执行和绩效管理等方面还不同程度地存在一些不足，有待进一步加强。'));
  const because = random.pick(['主要原因是', '原因在于', '主要是由于']);
  return documentOf(
    ...troubles.map(({ problem, cause }, index) => paragraph(`${ordinal(index)}是${problem}。${because}${cause}。`)),
  );
}

/** 八、改进措施和有关建议: one for each problem, in the same order. */
export function measures({ story, random }: Writing, troubles: readonly Difficulty[]): NarrativeDocument {
  if (story.plant === 'emptyProblems') return documentOf(paragraph('下一步将提高认识，加强学习，做好绩效管理工作。'));
  const lead = random.pick([
    '针对上述问题，拟采取以下措施。',
    '下一步从以下几个方面改进。',
    '对照问题逐条整改，重点抓好以下工作。',
  ]);
  return documentOf(paragraph(`${lead}${enumerated(troubles.map(({ measure }) => measure))}`));
}
