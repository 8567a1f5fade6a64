import * as OpenCC from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** Phrase-aware simplified → traditional (台灣正體 glyphs, mainland words). */
export function traditional(simplified: string): string {
  return toTraditional(simplified);
}

/** "四个口袋" → "sì gè kǒu dài"; Latin and digits stay as they are. */
export function pinyinWithTones(text: string): string {
  return pinyin(text, { type: 'array', nonZh: 'consecutive' }).join(' ');
}

/** "四个口袋" → "si ge kou dai"; ü as v, as keyboards have it. Han only. */
export function pinyinPlain(text: string): string {
  return pinyin(text, { type: 'array', toneType: 'none', nonZh: 'removed', v: true })
    .join(' ')
    .toLowerCase();
}
