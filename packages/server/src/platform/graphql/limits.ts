import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { nulRefused } from './refuse-nul.ts';

/** What one request may ask; the answer to more is a sentence, before anything is executed. */
export const LIMITS = { depth: 12, aliases: 60, rootFields: 20, fields: 1_500, tokens: 4_000, directives: 50 } as const;

type Count = keyof Pick<typeof LIMITS, 'aliases' | 'fields' | 'directives'>;

/**
 * Depth, aliases, fields, root fields and directives, counted over the whole document.
 * Rules of our own, because the usual bundle turns a syntax error into HTTP 500.
 */
export const requestLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const counts: Record<Count, number> = { aliases: 0, fields: 0, directives: 0 };
  const count = (what: Count) => {
    counts[what] += 1;
    if (counts[what] === LIMITS[what] + 1) tooMuch(context, what);
  };
  return {
    Field: (node) => {
      count('fields');
      if (node.alias) count('aliases');
    },
    Directive: () => count('directives'),
    StringValue: ({ value }) => {
      if (value.includes('\0')) context.reportError(nulRefused());
    },
    OperationDefinition: (operation) => {
      if (rootFieldsOf(context, operation.selectionSet, []) > LIMITS.rootFields) tooMuch(context, 'rootFields');
      if (new Depth(context).of(operation.selectionSet, []) > LIMITS.depth) tooMuch(context, 'depth');
    },
  };
};

type SelectionSet = NonNullable<ReturnType<ValidationContext['getFragment']>>['selectionSet'];

/** Fields of an operation itself, those in fragments counted in. Ends early: more than enough is too much. */
function rootFieldsOf(context: ValidationContext, set: SelectionSet, open: readonly string[]): number {
  let count = 0;
  for (const selection of set.selections) {
    if (count > LIMITS.rootFields) break;
    if (selection.kind === 'Field') count += 1;
    if (selection.kind === 'InlineFragment') count += rootFieldsOf(context, selection.selectionSet, open);
    if (selection.kind === 'FragmentSpread' && !open.includes(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      if (fragment) count += rootFieldsOf(context, fragment.selectionSet, [...open, selection.name.value]);
    }
  }
  return count;
}

/** Depth with each fragment measured once, so that spreads within spreads cost no more than their text. */
class Depth {
  private readonly fragments = new Map<string, number>();
  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSet, open: readonly string[]): number {
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'Field')
        deepest = Math.max(deepest, selection.selectionSet ? 1 + this.of(selection.selectionSet, open) : 1);
      if (selection.kind === 'InlineFragment') deepest = Math.max(deepest, this.of(selection.selectionSet, open));
      if (selection.kind === 'FragmentSpread') deepest = Math.max(deepest, this.ofFragment(selection.name.value, open));
    }
    return deepest;
  }

  /** A fragment that spreads itself is another rule's error; here it counts as nothing more. */
  private ofFragment(name: string, open: readonly string[]): number {
    const known = this.fragments.get(name);
    if (known !== undefined || open.includes(name)) return known ?? 0;
    const fragment = this.context.getFragment(name);
    const depth = fragment ? this.of(fragment.selectionSet, [...open, name]) : 0;
    this.fragments.set(name, depth);
    return depth;
  }
}

const tooMuch = (context: ValidationContext, what: keyof typeof LIMITS): void =>
  context.reportError(
    new GraphQLError(
      `The request exceeds the limit of ${LIMITS[what]} ${what}; ask in several requests. 请求超出限制（${what} ≤ ${LIMITS[what]}），请分次查询。`,
      {
        extensions: { code: 'BAD_USER_INPUT', limit: what },
      },
    ),
  );
