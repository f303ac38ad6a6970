import { libraryName } from '@jiping/domain/built-in';
import { said } from '@jiping/domain/language';
import { MOST } from './comparison-question.ts';
import type { Note } from './found.ts';

/** More rows than fit. */
export const truncated = (total: number): Note => ({
  code: 'truncated',
  text: said(
    `共有 ${total} 个可比较，只列出前 ${MOST.units} 个；请按类别或名称缩小范围。`,
    `There are ${total} to compare, and the first ${MOST.units} are shown: narrow them by kind or by name.`,
  ),
});

export const NOTHING_TO_COMPARE: Note = {
  code: 'nothingToCompare',
  text: said(
    '所选范围内没有可比较的部门或地区，请另选范围。',
    'There is no department or region to compare here: choose another place or kind.',
  ),
};

const PROVISIONAL_INCLUDED: Note = {
  code: 'provisionalIncluded',
  text: said(
    '含尚未通过审核的自评，数据为最近一次报送的内容，不是最终结果。',
    'Evaluations that are not accepted yet are in it as they were last handed in: these are no results.',
  ),
};

const PROVISIONAL_NOT_SHOWN: Note = {
  code: 'provisionalNotShown',
  text: said(
    '尚未通过审核的自评只供财政部门查看，以下只含已通过的自评。',
    'Evaluations that are not accepted are for the finance bureau to see; these are the accepted ones.',
  ),
};

/** What became of the wish for what is not accepted yet. */
export const provisionalNote = (isAsked: boolean, mayCount: boolean): readonly Note[] =>
  isAsked ? [mayCount ? PROVISIONAL_INCLUDED : PROVISIONAL_NOT_SHOWN] : [];

export const PEERS_NOT_DISCLOSED: Note = {
  code: 'peersNotDisclosed',
  text: said(
    '部分指标的同类部门不足五个，为避免推知个别部门的数据，不显示分布和位次。',
    'For some columns there are fewer than five peers: their values and your rank are not shown, because they could be told apart.',
  ),
};

/** Else a department that calls the bureau finds two medians and trusts neither. */
export const PEERS_ROUNDED: Note = {
  code: 'peersRounded',
  text: said(
    '为避免推知个别部门的数据，其他部门的数值是约数（金额和人数取两位有效数字，比率和得分取到 0.5），并按每满五家更新，由此得出的中位数等与财政部门看到的略有出入；本单位的数值是准确的。',
    'So that no department can be told from it, the values of the others are rounded (money and people to two digits, percent and points to the half) and come five at a time: their median differs a little from the bureau’s. Your own values are exact.',
  ),
};

export const PEERS_TOO_MANY: Note = {
  code: 'peersTooMany',
  text: said(
    '范围内部门过多，不计算分布和位次；请缩小到一个市、一个县，或减少年度。',
    'There are too many departments here for ranks: choose a prefecture, a county, or fewer years.',
  ),
};

export const NOT_ASKED: Note = {
  code: 'notAsked',
  text: said(
    '部分年度或地区所用模板没有设置所选指标，该处标为“未要求填报”，不等于未填。',
    'Some templates do not ask for what is compared; this is shown as not asked, which is not the same as left out.',
  ),
};

/** An indicator that nobody shown uses, by its name; `isKnown`: that there is such an indicator in the library. */
export const indicatorNotUsed = (library: string, isKnown: boolean): Note => {
  const { zh, en } = libraryName(library);
  return isKnown
    ? {
        code: 'indicatorNotUsed',
        text: said(
          `所列单位在所选年度都没有使用指标“${zh}”（${library}），因此没有得分率。`,
          `Nobody shown uses the indicator “${en}” (${library}) in these years, so it has no score rate.`,
        ),
      }
    : {
        code: 'indicatorUnknown',
        text: said(
          `指标库中没有编码为 ${library} 的指标（可能已停用），所列单位在所选年度也没有使用，请改选其他指标。`,
          `There is no indicator ${library} in the library (any more), and nobody shown uses it in these years: choose another.`,
        ),
      };
};

/** A department that was merged into a row. */
export const merged = (name: string, into: string, lastYear: number | null): Note => ({
  code: 'merged',
  text:
    lastYear === null
      ? said(
          `“${name}”已并入“${into}”，合并前的数据一并计入。`,
          `${name} was merged into ${into}, and is counted into it for the years before.`,
        )
      : said(
          `“${name}”自 ${lastYear + 1} 年度起并入“${into}”，此前年度的数据一并计入。`,
          `${name} was merged into ${into} from ${lastYear + 1} on, and is counted into it for the years before.`,
        ),
});
