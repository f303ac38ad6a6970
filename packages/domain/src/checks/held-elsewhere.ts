import { type Bilingual, said } from '../language/index.ts';

/** A rule that is no check of one evaluation: it is about many of them or about what people do, and held where that happens. */
export interface HeldElsewhere {
  readonly code: string;
  readonly title: Bilingual;
  /** What holds it, for the catalogue page; or, where nothing does yet, that. */
  readonly how: Bilingual;
}

/**
 * Rules of domain.md §5.8 that the catalogue does not judge. As checks they would lack input for ever, and nothing would ever be said of
 * what they ask for.
 */
export const HELD_ELSEWHERE: readonly HeldElsewhere[] = [
  {
    code: 'AGG-02',
    title: said(
      '全县合计等于各部门已审核数之和，可重新计算',
      'A county is the sum of its accepted evaluations, and can be computed anew',
    ),
    how: said(
      '汇总数不能手工填写：审核通过时，与该单位的数据在同一事务中写入；全部重算的结果与之分毫不差（由测试保证）。汇总报告签发前再核对合计与各部门之和，不一致的不能签发。',
      'Summaries cannot be typed in: they are written with the accepted facts in one transaction, and a full rebuild gives the same to the cent, as tests show. A summary report whose sums are not those of its departments is not signed.',
    ),
  },
  {
    code: 'AGG-03',
    title: said('单位不重复计算', 'No unit is counted twice'),
    how: said(
      '每个单位每年只有一份评价、一条汇总数据，由数据库保证。主管部门的汇总数是否包含二级单位由 AGG-01 核对；主管部门登记为含所属单位的，其所属单位的资金和人员只通过主管部门计入一次。单位撤并按年度登记，不重复列入。',
      'A unit has one evaluation and one set of facts a year, which the database enforces. Whether a supervising department’s figures hold those of its units is AGG-01’s to say; where a department is registered as covering its units, their money and people count once, through it. Mergers are registered by year, so that no unit is listed twice.',
    ),
  },
  {
    code: 'AGG-04',
    title: said('已报、免报与未报之和等于应报单位数', 'Submitted, exempted and missing make those obliged'),
    how: said(
      '三类由同一份单位名单逐一归类得出，合计恒等于应报数；按单位数和按金额的覆盖率由此计算。',
      'Each unit of one list falls into exactly one of the three, so that they make the whole; coverage by number and by money follows.',
    ),
  },
  {
    code: 'AGG-05',
    title: said('全县比率由分子、分母合计重新计算', 'A county’s ratios are computed from sums, not averaged'),
    how: said(
      '汇总只保存分子之和与分母之和，比率在显示时计算，没有可以平均的比率。',
      'The roll-up keeps sums of parts and of wholes and computes ratios when they are shown: there are no ratios to average.',
    ),
  },
  {
    code: 'AGG-06',
    title: said('公开的版本就是审定的版本', 'What is published is what was approved'),
    how: said(
      '报送时的全文和数据以哈希值连成链，不能改动；汇总报告签发时全文、数据和取数时点一并固定，以哈希值与上一版相连，查看时可核对。面向社会公开的功能尚未提供。',
      'What was handed in is kept whole, chained by hash, and cannot be changed. A summary report is frozen with its data and cut-off when it is signed, chained by hash to the edition before, and can be compared whenever it is read. Publication to everybody is not part of the product yet.',
    ),
  },
  {
    code: 'FLW-02',
    title: said('报送后修改须先退回，并形成新版本', 'After submission, editing needs a return and makes a new version'),
    how: said(
      '流程规定只有起草和退回两种状态可以修改；再次报送形成新版本，原版本保留。',
      'The lifecycle lets only drafts and returned reports be edited; handing in again makes a new version beside the old one.',
    ),
  },
  {
    code: 'FLW-03',
    title: said('退回时至少有一条对应到数据或段落的意见', 'A return carries at least one opinion bound to a place'),
    how: said('没有意见的退回不予受理。', 'A return without an opinion is refused.'),
  },
  {
    code: 'FLW-04',
    title: said('迟报予以标记', 'Late submissions are marked'),
    how: said(
      '报送时与当时有效的截止日期（含批准的延期）比较并记录，列表和催报据此显示。',
      'Handing in is compared with the date then due, extensions counted in; lists and reminders show it.',
    ),
  },
];
