import { tableOf } from '../examples/check-table.ts';
import { filled } from '../examples/filled-record.ts';

tableOf('AST-01', {
  passes: [
    ['880 of 900; the rate follows', filled()],
    ['the rate as it is', filled({ 'assets.utilisationRate': '97.78' })],
    ['no assets at all', filled({ 'assets.total': '0', 'assets.inUse': '0' })],
  ],
  boundary: [
    ['all in use', filled({ 'assets.inUse': '900.00', 'assets.utilisationRate': '100' })],
    ['a tenth of a point off', filled({ 'assets.utilisationRate': '97.88' })],
  ],
  fails: [
    [
      'more in use than there are',
      filled({ 'assets.inUse': '920.00' }),
      { says: '在用固定资产 920.00 万元，大于固定资产总额 900.00 万元', figure: 'assets.inUse' },
    ],
    [
      'another rate',
      filled({ 'assets.utilisationRate': '99' }),
      { says: '880.00 ÷ 900.00 = 97.78%，填报 99%', fix: '97.78' },
    ],
    ['a rate above 100% without amounts', { figures: { 'assets.utilisationRate': '103' } }, { expected: '≤ 100%' }],
  ],
  lacksInput: [
    ['nothing known of assets', {}, 'assets.total', 'assets.inUse'],
    ['in use masked', filled({ 'assets.inUse': '*' }), 'assets.inUse'],
  ],
});
