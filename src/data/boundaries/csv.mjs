// Reads a CSV table (RFC 4180, UTF-8, header line) into plain objects.
import { readFileSync } from 'node:fs';

export function readTable(path) {
  const [header, ...rows] = records(readFileSync(path, 'utf8'));
  return rows.map((row, i) => {
    if (row.length !== header.length) {
      throw new Error(`${path}: record ${i + 2} has ${row.length} fields, the header has ${header.length}`);
    }
    return Object.fromEntries(header.map((name, k) => [name, row[k]]));
  });
}

function records(text) {
  const all = [];
  let row = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const [, raw, end] = field.exec(text);
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ',') {
      all.push(row);
      row = [];
    }
  }
  return all;
}
