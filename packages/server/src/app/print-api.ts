import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildApi } from './schema.ts';

/** The API as text, in an order that does not depend on the code's: `schema.graphql` is this, and a test holds them together. */
export const printApi = (): string => `${printSchema(lexicographicSortSchema(buildApi()))}\n`;
