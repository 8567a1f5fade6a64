import type { Article } from '../model/reading.ts';
import { makeView } from '../text/view.ts';

/** A stretch of an article's text. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How two reports of one meeting differ: what only one has, and what they word differently. */
export interface OutletDiff {
  readonly onlyFirst: readonly Passage[];
  readonly onlySecond: readonly Passage[];
  readonly reworded: readonly { readonly first: Passage; readonly second: Passage }[];
  /** Passages that both have, word for word. */
  readonly same: number;
}

/** An article, or as much of one as matters here. */
type Told = Pick<Article, 'text'>;

/** From this likeness on two passages are the same in other words. */
const ALIKE = 0.5;
/** Shorter passages are lead-ins and bylines. */
const SHORTEST = 8;

interface Known extends Passage {
  readonly plain: string;
  readonly pairs: ReadonlySet<string>;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function passages({ text }: Told): Known[] {
  const found: Known[] = [];
  for (const match of text.matchAll(/[^。；！？\n]+[。；！？]?[”’]?/g)) {
    const plain = makeView(match[0]).text.replace(/[^\p{L}\p{N}%]/gu, '');
    if (plain.length < SHORTEST) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end, text: match[0], plain, pairs: pairsOf(plain) });
  }
  return found;
}

/** Shared pairs of characters over all of both: 1 for the same words, 0 for none in common. */
function likeness(a: Known, b: Known): number {
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared++;
  return (2 * shared) / (a.pairs.size + b.pairs.size || 1);
}

const bare = ({ start, end, text }: Known): Passage => ({ start, end, text });

/** Compares two reports of one meeting, passage by passage; each passage is used once. */
export function outletDiff(first: Told, second: Told): OutletDiff {
  const left = new Set(passages(first));
  const right = new Set(passages(second));
  let same = 0;
  for (const a of left) {
    const twin = [...right].find((b) => b.plain === a.plain);
    if (!twin) continue;
    same++;
    left.delete(a);
    right.delete(twin);
  }
  const likely = [...left]
    .flatMap((a) => [...right].map((b) => ({ a, b, score: likeness(a, b) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((x, y) => y.score - x.score || x.a.start - y.a.start);
  const reworded: { first: Passage; second: Passage }[] = [];
  for (const { a, b } of likely) {
    if (!left.has(a) || !right.has(b)) continue;
    left.delete(a);
    right.delete(b);
    reworded.push({ first: bare(a), second: bare(b) });
  }
  return {
    onlyFirst: [...left].map(bare),
    onlySecond: [...right].map(bare),
    reworded: reworded.sort((x, y) => x.first.start - y.first.start),
    same,
  };
}
