/** The text of a statement that the driver is asked without values of its own; null for any other, which is sent in a message of another kind. */
export const plainStatement = ([asked, ...rest]: readonly unknown[]): string | null =>
  typeof asked === 'string' && rest.every((value) => Array.isArray(value) && value.length === 0) ? asked : null;

/** What the driver says of a statement that gave no rows. */
export const NO_ROWS = { command: '', rowCount: 0, rows: [] };
