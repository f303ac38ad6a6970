/** A place on the earth: longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** One region's outline: rings of places, holes among them. */
export interface Outline {
  readonly code: string;
  readonly rings: readonly (readonly Place[])[];
}

/** Larger maps make a page slow, and nobody sees so many points. */
export const MOST_POINTS = 200_000;

/** Under which names boundary files keep the GB/T 2260 code. */
const CODE_NAMES = ['code', 'adcode', 'gb', 'id', 'dt_adcode', 'PAC'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const ringsOf = (value: unknown): readonly (readonly Place[])[] =>
  Array.isArray(value)
    ? value.filter((ring): ring is Place[] => Array.isArray(ring) && ring.length > 3 && ring.every(isPlace))
    : [];

function outlineOf(feature: unknown): Outline | null {
  if (!isRecord(feature) || !isRecord(feature.geometry)) return null;
  const { properties, geometry } = feature;
  const named: Record<string, unknown> = { id: feature.id, ...(isRecord(properties) ? properties : {}) };
  // Codes come as 990121, "990121" and, in national files, "156990121".
  const code = CODE_NAMES.map((name) => `${named[name] ?? ''}`.match(/(\d{6})$/)?.[1]).find(Boolean);
  const { type, coordinates } = geometry;
  const polygons =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' && Array.isArray(coordinates) ? coordinates : [];
  const rings = polygons.flatMap(ringsOf);
  return code && rings.length > 0 ? { code, rings } : null;
}

/** The outlines of a GeoJSON file that an operator supplied; none of one that is something else, or has too many points. */
export function outlinesOf(file: unknown): readonly Outline[] {
  if (!isRecord(file) || !Array.isArray(file.features)) return [];
  const outlines = file.features.flatMap((feature) => outlineOf(feature) ?? []);
  const points = outlines.reduce((sum, { rings }) => sum + rings.reduce((own, ring) => own + ring.length, 0), 0);
  return points > MOST_POINTS ? [] : outlines;
}

export interface Shape {
  readonly code: string;
  /** The `d` of an SVG path. */
  readonly path: string;
  /** The middle of its largest part, where its name may stand. */
  readonly middle: readonly [x: number, y: number];
  readonly width: number;
}

export interface FlatMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/**
 * Outlines on paper of a given width: degrees of longitude are shortened by the cosine of the middle latitude, true enough for a
 * province. Null for nothing.
 */
export function flatMap(outlines: readonly Outline[], width: number): FlatMap | null {
  const places = outlines.flatMap(({ rings }) => rings.flat());
  if (places.length === 0) return null;
  const frame = frameOf(places);
  const shortened = Math.cos((((frame.south + frame.north) / 2) * Math.PI) / 180);
  const across = (frame.east - frame.west) * shortened;
  if (!(across > 0) || !(frame.north > frame.south)) return null;
  const scale = width / across;
  const flat = ([longitude, latitude]: Place): readonly [number, number] => [
    (longitude - frame.west) * shortened * scale,
    (frame.north - latitude) * scale,
  ];
  const shapes = outlines.map(({ code, rings }) => {
    const own = largestFrame(rings);
    const [left, top] = flat([own.west, own.north]);
    const [right, bottom] = flat([own.east, own.south]);
    const path = rings.map(
      (ring) =>
        `M${ring
          .map((place) =>
            flat(place)
              .map((at) => at.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    );
    return {
      code,
      path: path.join(''),
      middle: [(left + right) / 2, (top + bottom) / 2] as const,
      width: right - left,
    };
  });
  return { width, height: (frame.north - frame.south) * scale, shapes };
}

/** Of an outline in parts, the one that is seen: its name stands there and not in the sea between. */
const largestFrame = (rings: Outline['rings']) =>
  rings.map(frameOf).reduce((best, frame) => (breadthOf(frame) > breadthOf(best) ? frame : best));

const breadthOf = ({ west, east, south, north }: ReturnType<typeof frameOf>): number => (east - west) * (north - south);

function frameOf(places: readonly Place[]) {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [longitude, latitude] of places) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, east, south, north };
}
