import { expect, it } from 'vitest';
import { countOf } from './drawn-number.ts';
import { numbersAsCsv } from './numbers.ts';
import { linesOf } from './picture.ts';

it('the numbers of a chart become a file with their source beneath', () => {
  const numbers = {
    columns: ['部门', '执行率'],
    rows: [
      { key: 'a', cells: ['甲局', '91.20%'] },
      { key: 'b', cells: [{ says: '=乙局', shown: null }, '不公开'] },
      { key: 'c', cells: ['丙局', { says: countOf(1204, '1,204 家'), shown: null }] },
    ],
  };
  expect(numbersAsCsv(numbers, ['数据截至 2026-03-22 10:30'])).toBe(
    '\uFEFF部门,执行率\r\n甲局,91.20%\r\n\'=乙局,不公开\r\n丙局,"1,204 家"\r\n\r\n数据截至 2026-03-22 10:30\r\n',
  );
});

it('long titles of a picture take several lines', () => {
  expect(linesOf('预算执行率', 32, 16)).toEqual(['预算', '执行', '率']);
  expect(linesOf('', 100, 16)).toEqual([]);
  expect(linesOf('字', 1, 16)).toEqual(['字']);
});
