import { STOP_WORDS } from './stop-words.ts';

/** How many documents of the background hold a word; `documents` of them were counted. */
export interface Frequencies {
  readonly documents: number;
  readonly words: Readonly<Record<string, number>>;
}

export interface TaggedWord {
  readonly word: string;
  /** jieba's part of speech: n, vn, ns … */
  readonly tag: string;
}

export interface Keyword {
  readonly word: string;
  readonly score: number;
}

/** Nouns of all kinds, verbal nouns, set phrases and abbreviations; never persons (nr) or numbers. */
const KINDS = /^(n|nz|nt|ns|vn|an|l|i|j|ng)$/;
const HAN = /^\p{Script=Han}{2,}$/u;

/**
 * Keywords by TF-IDF, best first: words that this text uses often and other official reports
 * seldom. At most `limit`; a word inside a longer one that is also taken is left out.
 */
export function rankKeywords(
  words: readonly TaggedWord[],
  background: Frequencies,
  limit = 8,
): Keyword[] {
  const counts = new Map<string, number>();
  for (const { word, tag } of words) {
    if (!KINDS.test(tag) || !HAN.test(word) || STOP_WORDS.has(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = Math.max(1, words.length);
  const ranked = [...counts].map(([word, count]) => {
    const rarity = Math.log((background.documents + 1) / ((background.words[word] ?? 0) + 1));
    return { word, score: (count / total) * rarity };
  });
  ranked.sort((a, b) => b.score - a.score || a.word.localeCompare(b.word));
  const taken: Keyword[] = [];
  for (const one of ranked) {
    if (taken.length === limit) break;
    if (!taken.some(({ word }) => word.includes(one.word))) taken.push(one);
  }
  return taken;
}
