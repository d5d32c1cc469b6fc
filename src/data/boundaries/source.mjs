// The 34 map files as one list of prefecture-level outlines, with the changes of changes.csv applied.
import { readMap } from './decode.mjs';
import { readTable } from './csv.mjs';

/** Outlines as { adcode, name, former, province, polygons }; former is the code of the file where ours differs. */
export function outlines(mapFolder, tables) {
  const changes = new Map(readTable(`${tables}/changes.csv`).map((row) => [`${row.file}/${row.name_zh}`, row]));
  const unused = new Set(changes.keys());
  const result = readTable(`${tables}/units.csv`).flatMap(({ adcode, file }) =>
    readMap(`${mapFolder}/${file}.json`).flatMap((feature) => {
      const key = `${file}/${feature.name}`;
      unused.delete(key);
      return changed(feature, changes.get(key), adcode);
    }));
  if (unused.size > 0) throw new Error(`changes.csv names what the files do not have: ${[...unused]}`);
  return result;
}

function changed({ name, sourceId, polygons }, change, province) {
  if (change === undefined) {
    if (!/^\d{6}$/.test(sourceId)) throw new Error(`${name} has no code and no row in changes.csv`);
    return [{ adcode: sourceId, name, former: '', province, polygons }];
  }
  if (change.source_id !== sourceId) throw new Error(`${name}: changes.csv expects code ${change.source_id}, the file has ${sourceId}`);
  if (change.action === 'drop') return [];
  const former = change.action === 'recode' ? sourceId : '';
  return [{ adcode: change.adcode, name: change.new_name_zh, former, province, polygons }];
}
