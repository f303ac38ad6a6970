import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { nulRefused } from './refuse-nul.ts';

/** What one request may ask; the answer to more is a sentence, before anything is executed. */
export const LIMITS = { depth: 12, aliases: 60, rootFields: 20, fields: 1_500, tokens: 4_000, directives: 50 } as const;

type Count = keyof Pick<typeof LIMITS, 'aliases' | 'directives'>;

/**
 * Depth and fields as they are executed, with fragments spread out; aliases and directives as they are written.
 * Rules of our own, because the usual bundle turns a syntax error into HTTP 500.
 */
export const requestLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const counts: Record<Count, number> = { aliases: 0, directives: 0 };
  const count = (what: Count) => {
    counts[what] += 1;
    if (counts[what] === LIMITS[what] + 1) tooMuch(context, what);
  };
  return {
    Field: (node) => {
      if (node.alias) count('aliases');
    },
    Directive: () => count('directives'),
    StringValue: ({ value }) => {
      if (value.includes('\0')) context.reportError(nulRefused());
    },
    OperationDefinition: (operation) => {
      if (rootFieldsOf(context, operation.selectionSet, []) > LIMITS.rootFields) tooMuch(context, 'rootFields');
      const { depth, fields } = new Extents(context).of(operation.selectionSet, []);
      if (depth > LIMITS.depth) tooMuch(context, 'depth');
      if (fields > LIMITS.fields) tooMuch(context, 'fields');
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

/** How deep a selection goes, and how many fields it has once its fragments are spread out. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
}

/**
 * Extents with each fragment measured once, so that measuring costs no more than the text. Executing costs more: eleven fragments
 * that each spread the next one twice are two thousand fields in a few lines.
 */
class Extents {
  private readonly fragments = new Map<string, Extent>();
  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSet, open: readonly string[]): Extent {
    let [depth, fields] = [0, 0];
    for (const selection of set.selections) {
      const inner = this.inside(selection, open);
      const own = selection.kind === 'Field' ? 1 : 0;
      depth = Math.max(depth, own + inner.depth);
      fields += own + inner.fields;
    }
    return { depth, fields };
  }

  private inside(selection: SelectionSet['selections'][number], open: readonly string[]): Extent {
    if (selection.kind === 'FragmentSpread') return this.ofFragment(selection.name.value, open);
    return selection.selectionSet ? this.of(selection.selectionSet, open) : NOTHING;
  }

  /** A fragment that spreads itself is another rule's error; here it counts as nothing more. */
  private ofFragment(name: string, open: readonly string[]): Extent {
    const known = this.fragments.get(name);
    if (known !== undefined || open.includes(name)) return known ?? NOTHING;
    const fragment = this.context.getFragment(name);
    const extent = fragment ? this.of(fragment.selectionSet, [...open, name]) : NOTHING;
    this.fragments.set(name, extent);
    return extent;
  }
}

const NOTHING: Extent = { depth: 0, fields: 0 };

const tooMuch = (context: ValidationContext, what: keyof typeof LIMITS): void =>
  context.reportError(
    new GraphQLError(
      `The request exceeds the limit of ${LIMITS[what]} ${what}; ask in several requests. 请求超出限制（${what} ≤ ${LIMITS[what]}），请分次查询。`,
      {
        extensions: { code: 'BAD_USER_INPUT', limit: what },
      },
    ),
  );
