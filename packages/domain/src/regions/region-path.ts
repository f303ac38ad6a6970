/**
 * Where a region stands: the codes from the top down, each closed by a slash: `/100000/990000/990100/990121/`. A region contains
 * what begins with its path, itself included. Paths are compared byte by byte (`collate "C"`), as JavaScript does for ASCII.
 */
export type RegionPath = string;

export const isRegionPath = (text: string): boolean => /^\/(\d{2,6}\/)+$/.test(text);

/**
 * All paths within `path` as a half-open range, which an index answers where `like` would scan:
 * `pathRange('/99/9901/')` → `['/99/9901/', '/99/99010']`, for `0` follows `/`.
 */
export function pathRange(path: RegionPath): readonly [from: string, to: string] {
  return [path, `${path.slice(0, -1)}0`];
}

/** Whether `path` is `region` or lies below it. */
export const contains = (region: RegionPath, path: RegionPath): boolean => {
  const [from, to] = pathRange(region);
  return path >= from && path < to;
};

/** `childPath('/100000/990000/', '990100')` → `/100000/990000/990100/`; the nation's own is `childPath('/', '100000')`. */
export const childPath = (parent: RegionPath, code: string): RegionPath => `${parent}${code}/`;
