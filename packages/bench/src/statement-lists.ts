import type { OperationStatements } from './measures/statements.ts';

const WIDTH = 150;

/** Each operation with the messages that it sent to the database. */
export const statementLists = (lists: readonly OperationStatements[]): string =>
  [
    'SQL of each operation, a line each message to the database (whole in the --json file)',
    ...lists.map(({ operation, statements }) =>
      [`\n${operation}: ${statements.length}`, ...statements.map(shortened)].join('\n'),
    ),
  ].join('\n');

const shortened = (statement: string, index: number): string => {
  const short = statement.length > WIDTH ? `${statement.slice(0, WIDTH - 1)}…` : statement;
  return `  ${String(index + 1).padStart(2)}  ${short}`;
};
