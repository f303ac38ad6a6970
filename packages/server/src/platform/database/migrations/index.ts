import { Migration20261123_House } from './20261123-house.ts';

/** Every migration, oldest first. A released one is never changed. */
export const MIGRATIONS = [{ name: '20261123-house', class: Migration20261123_House }];
