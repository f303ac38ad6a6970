import { tableOf } from '../examples/check-table.ts';

const overview = (text: string) => ({ text: { overview: text } });

tableOf('STF-03', {
  passes: [
    ['48 = 12 + 33 + 3', {}],
    ['no 编 behind the number', overview('总编制为203个，其中行政编11个、全额事业编37个、差额事业编155个。')],
    [
      'by the way they are paid',
      overview('年末实有在职人员99人，其中执行公务员津补贴人员42人，执行绩效工资人员57人，未超编。'),
    ],
  ],
  boundary: [
    [
      'people beside those in post are not counted',
      overview('编制48人，其中行政编制12人、事业编制36人，退休人员20人。'),
    ],
  ],
  fails: [
    [
      'one kind miscounted',
      overview('核定编制104人，其中行政编制41人，工勤编制3人，事业编制50人。'),
      { says: '41 + 3 + 50 = 94 人，与总数 104 人不符', expected: '94 人' },
    ],
  ],
  lacksInput: [
    ['no kinds told', overview('编制48人。'), 'sections'],
    ['one kind of several is not a division', overview('编制48人，其中行政编制12人。'), 'sections'],
    ['a kind masked is not a pass', overview('编制48人，其中行政编制*人，事业编制36人。'), 'sections'],
  ],
});

tableOf('STF-06', {
  passes: [
    ['four claimed, four named', {}],
    ['only some are named', overview('内设12个股室，包括办公室、人事股、财务股等。')],
    ['和 within a name', overview('设2个专门委员会，即监察和司法委员会、财政经济委员会。')],
    ['numbers of kinds, not names', overview('下设9个机构，分别为：2个工作机构和7个专门委员会。')],
  ],
  boundary: [['the last one joined by 和', overview('内设3个股室，分别为：办公室、档案股和信息股。')]],
  fails: [
    [
      'five claimed, three named',
      overview('内设5个股室，分别为：办公室、档案股、信息股。'),
      { says: '写明 5 个，列出 3 个名称' },
    ],
  ],
  lacksInput: [],
});
