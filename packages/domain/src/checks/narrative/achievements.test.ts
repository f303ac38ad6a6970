import { tableOf } from '../examples/check-table.ts';
import { filled } from '../examples/filled-record.ts';

const told = (performance: string) => filled({}, { text: { performance } });

tableOf('XRF-07', {
  passes: [
    ['3260 and 9800 as told, 98.50% is 98.5', filled()],
    ['more than 3200', told('全年接待查档3200余人次，成效明显。')],
    ['nearly 3300 is nothing that could be checked', told('全年接待查档近3300人次。')],
    ['a number of something else', told('接待查档的同时培训3人次；接待查档3260人次。')],
  ],
  boundary: [
    ['a tenth of a point', told('群众满意率98.40%。')],
    ['in another unit', told('接待查档12天，接待查档3260人次。')],
  ],
  fails: [
    [
      'the number of another draft',
      told('（一）便民\n全年接待查档3620人次，提供档案9800卷。'),
      {
        says: '正文写“3620人次”，指标“接待查档人次”的实际完成值为 3260人次',
        marks: '3620人次',
        figure: 'indicators.p.actual',
      },
    ],
    ['more than was reached', told('群众满意率达到99%以上。'), { found: '99%', expected: '98.5%' }],
  ],
  lacksInput: [
    ['no indicators', {}, 'indicators'],
    ['the text speaks of none of them', told('各项工作全面完成。'), 'sections'],
    ['the section is not written', filled({}, { text: { performance: null } }), 'sections'],
  ],
});
