/**
 * An object whose parts are worked out when they are first looked at, and then kept: of thirty regions a page shows six numbers each. What it
 * gives is shared by whoever has it, and must not be changed. Add to it by `Object.create`, for a spread looks at all parts.
 */
export function lazily<Parts extends object>(parts: { readonly [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const lazy = {} as Parts;
  for (const [name, make] of Object.entries<() => unknown>(parts)) {
    let made: { readonly part: unknown } | null = null;
    Object.defineProperty(lazy, name, {
      enumerable: true,
      get: () => {
        made ??= { part: make() };
        return made.part;
      },
    });
  }
  return lazy;
}
