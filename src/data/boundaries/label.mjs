// Where the name of an outline stands: inside its largest polygon, with room, near its middle.
import { signedKm2 } from './measure.mjs';

/** A name is about this many times as wide as it is high. */
const WIDTH_TO_HEIGHT = 2;
/** A point qualifies with this share of the largest clearance; the nearest to the centroid of those wins. */
const ENOUGH = 0.72;
const STEPS = 60;

/** [lon, lat] for a Polygon's coordinates. */
export function labelPoint(polygon) {
  const squeeze = Math.cos((middle(polygon[0]) * Math.PI) / 180) / WIDTH_TO_HEIGHT;
  const rings = polygon.map((ring) => ring.map(([lon, lat]) => [lon * squeeze, lat]));
  const candidates = gridInside(rings);
  const widest = Math.max(...candidates.map(({ clearance }) => clearance));
  const [cx, cy] = centroid(rings[0]);
  const best = candidates
    .filter(({ clearance }) => clearance >= ENOUGH * widest)
    .reduce((a, b) => (distance2(a, cx, cy) <= distance2(b, cx, cy) ? a : b));
  return [best.x / squeeze, best.y];
}

function gridInside(rings) {
  const [xs, ys] = [0, 1].map((axis) => rings[0].map((point) => point[axis]));
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const found = [];
  for (let i = 0; i < STEPS; i++) {
    for (let j = 0; j < STEPS; j++) {
      const x = minX + ((i + 0.5) * (maxX - minX)) / STEPS;
      const y = minY + ((j + 0.5) * (maxY - minY)) / STEPS;
      if (contains(rings, x, y)) found.push({ x, y, clearance: clearance(rings, x, y) });
    }
  }
  if (found.length === 0) throw new Error(`no room for a label in ${JSON.stringify(rings[0].slice(0, 4))}`);
  return found;
}

function contains(rings, x, y) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[i + 1];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Distance to the nearest edge. */
function clearance(rings, x, y) {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) nearest = Math.min(nearest, toEdge(x, y, ring[i], ring[i + 1]));
  }
  return Math.sqrt(nearest);
}

function toEdge(x, y, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2;
}

function centroid(ring) {
  let [sumX, sumY, sum] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
    sumX += (ring[i][0] + ring[i + 1][0]) * cross;
    sumY += (ring[i][1] + ring[i + 1][1]) * cross;
    sum += cross;
  }
  return [sumX / (3 * sum), sumY / (3 * sum)];
}

function distance2({ x, y }, cx, cy) {
  return (x - cx) ** 2 + (y - cy) ** 2;
}

function middle(ring) {
  const lats = ring.map(([, lat]) => lat);
  return (Math.min(...lats) + Math.max(...lats)) / 2;
}

/** The largest polygon of a geometry. */
export function largest(polygons) {
  return polygons.reduce((a, b) => (Math.abs(signedKm2(a[0])) >= Math.abs(signedKm2(b[0])) ? a : b));
}
