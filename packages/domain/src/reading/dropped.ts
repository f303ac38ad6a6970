/** Stands for a character that is not part of the plain text, so that repairs keep every offset. */
export const DROPPED = '\u0000';
