import topicSource from '../../assets/data/sources/topics.json' with { type: 'json' };
import { COMMON } from './common-words.ts';

/** Cuts a text into words that put together give the text again. */
export type Cutter = (text: string) => readonly string[];

/** Words that no cutter may break, by first character, longest first. */
const byFirst = new Map<string, string[]>();
for (const word of new Set([...COMMON, ...topicSource.flatMap((topic) => topic.words)]))
  if (word.length > 1) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** A number is one word with what it counts: 50万管, 15日, 1.5亿元. */
const PIECE =
  /\d+(?:\.\d+)?(?:%|[万亿])*(?:平方公里|公里|小时|分钟|人次|[座艘所条处批间栋辆台件组支架株头管吨元亩个项次天日月年家户套例倍种类人名斤米度])?|[A-Za-z]+|[\p{Script=Han}]+|\s+|[^\p{Script=Han}\dA-Za-z\s]/gu;

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/**
 * What no dictionary of ours knows. The browser's own cutter breaks names into single characters
 * (楼|阳|生): such a run stays one word, for half a name is worse than a long word.
 */
function unknown(run: string): string[] {
  const parts = segmenter ? [...segmenter.segment(run)].map(({ segment }) => segment) : [run];
  const out: string[] = [];
  let single = false;
  for (const part of parts) {
    if (part.length === 1 && single) out.push((out.pop() ?? '') + part);
    else out.push(part);
    single = part.length === 1;
  }
  return out;
}

function cutHan(run: string, rest: (run: string) => readonly string[]): string[] {
  const out: string[] = [];
  let from = 0;
  let at = 0;
  const flush = () => {
    if (at > from) out.push(...rest(run.slice(from, at)));
  };
  while (at < run.length) {
    const word = byFirst.get(run.charAt(at))?.find((known) => run.startsWith(known, at));
    if (!word) {
      at++;
      continue;
    }
    flush();
    out.push(word);
    at += word.length;
    from = at;
  }
  flush();
  return out;
}

/** Our own terms and numbers whole; `rest` cuts what stands between them. */
const cutTerms = (text: string, rest: (run: string) => readonly string[]): string[] =>
  (text.match(PIECE) ?? []).flatMap((piece) =>
    /^\p{Script=Han}{3,}$/u.test(piece) ? cutHan(piece, rest) : [piece],
  );

/** Words without jieba: our own terms first, then the browser's dictionary, names left whole. */
export const cutPlainly: Cutter = (text) => cutTerms(text, unknown);

/** Where each word ends. */
function endsOf(words: readonly string[]): Set<number> {
  let at = 0;
  return new Set(words.map((word) => (at += word.length)));
}

/**
 * Words as jieba cuts them, except where it would break one of our own terms or a number from what
 * it counts. `known` holds jieba's words by text; what it does not hold, or does not give back
 * letter by letter, is cut plainly.
 */
export const cutWith =
  (known: ReadonlyMap<string, readonly string[]>): Cutter =>
  (text) => {
    const words = known.get(text);
    if (words?.join('') !== text) return cutPlainly(text);
    const ends = endsOf(words);
    const out: string[] = [];
    let word = '';
    let at = 0;
    for (const part of cutTerms(text, (run) => [...run])) {
      word += part;
      at += part.length;
      if (!ends.has(at)) continue;
      out.push(word);
      word = '';
    }
    return out;
  };
