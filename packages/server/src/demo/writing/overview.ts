import { numberOf } from '@jiping/domain/figures';
import type { NarrativeDocument } from '@jiping/domain/narrative';
import { documentOf, enumerated, heading, type Part, paragraph, people } from './builder.ts';
import { turnOf, withoutOne } from './results.ts';
import type { Writing } from './writing.ts';

/** 一、部门概况: duties, bodies, people, the year's plan. */
export function overview(writing: Writing): NarrativeDocument {
  const { profile, bank, random, story, year } = writing;
  const bodies = random.some(bank.bodies, random.between(Math.min(4, bank.bodies.length), bank.bodies.length));
  const duties = withoutOne(bank.duties, turnOf(profile, year));
  const plan = random.some(withoutOne(bank.plan, turnOf(profile, year) + 1), random.between(3, 4));
  return documentOf(
    heading('（一）基本情况'),
    paragraph('1.主要职能。'),
    ...duties.map((duty, index) => paragraph(`（${index + 1}）${duty}${index === duties.length - 1 ? '。' : '；'}`)),
    paragraph(`2.机构情况。${profile.self}内设${bodies.length}个机构，分别为：${bodies.join('、')}。`),
    paragraph('3.人员情况。', ...staffing(writing)),
    paragraph(
      `4.重点工作计划。${enumerated(plan)}`,
      story.plant === 'leftFromTemplate' ? '年度重点任务共××项，详见附表。' : '',
    ),
  );
}

function staffing({ figures, year, story, random }: Writing): readonly Part[] {
  const end = random.pick([`${year}年末实有人数`, `截至${year}年12月31日，年末实有人数`]);
  return [
    '核定编制',
    people('staff.quota'),
    `，${end}`,
    people('staff.actual'),
    ...changeOf(figures, story.plant === 'overQuota'),
  ];
}

/** More, fewer or as many as last year. Fewer is said in words: the figure itself carries a sign. */
function changeOf(figures: Writing['figures'], overQuota: boolean): readonly Part[] {
  const change = numberOf(figures.get('staff.change'));
  const reason = overQuota ? '超出编制的人员为机构改革时划转的站所人员，按“只出不进、逐步消化”原则管理。' : '';
  if (change === null) return ['。'];
  if (change === '0') return [`，与上年持平。${reason}`];
  if (change.startsWith('-')) return [`，比上年减少${change.slice(1)}人。${reason}`];
  return ['，比上年增加', people('staff.change'), `。${reason}`];
}
