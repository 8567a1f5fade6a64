import table from 'opencc-js/dict/TSCharacters';

/** Simplified form by unit, 0 where a character stays; filled when first asked for. */
let simple: Uint16Array | null = null;
/** The few characters of two units each. */
const rare = new Map<string, string>();

/** The table is "from to|from to|…", nearly all of single units: it is walked, not taken apart. */
function readTable(into: Uint16Array): void {
  for (let at = 0; at < table.length; ) {
    if (
      table.charCodeAt(at + 1) === SPACE &&
      (at + 3 === table.length || table.charCodeAt(at + 3) === BAR)
    ) {
      into[table.charCodeAt(at)] = table.charCodeAt(at + 2);
      at += 4;
      continue;
    }
    const end = table.indexOf('|', at);
    const [from, to] = table.slice(at, end < 0 ? table.length : end).split(' ');
    // Only pairs of equal UTF-16 length may be swapped in place.
    if (from?.length === 2 && to?.length === 2) rare.set(from, to);
    at = end < 0 ? table.length : end + 1;
  }
}
const SPACE = 0x20;
const BAR = 0x7c;

function load(): Uint16Array {
  const pairs = new Uint16Array(0x10000);
  simple = pairs;
  readTable(pairs);
  // Forms that Hong Kong and Taiwan papers print and the table leaves alone.
  for (const pair of [
    '裏里',
    '著着',
    '祇只',
    '佈布',
    '爲为',
    '衆众',
    '羣群',
    '啓启',
    '牀床',
    '纔才',
    '藉借',
    '瞭了',
    '乾干',
    '週周',
    '誌志',
    '鬥斗',
    '鉅巨',
    '併并',
    '彙汇',
    '昇升',
    '遊游',
    '託托',
    '迴回',
    '餘余',
    '佔占',
    '準准',
    '採采',
    '捲卷',
    '係系',
    '繫系',
  ]) {
    const from = pair.charCodeAt(0);
    if (pairs[from] === 0) pairs[from] = pair.charCodeAt(1);
  }
  // 著 is an ordinary simplified character too (显著, 著名); only 着 in verb endings differs.
  pairs['著'.charCodeAt(0)] = 0;
  return pairs;
}

/**
 * Traditional to simplified, one character for one character: good for matching rules, not for
 * showing (隻/只, 乾/干 are merged). For display use the phrase-aware converter.
 */
export function toSimplifiedChar(char: string): string {
  const pairs = simple ?? load();
  if (char.length !== 1) return rare.get(char) ?? char;
  const to = pairs[char.charCodeAt(0)] ?? 0;
  return to === 0 ? char : String.fromCharCode(to);
}

/** Whether the text is set in traditional characters: more than 2 % of its Han characters are. */
export function isTraditional(text: string): boolean {
  let han = 0;
  let traditional = 0;
  for (const char of text.slice(0, 4000)) {
    if (char < '㐀' || char > '鿿') continue;
    han++;
    if (toSimplifiedChar(char) !== char) traditional++;
  }
  return han > 0 && traditional / han > 0.02;
}
