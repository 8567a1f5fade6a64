import * as OpenCC from 'opencc-js/cn2t';
import { customPinyin, pinyin } from 'pinyin-pro';

// Words of the field that the dictionary reads otherwise.
customPinyin({ 流调: 'liú diào', 谌贻琴: 'shèn yí qín' });

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** Phrase-aware simplified → traditional (台灣正體 glyphs, mainland words). */
export function traditional(simplified: string): string {
  // The dictionary takes the main stream of a river for a dry one.
  return toTraditional(simplified).replaceAll('干流', '幹流');
}

/** "四个口袋" → "sì gè kǒu dài"; Latin and digits stay as they are, marks become Latin ones. */
export function pinyinWithTones(text: string): string {
  return pinyin(text, { type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .replace(/\s*[、，]\s*/g, ', ')
    .replace(/([“‘（])\s*/g, '$1')
    .replace(/\s*([”’）])/g, '$1')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
}

/** "lǜ sè, chūn" → "lv se chun": as people type it. */
export function withoutTones(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-zA-Z]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** "四个口袋" → "si ge kou dai"; ü as v, as keyboards have it. Han only. */
export function pinyinPlain(text: string): string {
  return pinyin(text, { type: 'array', toneType: 'none', nonZh: 'removed', v: true })
    .join(' ')
    .toLowerCase();
}

const syllablesOfName = (name: string): string[] =>
  pinyin(name, { type: 'array', surname: 'head' });

/** "单志刚" → "shan zhi gang": family names have readings of their own. */
export function pinyinOfName(name: string): string {
  return withoutTones(syllablesOfName(name).join(' '));
}

/** "楼阳生" → "Lóu Yángshēng", "蓝佛安" → "Lán Fó'ān", as names are written in English; a family name of one character. */
export function spelledName(name: string): string {
  const [family = '', ...given] = syllablesOfName(name);
  const upper = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const joined = given.map((one, at) =>
    at > 0 && /^[aoeāáǎàōóǒòēéěè]/.test(one) ? `'${one}` : one,
  );
  return `${upper(family)} ${upper(joined.join(''))}`.trim();
}

/** "Lóu Yángshēng" → "Lou Yangsheng". */
export const withoutMarks = (spelled: string): string =>
  spelled
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
