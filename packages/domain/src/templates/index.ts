export * from './built-in.ts';
export { partsOf } from './check-template.ts';
export * from './figure-columns.ts';
export * from './load-template.ts';
export * from './outline.ts';
export * from './template.ts';
export type { TemplateData } from './template-schema.ts';
