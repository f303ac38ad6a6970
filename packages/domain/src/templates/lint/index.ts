export * from './lint-template.ts';
export * from './lint-template-data.ts';
export type { TemplateProblem } from './template-problem.ts';
