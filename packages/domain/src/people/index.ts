export * from './role-names.ts';
export * from './roles.ts';
export * from './separate-roles.ts';
