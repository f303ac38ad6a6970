export * from './effective-figures.ts';
export * from './figure-definition.ts';
export * from './figure-display.ts';
export * from './figure-input.ts';
export * from './figure-value.ts';
