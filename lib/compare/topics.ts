import topicSource from '../../assets/data/sources/topics.json' with { type: 'json' };
import type { Topic } from '../model/library.ts';

const topics: readonly Topic[] = topicSource;
const parents = new Map(topics.map((topic) => [topic.id, topic.parent]));

interface Sign {
  readonly word: string;
  readonly topic: string;
  readonly weight: number;
}

/** The words that show a topic, by first unit: a text is walked once, whatever their number. */
const byFirst = new Map<number, Sign[]>();
/** Whether any begins with a unit: at most places of a text none does. */
const opens = new Uint8Array(0x10000);
for (const { id, parent, words } of topics)
  for (const word of words) {
    const first = word.charCodeAt(0);
    // What names the lower topic says more than what names the field; longer words say more.
    const sign = { word, topic: id, weight: word.length * (parent === null ? 0.6 : 1) };
    opens[first] = 1;
    const list = byFirst.get(first);
    if (list) list.push(sign);
    else byFirst.set(first, [sign]);
  }

/** The topic that most of a stretch is about, null where it names none. */
export function topicOf(text: string): string | null {
  const weights = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i);
    if (opens[first] !== 1) continue;
    for (const { word, topic, weight } of byFirst.get(first) ?? [])
      if (text.startsWith(word, i)) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  }
  let best: string | null = null;
  let most = 0;
  for (const [topic, weight] of weights)
    if (best === null || weight > most) {
      best = topic;
      most = weight;
    }
  return best;
}

/** 1 for the same topic, 0.5 for the same field, 0 otherwise. */
export function kinship(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return 1;
  const upper = (id: string) => parents.get(id) ?? id;
  return upper(a) === upper(b) ? 0.5 : 0;
}
