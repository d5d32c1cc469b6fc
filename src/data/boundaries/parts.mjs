// Features as their single polygons, and which of those are worth keeping.
import { areaKm2 } from './measure.mjs';

/** Each polygon as a feature of its own, with the properties of its feature. */
export function parts(features) {
  return features.flatMap(({ properties, geometry }) =>
    polygonsOf(geometry).map((coordinates) => ({
      type: 'Feature', properties, geometry: { type: 'Polygon', coordinates },
    })));
}

export function polygonsOf({ type, coordinates }) {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/**
 * Without parts too small to mean anything: islands below islandKm2 and, below crumbKm2, parts that lie
 * against a neighbour (crumbs of the source's overlaps). Stay: the largest part of each adcode, and keep(part).
 */
export function withoutSmall(all, { islandKm2, crumbKm2 }, keep) {
  const owners = ownersOfPoints(all);
  const largest = largestParts(all);
  return all.filter((part, i) => {
    if (largest.has(i) || keep(part)) return true;
    return areaKm2(part.geometry) >= (touches(part, owners) ? crumbKm2 : islandKm2);
  });
}

function ownersOfPoints(all) {
  const owners = new Map();
  all.forEach((part, i) => pointsOf(part).forEach((point) => {
    const key = String(point);
    owners.set(key, owners.has(key) && owners.get(key) !== i ? 'shared' : i);
  }));
  return owners;
}

function touches(part, owners) {
  return pointsOf(part).some((point) => owners.get(String(point)) === 'shared');
}

/** Points of all rings: an exclave lies against the inner ring of its neighbour. */
function pointsOf(part) {
  return part.geometry.coordinates.flat();
}

function largestParts(all) {
  const best = new Map();
  all.forEach((part, i) => {
    const km2 = areaKm2(part.geometry);
    const found = best.get(part.properties.adcode);
    if (found === undefined || km2 > found.km2) best.set(part.properties.adcode, { i, km2 });
  });
  return new Set([...best.values()].map(({ i }) => i));
}
