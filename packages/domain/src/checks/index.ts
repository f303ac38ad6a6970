export * from './catalogue.ts';
export * from './catalogue-page.ts';
export * from './check.ts';
export * from './dependents.ts';
export * from './held-elsewhere.ts';
export { type CheckReport, runChecks } from './run-checks.ts';
export { type FigureRead, statedFiguresIn } from './stated-figures.ts';
