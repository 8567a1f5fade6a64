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

function countWords(words: readonly TaggedWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, tag } of words) {
    if (!KINDS.test(tag) || !HAN.test(word) || STOP_WORDS.has(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * Keywords by TF-IDF, best first: words that this text uses often and other official reports
 * seldom. At most `limit`; words said only once come after all others, and a word inside a longer
 * one that is also taken is left out.
 */
export function rankKeywords(
  words: readonly TaggedWord[],
  background: Frequencies,
  limit = 8,
): Keyword[] {
  const total = Math.max(1, words.length);
  const ranked = [...countWords(words)].map(([word, count]) => {
    const rarity = Math.log((background.documents + 1) / ((background.words[word] ?? 0) + 1));
    return { word, count, score: (count / total) * rarity };
  });
  ranked.sort(
    (a, b) =>
      Number(b.count > 1) - Number(a.count > 1) ||
      b.score - a.score ||
      a.word.localeCompare(b.word),
  );
  const taken: Keyword[] = [];
  for (const { word, score } of ranked) {
    if (taken.length === limit) break;
    if (!taken.some((longer) => longer.word.includes(word))) taken.push({ word, score });
  }
  return taken;
}
