import { type Bilingual, said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { eachIndicator, lacking, onCell } from './each-indicator.ts';
import { type IndicatorRow, ofIndicators, titleOf } from './indicator-rows.ts';

const COST_LEVELS = new Set(['cost', 'economicCost', 'socialCost', 'ecologicalCost']);
/** What was saved is better the more it is, under cost as elsewhere. */
const SAVED = /节约|节省|节支|压减|压缩|降低|下降|减少|核减/;

export const costsNotAtLeast: Check = {
  code: 'IND-05',
  title: said('成本指标不用“≥”', 'A cost is never “at least”'),
  explanation: said(
    '成本指标控制的是上限，应为“≤”或“＝”；节约率、压减率等除外。',
    'A cost indicator sets a limit: “at most” or “equal”. Rates of saving are another matter.',
  ),
  source: '绩效目标申报表审核规则',
  severity: 'explain',
  needs: ofIndicators('sign', 'level1', 'level2'),
  check: eachIndicator((row) => {
    if (row.sign === null || row.level1 === null) return { lacks: lacking(row, 'sign', 'level1') };
    const isCost = row.level1 === 'cost' || COST_LEVELS.has(row.level2 ?? '');
    if (!isCost || row.sign !== 'atLeast' || SAVED.test(row.name ?? '')) return [];
    return [wrongWay(row, '≤', said('是成本指标，不应用“≥”', 'is a cost and should not be “at least”'))];
  }),
};

/** Fewer is better: complaints, accidents, errors. What is done about them (投诉办结率) is not meant: it ends otherwise. */
const FEWER =
  /(?:投诉|事故|差错|违规|违纪|违法|失误|逾期|死亡|伤亡|流失|发案|返贫|退件|浪费|损耗|污染|超标|上访|信访|辍学|失业|空置|闲置)(?:发生)?(?:率|数|量|起数|次数|件数|人数|面积)?$|发生率$/;
/** More is better. */
const MORE =
  /(?:满意|合格|覆盖|及时|完成|办结|达标|利用|使用|知晓|参与|准确|到位|执行|公开|达成|发放|入学|就业|优良|保障|处置|修复|整改)(?:率|度)$/;

export const directionPlausible: Check = {
  code: 'IND-07',
  title: said('指标方向合理', 'Indicators point the right way'),
  explanation: said(
    '投诉率、事故数等越低越好的指标应为“≤”，满意度、合格率等越高越好的指标应为“≥”。',
    'Complaints and accidents are “at most”; satisfaction and pass rates are “at least”.',
  ),
  source: '湖北省项目支出绩效自评表评分说明',
  severity: 'explain',
  needs: ofIndicators('sign'),
  check: eachIndicator((row) => {
    if (row.sign === null) return { lacks: lacking(row, 'sign') };
    const name = (row.name ?? '').replace(/（[^）]*）$/, '');
    if (row.sign === 'atLeast' && FEWER.test(name)) {
      return [
        wrongWay(row, '≤', said('越低越好，不应用“≥”', 'is the better the lower it is, and should not be “at least”')),
      ];
    }
    if (row.sign === 'atMost' && MORE.test(name)) {
      return [
        wrongWay(row, '≥', said('越高越好，不应用“≤”', 'is the better the higher it is, and should not be “at most”')),
      ];
    }
    return [];
  }),
};

function wrongWay(row: IndicatorRow, right: string, why: Bilingual) {
  const title = titleOf(row);
  return onCell(row, 'sign', {
    message: said(`${title.zh}${why.zh}。`, `${title.en} ${why.en}.`),
    expected: said(right, right),
    found: said(right === '≤' ? '≥' : '≤', right === '≤' ? '≥' : '≤'),
    remedy: said(`核对指标性质，应为“${right}”的予以更正。`, `Check the comparison: it should be “${right}”.`),
  });
}
