import topicSource from '../../assets/data/sources/topics.json' with { type: 'json' };
import type { Topic } from '../model/library.ts';

const topics: readonly Topic[] = topicSource;
const parents = new Map(topics.map((topic) => [topic.id, topic.parent]));

/** The words that show a topic, by first character: a text is walked once, whatever their number. */
const byFirst = new Map<string, { word: string; topic: string }[]>();
for (const topic of topics)
  for (const word of topic.words) {
    const list = byFirst.get(word.charAt(0)) ?? [];
    list.push({ word, topic: topic.id });
    byFirst.set(word.charAt(0), list);
  }

/** The topic that most of a stretch is about, null where it names none. Longer words weigh more. */
export function topicOf(text: string): string | null {
  const weights = new Map<string, number>();
  for (let i = 0; i < text.length; i++)
    for (const { word, topic } of byFirst.get(text.charAt(i)) ?? [])
      if (text.startsWith(word, i)) {
        const upper = parents.get(topic) === null;
        // What names the lower topic says more than what names the field.
        const weight = word.length * (upper ? 0.6 : 1);
        weights.set(topic, (weights.get(topic) ?? 0) + weight);
      }
  let best: string | null = null;
  for (const [topic, weight] of weights)
    if (best === null || weight > (weights.get(best) ?? 0)) best = topic;
  return best;
}

/** 1 for the same topic, 0.5 for the same field, 0 otherwise. */
export function kinship(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return 1;
  const upper = (id: string) => parents.get(id) ?? id;
  return upper(a) === upper(b) ? 0.5 : 0;
}
