export type { Derivation, FigureDefinition } from '../figures/index.ts';
export { definitionOf } from '../figures/index.ts';
export * from './figure-columns.ts';
export type * from './form-template.ts';
export * from './load-template.ts';
export * from './outline.ts';
export * from './template.ts';
export * from './template-in-year.ts';
export type { TemplateData } from './template-schema.ts';
