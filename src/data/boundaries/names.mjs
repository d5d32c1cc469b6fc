// Names of the prefecture-level outlines: short, English, pinyin. Tables first, rules for the rest.
import { pinyin } from 'pinyin-pro';
import { readTable } from './csv.mjs';

const SUFFIX = /(?:地区|林区|市|区|县|盟)$/;

/** A function from (adcode, full Chinese name) to the name properties of the feature. */
export function namesFrom(namesFile, placesFile) {
  const table = new Map(readTable(namesFile).map((row) => [row.adcode, row]));
  const places = officialPlaces(placesFile);
  return (adcode, nameZh) => {
    const row = table.get(adcode);
    if (row !== undefined && row.name_zh !== nameZh) throw new Error(`${adcode} is ${nameZh}, names.csv says ${row.name_zh}`);
    const shortZh = row?.short_zh || shortened(nameZh);
    const spoken = row?.pinyin ? row.pinyin.split(' ') : syllables(shortZh, nameZh);
    const [nameEn, kind] = english(row, places.get(`${adcode}/${shortZh}`), spoken);
    return { name_zh: nameZh, short_zh: shortZh, name_en: nameEn, name_en_kind: kind, pinyin: ascii(spoken.join('')) };
  };
}

/** places.csv by code and Chinese name, so that a zone or a county does not name its prefecture. */
function officialPlaces(file) {
  return new Map(readTable(file).map((row) => [`${row.prefecture_adcode}/${row.place_zh}`, row.place_en]));
}

function english(row, place, spoken) {
  if (place !== undefined) return [place, 'official'];
  if (row?.name_en) return [row.name_en, row.name_en_kind];
  return [written(spoken), 'pinyin'];
}

/** 合肥市 to 合肥; a name that would be left with one character stays whole: 忠县. */
function shortened(nameZh) {
  const short = nameZh.replace(SUFFIX, '');
  return short.length >= 2 ? short : nameZh;
}

/** The reading of the short name inside the full one, where 重庆市 and 长沙市 are words the dictionary knows. */
function syllables(shortZh, nameZh) {
  const all = pinyin(nameZh, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return all.slice(0, [...shortZh].length);
}

/** GB/T 16159-2012: one word, capital first, an apostrophe before a syllable that begins with a, e or o. */
function written([first, ...rest]) {
  const word = first + rest.map((syllable) => (/^[aeo]/.test(syllable) ? `’${syllable}` : syllable)).join('');
  return word[0].toUpperCase() + word.slice(1);
}

function ascii(text) {
  return text.replaceAll('ü', 'v');
}
