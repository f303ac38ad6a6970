import { said } from '../../language/index.ts';
import { compare } from '../../money/index.ts';
import type { Check } from '../check.ts';
import { inWan } from '../figure-words.ts';
import { lookInto } from '../known-figures.ts';
import { textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

const THRIFT =
  /(?:三公|“三公”)[^。；\n]{0,20}(?:只减不增|有所下降|持续下降|同比下降|比上年(?:减少|下降)|较上年(?:减少|下降))|只减不增/;

export const thriftAndNumbers: Check = {
  code: 'YOY-04',
  title: said('“只减不增”与“三公”经费变动一致', '“Only down, never up” is what the three publics did'),
  explanation: said(
    '正文写“三公”经费“只减不增”或下降，而数据比上年增加的，文字与事实不符。',
    'Where the text says the three publics only went down while the record has them going up, the words are not true.',
  ),
  source: '厉行节约有关规定；本系统设定',
  severity: 'explain',
  needs: ['sections', 'threePublics.total', 'threePublics.total.previous'],
  check(input) {
    const record = lookInto(input);
    const [now, before] = [record.amount('threePublics.total'), record.amount('threePublics.total.previous')];
    return record.conclude(() => {
      if (compare(now, before) <= 0) return [];
      return textsOf(input).flatMap((text) => {
        const claim = THRIFT.exec(text.plain);
        if (!claim) return [];
        return [
          onWords(text, {
            start: claim.index,
            end: claim.index + claim[0].length,
            message: said(
              `正文写“${claim[0]}”，而“三公”经费由上年 ${inWan(before)} 万元增至 ${inWan(now)} 万元。`,
              `The text says “${claim[0]}”, but the three publics rose from ${inWan(before)} to ${inWan(now)} 万元.`,
            ),
            remedy: said(
              '核对数据；确有增加的，改正文字并说明原因。',
              'Check the record; where they rose indeed, correct the text and say why.',
            ),
          }),
        ];
      });
    });
  },
};
