import { tableOf } from '../examples/check-table.ts';

const signed = (preparer: string, head: string) => ({
  figures: { 'signoff.preparer': preparer, 'signoff.head': head },
});

tableOf('FLW-01', {
  passes: [['two people', signed('周会计', '吴馆长')]],
  boundary: [['of one family', signed('吴会计', '吴馆长')]],
  fails: [
    [
      'one person, spaced out as forms do',
      signed('吴 某', '吴某'),
      { says: '填表人和单位负责人都是“吴某”', figure: 'signoff.preparer' },
    ],
  ],
  lacksInput: [
    ['nobody signed', {}, 'signoff.preparer', 'signoff.head'],
    ['the head has not', { figures: { 'signoff.preparer': '周会计' } }, 'signoff.head'],
  ],
});
