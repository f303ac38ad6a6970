import { tableOf } from '../examples/check-table.ts';

tableOf('ARI-04', {
  passes: [['9.80 + 8.56 + 0 = 18.36', {}]],
  boundary: [['0.01 万元 over', { figures: { 'threePublics.total': '18.37' } }]],
  fails: [
    [
      'reception left out',
      { figures: { 'threePublics.total': '9.80' } },
      { says: '9.80 + 8.56 + 0.00 = 18.36 万元，填报 9.80 万元', fix: '183600.00' },
    ],
    [
      'the text’s own parts do not add up, though the record lacks one',
      {
        figures: { 'threePublics.overseas': '' },
        text: {
          generalPublic:
            '“三公”经费12.00万元（公务接待费6.50万元、公务用车运行维护费4.50万元、因公出国（境）费0元），比上年略有下降。',
        },
      },
      { says: '6.50 + 4.50 + 0.00 = 11.00 万元，合计写作 12.00 万元', section: 'generalPublic' },
    ],
  ],
  lacksInput: [['travel abroad not typed', { figures: { 'threePublics.overseas': '' } }, 'threePublics.overseas']],
});

tableOf('ARI-05', {
  passes: [['0 + 9.80 = 9.80', {}]],
  boundary: [['0.01 万元 under', { figures: { 'threePublics.vehicles': '9.79' } }]],
  fails: [
    [
      'purchase not in the total',
      { figures: { 'threePublics.vehicles.purchase': '25.00' } },
      { says: '25.00 + 9.80 = 34.80 万元，填报 9.80 万元', figure: 'threePublics.vehicles' },
    ],
  ],
  lacksInput: [
    ['operation masked', { figures: { 'threePublics.vehicles.operation': '*' } }, 'threePublics.vehicles.operation'],
  ],
});

tableOf('ARI-06', {
  passes: [
    ['last year: 10 + 9 + 0 = 19', {}],
    ['a column with a total only is not judged, others are', { figures: { 'threePublics.total.budget': '58.00' } }],
  ],
  boundary: [['0.01 万元 over', { figures: { 'threePublics.total.previous': '19.01' } }]],
  fails: [
    [
      'last year does not add up',
      { figures: { 'threePublics.total.previous': '21.00' } },
      { says: '10.00 + 9.00 + 0.00 = 19.00 万元，填报 21.00 万元', figure: 'threePublics.total.previous' },
    ],
    [
      'the budget does not either',
      {
        figures: {
          'threePublics.total.budget': '58.00',
          'threePublics.vehicles.budget': '36.00',
          'threePublics.vehicles.purchase.budget': '25.00',
          'threePublics.vehicles.operation.budget': '11.00',
          'threePublics.reception.budget': '20.00',
          'threePublics.overseas.budget': '0',
        },
      },
      { says: '36.00 + 20.00 + 0.00 = 56.00 万元，填报 58.00 万元' },
    ],
  ],
  lacksInput: [
    [
      'last year’s travel abroad is empty',
      { figures: { 'threePublics.overseas.previous': '' } },
      'threePublics.overseas.previous',
    ],
  ],
});
