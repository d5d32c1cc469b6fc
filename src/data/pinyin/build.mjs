// Builds resources/pinyin, the readings that search knows. README.md says how and why.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join as path } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { readTable } from '../boundaries/csv.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path(HERE, '../../..');
const OUT = process.argv[2] ?? path(ROOT, 'resources/pinyin');
const DICTIONARY = path(HERE, 'node_modules/@pinyin-pro/data/json');
const PREFECTURES = path(ROOT, 'resources/boundaries/prefectures');

/** CJK unified ideographs of Unicode 1.1. */
const FIRST = 0x4e00;
const LAST = 0x9fa5;

const characters = readingsOfCharacters();
const words = wordsReadOtherwise([...units(), ...places(), ...dictionary()]);

mkdirSync(OUT, { recursive: true });
write('characters.txt', [...bySyllable(characters)].sort().map(([syllable, all]) => `${syllable} ${all}`));
write('words.txt', [...words].sort().map(([word, reading]) => `${word} ${reading.join(' ')}`));
write('simplified.txt', simplified());

/** The most frequent reading of each character that has one. */
function readingsOfCharacters() {
  const readings = new Map();
  for (let code = FIRST; code <= LAST; code++) {
    const [reading] = readingOf(String.fromCodePoint(code));
    if (/^[a-z]+$/.test(reading)) readings.set(String.fromCodePoint(code), reading);
  }
  return readings;
}

function readingOf(word) {
  return pinyin(word, { toneType: 'none', type: 'array' }).map(plain);
}

/** Lower case without tones; ü is v, as one types it. */
function plain(syllable) {
  return syllable.normalize('NFD').replace(/u\u0308/g, 'v').replace(/[\u0300-\u036f]/g, '');
}

/** Short names of the provincial units. */
function units() {
  return readTable(path(ROOT, 'src/data/facts/regions.csv')).map((row) => [row.short_zh, readingOf(row.short_zh)]);
}

/** Short names of the divisions below; names.csv has the readings that pinyin-pro misses. */
function places() {
  const table = readTable(path(HERE, '../boundaries/names.csv')).filter((row) => row.pinyin);
  const read = new Map(table.map((row) => [row.adcode, row.pinyin.split(' ').map(plain)]));
  return readdirSync(PREFECTURES).sort().flatMap((file) =>
    JSON.parse(readFileSync(path(PREFECTURES, file), 'utf8')).features.map(({ id, properties }) => {
      const word = properties.short_zh;
      const all = read.get(id) ?? readingOf(properties.name_zh);
      return [word, all.slice(0, word.length)];
    }),
  );
}

function dictionary() {
  const all = JSON.parse(readFileSync(path(DICTIONARY, 'modern.json'), 'utf8'));
  return Object.entries(all).map(([word, [reading]]) => [word, reading.split(' ').map(plain)]);
}

/** Words that shorter words and single characters would read otherwise, as the program reads them. */
function wordsReadOtherwise(candidates) {
  const known = new Map();
  const usable = candidates.filter(([word, reading]) =>
    word.length > 1 && word.length === reading.length && [...word].every((c) => characters.has(c)));
  for (const [word, reading] of usable.sort(([a], [b]) => a.length - b.length)) {
    if (!known.has(word) && read(word, known).join(' ') !== reading.join(' ')) known.set(word, reading);
  }
  return known;
}

function read(text, known) {
  const syllables = [];
  for (let at = 0; at < text.length; ) {
    let length = text.length - at;
    while (length > 1 && !known.has(text.substr(at, length))) length--;
    syllables.push(...(known.get(text.substr(at, length)) ?? [characters.get(text[at])]));
    at += length;
  }
  return syllables;
}

function bySyllable(readings) {
  const all = new Map();
  for (const [character, reading] of readings) all.set(reading, (all.get(reading) ?? '') + character);
  return all;
}

/** Pairs of a traditional character and the simplified one. */
function simplified() {
  const all = JSON.parse(readFileSync(path(DICTIONARY, 'traditional.json'), 'utf8'));
  return Object.entries(all).filter(([a, b]) => a.length === 1 && b.length === 1).map(([a, b]) => a + b).sort();
}

function write(name, lines) {
  writeFileSync(path(OUT, name), lines.map((line) => `${line}\n`).join(''));
}
