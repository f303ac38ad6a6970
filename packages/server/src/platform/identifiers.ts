import { v5, v7 } from 'uuid';

/** A new key: UUIDv7, made by the application, so that rows sort by when they were made on every PostgreSQL. */
export const newId = (): string => v7();

/**
 * The key of a part that its whole names: an evaluation's section `overview` has the same key before and after somebody first
 * writes in it, so that a client's cache knows it as one thing.
 */
export const partId = (wholeId: string, name: string): string => v5(name, wholeId);
