// GeoJSON (RFC 7946) with the same bytes for the same content: one feature a line, fixed decimals.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { signedKm2 } from './measure.mjs';

/** Features as { id, properties, geometry }; polygons are turned to the right-hand rule, largest polygon first. */
export function writeCollection(path, metadata, features, decimals) {
  const lines = features.map((feature) => featureText(feature, decimals));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path,
    `{"type":"FeatureCollection",\n"metadata":${JSON.stringify(metadata)},\n"features":[\n${lines.join(',\n')}\n]}\n`);
}

function featureText({ id, properties, geometry }, decimals) {
  const { type, coordinates } = geometry.type === 'LineString' ? geometry : ordered(geometry);
  return `{"type":"Feature","id":${JSON.stringify(id)},"properties":${JSON.stringify(properties)},`
    + `"geometry":{"type":"${type}","coordinates":${coordinatesText(coordinates, decimals)}}}`;
}

function coordinatesText(value, decimals) {
  return Array.isArray(value)
    ? `[${value.map((inner) => coordinatesText(inner, decimals)).join(',')}]`
    : value.toFixed(decimals);
}

function ordered({ type, coordinates }) {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates)
    .map(([shell, ...holes]) => [turned(shell, 1), ...holes.map((hole) => turned(hole, -1)).sort(byPlace)])
    .sort((a, b) => signedKm2(b[0]) - signedKm2(a[0]) || byPlace(a[0], b[0]));
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** The ring in the wanted direction, begun at its least point. */
function turned(ring, direction) {
  const open = (Math.sign(signedKm2(ring)) === direction ? ring : ring.toReversed()).slice(0, -1);
  const start = open.reduce((best, point, i) => (byPoint(point, open[best]) < 0 ? i : best), 0);
  return [...open.slice(start), ...open.slice(0, start), open[start]];
}

function byPlace(a, b) {
  return byPoint(a[0], b[0]);
}

function byPoint(a, b) {
  return a[0] - b[0] || a[1] - b[1];
}
