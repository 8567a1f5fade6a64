/**
 * Features are numbered once for all: the vocabulary of readouts is small, and numbers are quick. A
 * pair of characters is looked up as one number in an open hash table, without making a string.
 */
const names: (string | number)[] = [];
const formulas: boolean[] = [];
const byWord = new Map<string, number>();

/** A free slot holds 0, which is no pair. */
let keys = new Uint32Array(1 << 15);
let idsOf = new Int32Array(1 << 15);
let pairs = 0;

function put(name: string | number, formula: boolean): number {
  names.push(name);
  formulas.push(formula);
  return names.length - 1;
}

/** The number of a common word ("~抓好") or a formula ("#four-early"). */
export function wordId(word: string): number {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const id = put(word, word.startsWith('#'));
  byWord.set(word, id);
  return id;
}

function slotOf(key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Twice the room, before the table is half full. */
function grow(): void {
  const [oldKeys, oldIds] = [keys, idsOf];
  keys = new Uint32Array(2 * oldKeys.length);
  idsOf = new Int32Array(2 * oldKeys.length);
  oldKeys.forEach((key, at) => {
    if (key === 0) return;
    const slot = slotOf(key);
    keys[slot] = key;
    idsOf[slot] = oldIds[at] ?? 0;
  });
}

/** The number of a pair of units; of a single one where the first is 0. */
export function pairId(first: number, second: number): number {
  const key = ((first << 16) | second) >>> 0;
  const slot = slotOf(key);
  if (keys[slot] === key) return idsOf[slot] ?? 0;
  const id = put(key, false);
  keys[slot] = key;
  idsOf[slot] = id;
  pairs++;
  if (2 * pairs > keys.length) grow();
  return id;
}

/** A feature's own name: "扩大", "~抓好", "#four-early". */
export function nameOf(id: number): string {
  const name = names[id] ?? '';
  if (typeof name === 'string') return name;
  const [first, second] = [name >>> 16, name & 0xffff];
  return first === 0 ? String.fromCharCode(second) : String.fromCharCode(first, second);
}

export const isFormula = (id: number): boolean => formulas[id] === true;

/** How many features have a number. */
export const size = (): number => names.length;

/** Where a feature stands in the text that is being read: good while its mark is the feature's. */
let marks = new Int32Array(1 << 14);
let places = new Int32Array(1 << 14);
let mark = 0;

/** Begins a text. */
export function nextMark(): number {
  mark++;
  return mark;
}

/** The place remembered for a feature under a mark, -1 where there is none. */
export const placeOf = (id: number, under: number): number =>
  marks[id] === under ? (places[id] ?? -1) : -1;

export function remember(id: number, under: number, place: number): void {
  if (id >= marks.length) {
    const longer = (old: Int32Array) => {
      const made = new Int32Array(2 * Math.max(id, old.length));
      made.set(old);
      return made;
    };
    marks = longer(marks);
    places = longer(places);
  }
  marks[id] = under;
  places[id] = place;
}
