import { tableOf } from '../examples/check-table.ts';
import { filled } from '../examples/filled-record.ts';

tableOf('NUM-06', {
  passes: [['rates within their range', filled()]],
  boundary: [['all of it', filled({ 'indicators.s.actual': '100' })]],
  fails: [
    [
      'a project spent more than its budget, and more than all are content',
      filled({ 'projects.d.adjusted': '60.00', 'indicators.s.actual': '101' }),
      { says: '“会议经费”执行率不应为 125.00%', figure: 'projects.d.executionRate' },
      { says: '“群众满意率”实际完成值不应为 101%', figure: 'indicators.s.actual' },
    ],
  ],
  lacksInput: [],
});
