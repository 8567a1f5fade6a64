import type { Known } from './words.ts';

/** A sentence of a normalised text: half-open range, with the paragraph it stands in. */
export interface Sentence extends Known {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph, counted from 0. */
  readonly paragraph: number;
  /** Whether it opens its paragraph. */
  readonly first: boolean;
}

/** Nearly every character is Han and cuts nothing. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

const STOP = new Set(['。', '！', '？']);
const CLOSERS = new Set(['”', '’', '）', '》']);

const CLOSER_OF: Readonly<Record<string, string>> = { '（': '）', '《': '》' };
const LONGEST_BRACKET = 120;

/** Whether the bracket opened at `index` is closed near by: an unclosed one must not hide stops. */
function closesSoon(text: string, index: number): boolean {
  const closer = CLOSER_OF[text.charAt(index)];
  if (!closer) return false;
  const within = text.slice(index, index + LONGEST_BRACKET);
  const at = within.indexOf(closer);
  const line = within.indexOf('\n');
  return at > 0 && (line < 0 || at < line);
}

/**
 * Cuts a normalised text at 。！？ and line breaks; closing quotes and brackets stay with the
 * sentence they close. A stop inside brackets or a title does not cut.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  let first = true;
  let depth = 0;
  const close = (end: number) => {
    if (end > start) {
      sentences.push({ start, end, text: text.slice(start, end), paragraph, first, met: null });
      first = false;
    }
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    const char = text.charAt(i);
    if (char === '\n') {
      close(i);
      start = i + 1;
      paragraph++;
      first = true;
      depth = 0;
    } else if ((char === '（' || char === '《') && closesSoon(text, i)) depth++;
    else if (char === '）' || char === '》') depth = Math.max(0, depth - 1);
    else if (STOP.has(char) && depth === 0) {
      let end = i + 1;
      while (end < text.length && CLOSERS.has(text.charAt(end))) end++;
      close(end);
      i = end - 1;
    }
  }
  close(text.length);
  return sentences;
}

/** A clause: a stretch between ，；：or sentence ends, outside quotes, brackets and titles. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The mark that ends it: "，" "；" "：" "。" or "". */
  readonly mark: string;
}

/** What a unit does to clauses, by unit: nearly all do nothing. */
const OPENS = 1;
const CLOSES = 2;
const CUTS = 3;
const turns = new Uint8Array(0x10000);
for (const mark of '“‘（《') turns[mark.charCodeAt(0)] = OPENS;
for (const mark of '”’）》') turns[mark.charCodeAt(0)] = CLOSES;
for (const mark of '，；：。！？') turns[mark.charCodeAt(0)] = CUTS;

/** Rules ask about one sentence after another: the clauses of the last are kept. */
let lastSentence = '';
let lastClauses: readonly Clause[] = [];

/** Cuts a sentence into clauses, at `only` that mark where one is given; offsets are relative to `sentence`. */
export function splitClauses(sentence: string, only?: '；'): readonly Clause[] {
  if (only === undefined && sentence === lastSentence) return lastClauses;
  if (only !== undefined && sentence !== '' && !sentence.includes(only))
    return [{ start: 0, end: sentence.length, text: sentence, mark: '' }];
  const clauses: Clause[] = [];
  const mark = only?.charCodeAt(0);
  let start = 0;
  let depth = 0;
  for (let i = 0; i < sentence.length; i++) {
    const unit = sentence.charCodeAt(i);
    if (unit >= FIRST_HAN && unit <= LAST_HAN) continue;
    const turn = turns[unit];
    if (turn === OPENS) depth++;
    else if (turn === CLOSES) depth = Math.max(0, depth - 1);
    else if (turn === CUTS && depth === 0 && (mark === undefined || mark === unit)) {
      if (i > start)
        clauses.push({ start, end: i, text: sentence.slice(start, i), mark: sentence.charAt(i) });
      start = i + 1;
    }
  }
  if (start < sentence.length) {
    clauses.push({ start, end: sentence.length, text: sentence.slice(start), mark: '' });
  }
  if (only === undefined) {
    lastSentence = sentence;
    lastClauses = clauses;
  }
  return clauses;
}
