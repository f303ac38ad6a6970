export * from './money.ts';
export * from './moved-point.ts';
export * from './ratio.ts';
