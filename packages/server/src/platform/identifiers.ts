import { v7 } from 'uuid';

/** A new key: UUIDv7, made by the application, so that rows sort by when they were made on every PostgreSQL. */
export const newId = (): string => v7();
