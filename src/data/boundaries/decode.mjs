// Reads the map files of echarts 4.9.0: packed rings to degrees.
import { readFileSync } from 'node:fs';

const GRID = 1024;

/** Undoes the packing of one ring: two characters a point, zig-zag, running offset, 1/1024 degree. */
export function unpack(packed, [offsetX, offsetY]) {
  const ring = [];
  let x = offsetX;
  let y = offsetY;
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += unzigzag(packed.charCodeAt(i) - 64);
    y += unzigzag(packed.charCodeAt(i + 1) - 64);
    ring.push([x / GRID, y / GRID]);
  }
  return ring;
}

function unzigzag(code) {
  return (code >> 1) ^ -(code & 1);
}

/** All polygons of a geometry, whichever of its rings are packed; rings closed, degenerate ones left out. */
export function polygons({ type, coordinates, encodeOffsets = [] }) {
  const nested = type === 'Polygon';
  const parts = nested ? [coordinates] : coordinates;
  const offsets = nested ? [encodeOffsets] : encodeOffsets;
  return parts
    .map((rings, p) =>
      rings
        .map((ring, r) => close(typeof ring === 'string' ? unpack(ring, offsetOf(offsets[p], r)) : ring))
        .filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0);
}

/** A polygon of one ring may carry its offset bare: [x, y] in place of [[x, y]]. */
function offsetOf(offsets, r) {
  return Array.isArray(offsets[0]) ? offsets[r] : offsets;
}

function close(ring) {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length > 0 && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}

/** The features of one map file that have an area: name, code as the file has it ('' if none), polygons. */
export function readMap(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
    .features.map(({ id, properties, geometry }) => ({
      name: properties.name,
      sourceId: String(properties.id ?? id ?? ''),
      polygons: polygons(geometry),
    }))
    .filter((feature) => feature.polygons.length > 0);
}
