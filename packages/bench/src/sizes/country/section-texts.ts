import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { MadeDepartment } from './departments.ts';
import { type Random, randomOf } from './random.ts';

/** Sections of the template that are written, each with sentences of which a report takes some. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  overview: [
    '主要职责是贯彻执行上级有关方针政策，组织实施本行业发展规划和年度计划。',
    '内设办公室、财务股、业务一股、业务二股等机构，下属单位与机关一并核算。',
    '负责行业统计、监督检查和安全生产工作，承办县委、县政府交办的其他事项。',
    '全年按照预算安排组织实施重点工作，定期调度进展情况。',
  ],
  'generalPublic.basic': [
    '基本支出主要用于在职人员工资福利支出和日常公用支出。',
    '人员经费按照政策标准及时足额发放，无拖欠情况。',
    '公用经费严格控制，会议、培训、接待从简安排。',
    '较上年变动的主要原因是人员调整和社会保障缴费基数变化。',
  ],
  'generalPublic.project': [
    '项目支出主要用于年度重点工作，资金按进度拨付。',
    '部分项目因前期手续办理时间较长，当年未能全部执行完毕。',
    '项目实行专账核算，验收合格后按合同约定支付。',
    '对执行偏慢的项目进行了通报，并收回结余资金统筹使用。',
  ],
  performance: [
    '年度绩效目标总体完成，数量指标和质量指标达到预期。',
    '服务对象满意度调查结果良好，社会效益较为明显。',
    '成本控制在预算以内，未发生超标准支出。',
    '时效指标中有一项因天气原因推迟完成。',
  ],
  problems: [
    '一是预算编制不够细化，年中追加较多。',
    '二是绩效指标量化程度不高，个别指标与工作内容联系不紧。',
    '三是项目前期工作不够充分，影响执行进度。',
    '四是固定资产管理有待加强，盘点不够及时。',
  ],
  measures: [
    '进一步细化预算编制，提高年初预算到位率。',
    '完善绩效指标体系，做到可衡量、可比较。',
    '加快项目前期准备，压实执行责任。',
    '健全资产管理制度，做到账实相符。',
  ],
};

export interface SectionText {
  readonly key: string;
  readonly text: string;
  readonly content: NarrativeDocument;
}

/** The words of a report: like others' in a year, with the department's own name and figures between. */
export function sectionTexts({ key, name }: MadeDepartment, year: number): readonly SectionText[] {
  const random = randomOf(`${key}/${year}/words`);
  return Object.entries(SENTENCES).map(([section, sentences]) => {
    const text = `${name}${year}年度${taken(sentences, random)}本年共开展检查${random.between(3, 90)}次，办理事项${random.between(20, 900)}件。`;
    return {
      key: section,
      text,
      content: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    };
  });
}

const taken = (sentences: readonly string[], random: Random): string =>
  sentences.filter((_, index) => index === 0 || random.chance(0.7)).join('');
