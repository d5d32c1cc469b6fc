// Builds resources/boundaries from the map files of echarts. README.md says how and why.
import { fileURLToPath } from 'node:url';
import { join as path } from 'node:path';
import { heal, join, merge, settle, simplify } from './coverage.mjs';
import { readTable } from './csv.mjs';
import { labelPoint, largest } from './label.mjs';
import { dashMetadata, metadata } from './metadata.mjs';
import { namesFrom } from './names.mjs';
import { parts, polygonsOf, withoutSmall } from './parts.mjs';
import { withoutSlits } from './slits.mjs';
import { outlines } from './source.mjs';
import { writeCollection } from './write.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path(HERE, '../../..');
const FACTS = path(ROOT, 'src/data/facts');
const OUT = process.argv[2] ?? path(ROOT, 'resources/boundaries');
const MAPS = path(HERE, 'node_modules/echarts/map/json/province');
const DECIMALS = 4;
/** A slit narrower than this is closed: less than a cell of the source's 1/1024 degree grid. */
const SLIT_DEG = 0.0008;

/** What each level keeps: see the table in README.md. */
const LEVELS = {
  overview: { toleranceM: 4000, islandKm2: 10, crumbKm2: 25 },
  regional: { toleranceM: 1300, islandKm2: 1, crumbKm2: 5 },
  detail: { toleranceM: 350, islandKm2: 0, crumbKm2: 2 },
};
/** Islands that stay at every level whatever their size: Sansha, Penghu, Diaoyu Dao, Macao. */
const KEPT = new Set(['460300', '710020', '710021', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `82000${n}`)]);

const source = outlines(MAPS, HERE);
const byCode = new Map(source.map((outline) => [outline.adcode, outline]));
const raw = source.map(({ adcode, polygons }) => feature(adcode, { type: 'MultiPolygon', coordinates: polygons }));
const whole = parts(await merge(await join(raw), 'adcode'));

const prefectures = await merge(await coverage(whole, LEVELS.detail), 'adcode');
const detail = await provincesOf(prefectures);
const levels = { detail };
for (const level of ['regional', 'overview']) {
  const kept = withoutSmall(whole, LEVELS[level], isKept);
  levels[level] = await merge(await coverage(parts(await provincesOf(await heal(kept))), { ...LEVELS[level], islandKm2: 0 }), 'adcode');
}
writeProvinces();
writePrefectures();
writeDashes();

/** Simplified parts, without the small ones, on the grid; closing slits can leave new crumbs. */
async function coverage(all, { toleranceM, islandKm2, crumbKm2 }) {
  const kept = parts(await heal(withoutSmall(all, { islandKm2, crumbKm2 }, isKept)));
  const simple = parts(await settle(withoutSlits(await simplify(kept, toleranceM), SLIT_DEG), DECIMALS));
  return settle(withoutSmall(simple, { islandKm2: 0, crumbKm2 }, isKept), DECIMALS);
}

function provincesOf(features) {
  return merge(features.map(({ properties, geometry }) => feature(provinceOf(properties.adcode), geometry)), 'adcode');
}

function isKept({ properties }) {
  return KEPT.has(properties.adcode);
}

function provinceOf(adcode) {
  return byCode.get(adcode)?.province ?? adcode;
}

function feature(adcode, geometry) {
  return { type: 'Feature', properties: { adcode }, geometry };
}

function writeProvinces() {
  const regions = new Map(readTable(path(FACTS, 'regions.csv')).map((row) => [row.adcode, row]));
  const labels = new Map(detail.map(({ properties, geometry }) => [properties.adcode, label(geometry)]));
  for (const [level, features] of Object.entries(levels)) {
    const written = sorted(features).map(({ properties: { adcode }, geometry }) => {
      const { name_zh, short_zh, name_en, pinyin } = regions.get(adcode);
      return { id: adcode, properties: { name_zh, short_zh, name_en, pinyin, label: labels.get(adcode) }, geometry };
    });
    writeCollection(path(OUT, `provinces-${level}.geojson`),
      metadata({ level, ...LEVELS[level], decimals: DECIMALS }), written, DECIMALS);
  }
}

function writePrefectures() {
  const namesOf = namesFrom(path(HERE, 'names.csv'), path(FACTS, 'places.csv'));
  const regions = readTable(path(FACTS, 'regions.csv'));
  for (const { adcode: province, name_zh, name_en } of regions) {
    const mine = sorted(prefectures.filter(({ properties }) => provinceOf(properties.adcode) === province));
    const written = mine.map(({ properties: { adcode }, geometry }) => {
      const { name, former } = byCode.get(adcode);
      const properties = { ...namesOf(adcode, name), province, ...(former && { former_id: former }), label: label(geometry) };
      return { id: adcode, properties, geometry };
    });
    writeCollection(path(OUT, 'prefectures', `${province}.geojson`),
      metadata({ level: 'prefecture', province: { adcode: province, zh: name_zh, en: name_en }, ...LEVELS.detail, decimals: DECIMALS }),
      written, DECIMALS);
  }
}

function writeDashes() {
  const dashes = readTable(path(FACTS, 'south-china-sea.csv')).map((row) => ({
    id: `dash-${row.dash.padStart(2, '0')}`,
    properties: { dash: Number(row.dash), source_id: row.source_id },
    geometry: {
      type: 'LineString',
      coordinates: [[Number(row.lon1_deg), Number(row.lat1_deg)], [Number(row.lon2_deg), Number(row.lat2_deg)]],
    },
  }));
  writeCollection(path(OUT, 'south-china-sea.geojson'), dashMetadata(), dashes, 2);
}

function label(geometry) {
  return labelPoint(largest(polygonsOf(geometry))).map((value) => Number(value.toFixed(DECIMALS)));
}

function sorted(features) {
  return features.toSorted((a, b) => a.properties.adcode.localeCompare(b.properties.adcode, 'en'));
}
