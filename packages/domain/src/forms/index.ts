export * from './lay-out.ts';
export * from './sheet.ts';
