import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';
import { printApi } from '../src/app/print-api.ts';

const file = new URL('../schema.graphql', import.meta.url);

test('the committed schema is the one the server has; UPDATE_SCHEMA=1 writes it', () => {
  const printed = printApi();
  if (process.env.UPDATE_SCHEMA) writeFileSync(file, printed);
  const committed = readFileSync(file, 'utf8');
  expect(findBreakingChanges(buildSchema(committed), buildSchema(printed))).toEqual([]);
  expect(printed).toBe(committed);
});
