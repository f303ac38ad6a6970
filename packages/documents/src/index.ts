export { FILE_LIMIT, TEXT_LIMIT } from './refusals.ts';
export { type DocumentFormat, type DocumentText, textOf } from './text-of.ts';
