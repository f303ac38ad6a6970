import { isCanonicalMoney, isDecimal, money } from '@jiping/domain/money';
import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { trimmed } from '../decimal.ts';
import { badInput } from './errors.ts';

/** Exact amounts travel as text; a number with an exponent or a fraction of a fen is refused at the door. */
export const MoneyScalar = new GraphQLScalarType<string, string>({
  name: 'Money',
  description: 'An exact amount in yuan with two decimals, as text: "1286420.00". Never a binary float.',
  serialize: (value) => String(value),
  parseValue: parseMoney,
  parseLiteral: (node) => parseMoney(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : ''),
});

function parseMoney(value: unknown): string {
  if (typeof value !== 'string')
    throw badInput('金额须为文本形式的元数，如 "1286420.00"。', 'An amount is text in yuan, such as "1286420.00".');
  if (isCanonicalMoney(value)) return value;
  if (!/^-?\d{1,16}(\.\d{1,2})?$/.test(value)) {
    throw badInput(
      '金额须为元，最多两位小数，如 "1286420.00"。',
      'An amount is in yuan with two decimals at the most, such as "1286420.00".',
    );
  }
  return money(value);
}

/** Scores, rates and counts as text, for the same reason. PostgreSQL's trailing zeros are not part of the value. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as text, for scores, rates and counts: "96.3".',
  serialize: (value) => trimmed(String(value)),
  parseValue: parseDecimal,
  parseLiteral: (node) =>
    parseDecimal(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : ''),
});

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && isDecimal(text)) return text;
  throw badInput('数值须为文本形式的十进制数，如 "96.30"。', 'A number is decimal text, such as "96.30".');
}

/** A moment; the client shows it in its own time zone. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in time, ISO 8601 with zone: "2026-03-31T10:30:00.000Z".',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : ''),
});

function parseMoment(value: unknown): Date {
  const moment = new Date(typeof value === 'string' ? value : '');
  if (Number.isNaN(moment.getTime())) throw badInput('时间须为 ISO 8601 格式。', 'A time is ISO 8601 text.');
  return moment;
}

const asIs = (name: string, description: string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    description,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  });

/** Checked by `validateDocument` of the domain before it is stored. */
export const NarrativeDocumentScalar = asIs(
  'NarrativeDocument',
  "A section's words as a ProseMirror document of paragraphs, headings, text and `figure` nodes { code, unit, digits }.",
);
export const PackedRulesScalar = asIs(
  'PackedRules',
  "The viewer's packed CASL rules, to be unpacked with @casl/ability/extra.",
);
export const TemplateDataScalar = asIs(
  'TemplateData',
  'A template as data: outline with guidance, figure catalogue, steps and checks.',
);
