// Coverages: outlines whose shared borders are the same points on both sides. Every step that could
// break that is left to mapshaper, which works on the shared borders and not on single polygons.
// What each command and figure is for stands in README.md.
import mapshaper from 'mapshaper';

const SNAP_DEG = 0.0015;
const GAP_KM2 = 50;
const CLEAN = `-clean gap-fill-area=${GAP_KM2}km2 overlap-rule=min-area`;

async function run(features, commands) {
  const files = { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) };
  const output = await mapshaper.applyCommands(`-i in.json ${commands} -o out.json format=geojson`, files);
  return JSON.parse(output['out.json']).features;
}

/** The raw outlines as a coverage: near points joined, overlaps given to the smaller outline, gaps closed. */
export function join(features) {
  return run(features, `-snap interval=${SNAP_DEG} ${CLEAN}`);
}

/** One feature for each value of a property, made of the features that carry it. */
export function merge(features, property) {
  return run(features, `-dissolve ${property}`);
}

/** Closes the gaps that removed parts left behind. */
export function heal(features) {
  return run(features, CLEAN);
}

/** Fewer points, shared borders still shared; no part disappears. Small units keep finer borders: see README. */
export function simplify(parts, toleranceM) {
  const metres = `/^8/.test(adcode) ? ${toleranceM / 8} : /^(11|12|31)/.test(adcode) ? ${toleranceM / 2} : ${toleranceM}`;
  return run(parts, `-simplify variable weighted keep-shapes interval='${metres}'`);
}

/** The coverage on a grid of so many decimals, clean again after rounding: rounds and cleans until nothing moves. */
export async function settle(features, decimals) {
  let rounded = round(features, decimals);
  for (let pass = 0; pass < 20; pass++) {
    const cleaned = await heal(rounded);
    const next = round(cleaned, decimals);
    if (pass > 0 && JSON.stringify(next) === JSON.stringify(cleaned) && points(next) === points(rounded)) return next;
    rounded = next;
  }
  throw new Error(`rounding to ${decimals} decimals does not settle`);
}

function round(features, decimals) {
  const scale = 10 ** decimals;
  const rounded = (value) => Array.isArray(value) ? value.map(rounded) : Math.round(value * scale) / scale;
  return features.map((feature) => ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: rounded(feature.geometry.coordinates) },
  }));
}

function points(features) {
  return features.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(Infinity).length, 0);
}
