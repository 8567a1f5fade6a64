import topics from '../../assets/data/sources/topics.json' with { type: 'json' };
import { buildIndex, type PrefixIndex, scan } from './prefix-index.ts';

interface TopicWord {
  readonly topic: string;
  readonly weight: number;
}

/** At most so many, and none far behind the first. */
const MOST = 3;
const SHARE = 0.5;

const PARENTS: ReadonlyMap<string, string | null> = new Map(
  topics.map((topic) => [topic.id, topic.parent]),
);

/** Longer words are surer signs: 稳就业 says more than 岗位. */
function weightOf(word: string): number {
  return Math.min(word.length, 5) - 1;
}

let built: PrefixIndex<readonly TopicWord[]> | null = null;

/** Built when first asked for: pages that report no meeting never pay for it. */
function index(): PrefixIndex<readonly TopicWord[]> {
  if (built) return built;
  const byWord = new Map<string, TopicWord[]>();
  for (const { id, words } of topics)
    for (const word of words) {
      const entry = { topic: id, weight: weightOf(word) };
      byWord.set(word, [...(byWord.get(word) ?? []), entry]);
    }
  built = buildIndex(byWord);
  return built;
}

interface Score {
  readonly topic: string;
  sum: number;
}

/** A word said twice is not twice as clear: each counts once. */
function scores(text: string): Score[] {
  // No longer than the table, however long the text.
  const seen: (readonly TopicWord[])[] = [];
  const found: Score[] = [];
  for (const { value } of scan(index(), text)) {
    if (seen.includes(value)) continue;
    seen.push(value);
    for (const { topic, weight } of value) {
      const share = weight / value.length;
      const known = found.find((score) => score.topic === topic);
      if (known) known.sum += share;
      else found.push({ topic, sum: share });
    }
  }
  return found;
}

/**
 * Ids of the topics that a directive (normalised text) is about, clearest first, at most three; an
 * upper topic is left out where one below it is named.
 */
export function topicsOf(text: string): string[] {
  const found = scores(text);
  if (found.length < 2) return found.map(({ topic }) => topic);
  const parents = found.map(({ topic }) => PARENTS.get(topic));
  const ranked = found
    .filter(({ topic }) => !parents.includes(topic))
    .sort((a, b) => b.sum - a.sum || (a.topic < b.topic ? -1 : 1));
  const best = ranked[0]?.sum ?? 0;
  return ranked
    .filter(({ sum }) => sum >= best * SHARE)
    .slice(0, MOST)
    .map(({ topic }) => topic);
}
