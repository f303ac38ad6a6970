export * from './carried-figures.ts';
export * from './renewal.ts';
