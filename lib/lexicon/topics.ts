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

/** A word said twice is not twice as clear: each counts once. */
function scores(text: string): Map<string, number> {
  const seen: (readonly TopicWord[])[] = [];
  const score = new Map<string, number>();
  for (const { value } of scan(index(), text)) {
    if (seen.includes(value)) continue;
    seen.push(value);
    for (const { topic, weight } of value)
      score.set(topic, (score.get(topic) ?? 0) + weight / value.length);
  }
  return score;
}

/**
 * Ids of the topics that a directive (normalised text) is about, clearest first, at most three; an
 * upper topic is left out where one below it is named.
 */
export function topicsOf(text: string): string[] {
  const score = scores(text);
  if (score.size < 2) return [...score.keys()];
  const named: (string | null | undefined)[] = [];
  for (const id of score.keys()) named.push(PARENTS.get(id));
  const ranked = [...score]
    .filter(([id]) => !named.includes(id))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, value]) => value >= best * SHARE)
    .slice(0, MOST)
    .map(([id]) => id);
}
