import table from 'opencc-js/dict/TSCharacters';

/**
 * Traditional to simplified, one character for one character: good for matching rules, not for
 * showing (隻/只, 乾/干 are merged). For display use the phrase-aware converter.
 */
let pairs: Map<string, string> | null = null;

function load(): Map<string, string> {
  pairs = new Map();
  for (const pair of table.split('|')) {
    const [from, to] = pair.split(' ');
    // Only pairs of equal UTF-16 length may be swapped in place.
    if (from && to && from.length === to.length) pairs.set(from, to);
  }
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
    const [from, to] = [...pair];
    if (from && to && !pairs.has(from)) pairs.set(from, to);
  }
  // 著 is an ordinary simplified character too (显著, 著名); only 着 in verb endings differs.
  pairs.delete('著');
  return pairs;
}

export function toSimplifiedChar(char: string): string {
  return (pairs ?? load()).get(char) ?? char;
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
