import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, signedIn } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const COMPARE = `{ departmentComparison(input: { countyCode: "990121", measures: ["expenditure.total"], fiscalYears: [2020] }) {
  rows { label } cells { state amount } } departmentFacts(countyCode: "990121", fiscalYear: 2020) { department { name } adjustedBudget { state } } }`;

test('a department compares its own years, and sees nobody else', async () => {
  const { data, errors } = await (await signedIn(house, 'preparer')).ask(COMPARE);
  expect(errors).toBeUndefined();
  expect(data.departmentComparison.rows).toEqual([{ label: '清岚县人大常委会办公室' }]);
  expect(data.departmentComparison.cells).toMatchObject([{ state: 'KNOWN' }]);
  expect(data.departmentFacts).toMatchObject([{ department: { name: '清岚县人大常委会办公室' } }]);
});

test('a supervising department sees itself and its subordinate units', async () => {
  const { data } = await (await signedIn(house, 'supervisor')).ask(COMPARE);
  const names = data.departmentFacts.map((fact: { department: { name: string } }) => fact.department.name);
  expect(names.length).toBeGreaterThan(1);
  expect(names.length).toBeLessThan(6);
});
