import { diffArrays } from 'diff';
import { type Cutter, cutPlainly } from './words.ts';

/** A stretch of a redline. "from" and "to" are the two ends of what only moved. */
export interface Mark {
  readonly op: 'same' | 'out' | 'in' | 'from' | 'to';
  readonly text: string;
}

const LEAST_MOVED = 4;
/** An island this short between two changes is noise to the eye: it goes under with them. */
const ISLAND = /^[、，；的了和与及等]{1,2}$/;

/** Deletions before insertions, neighbours of one kind together. */
function gather(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    if (gone) out.push({ op: 'out', text: gone });
    if (come) out.push({ op: 'in', text: come });
    gone = '';
    come = '';
  };
  marks.forEach((mark, at) => {
    if (mark.op === 'out') gone += mark.text;
    else if (mark.op === 'in') come += mark.text;
    else if (gone && come && ISLAND.test(mark.text) && at + 1 < marks.length) {
      gone += mark.text;
      come += mark.text;
    } else {
      flush();
      const last = out.at(-1);
      if (last?.op === 'same') out[out.length - 1] = { op: 'same', text: last.text + mark.text };
      else out.push(mark);
    }
  });
  flush();
  return out;
}

const core = (text: string): string => text.replace(/^[、，；“]+|[、，；”]+$/g, '');

/** What was taken out in one place and put in elsewhere, word for word, has moved. */
function moves(marks: readonly Mark[]): Mark[] {
  const out = marks.filter((mark) => mark.op === 'out').map((mark) => core(mark.text));
  const come = marks.filter((mark) => mark.op === 'in').map((mark) => core(mark.text));
  const moved = new Set(out.filter((text) => text.length >= LEAST_MOVED && come.includes(text)));
  return marks.map((mark) => {
    if (mark.op === 'same' || !moved.has(core(mark.text))) return mark;
    return { op: mark.op === 'out' ? 'from' : 'to', text: mark.text };
  });
}

/**
 * The difference of two texts by words, never half a word. The "same" and "in"/"to" stretches put
 * together give `later`, the "same" and "out"/"from" ones `earlier`.
 */
export function diffWords(earlier: string, later: string, cut: Cutter = cutPlainly): Mark[] {
  const marks = diffArrays([...cut(earlier)], [...cut(later)]).map(
    (change): Mark => ({
      op: change.added ? 'in' : change.removed ? 'out' : 'same',
      text: change.value.join(''),
    }),
  );
  return moves(gather(marks));
}

const SIGNS = /^[\p{P}\s]+$/u;

/** For the eye: signs that came or went with nothing else (“ ”、，) are no change to point at. */
export function quiet(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks) {
    const sign = SIGNS.test(mark.text);
    if (sign && mark.op === 'out') continue;
    const shown: Mark = sign ? { op: 'same', text: mark.text } : mark;
    const last = out.at(-1);
    if (last && last.op === shown.op)
      out[out.length - 1] = { ...shown, text: last.text + shown.text };
    else out.push(shown);
  }
  return out;
}

/** A stretch as shown: what is the same for long is folded to its two ends. */
export interface Folded extends Mark {
  /** What the fold hides, "" where nothing is folded. */
  readonly hidden: string;
  readonly head: string;
  readonly tail: string;
}

const KEEP = 12;

export function fold(marks: readonly Mark[]): Folded[] {
  return marks.map((mark, at) => {
    const head = at === 0 ? 0 : KEEP;
    const tail = at === marks.length - 1 ? 0 : KEEP;
    if (mark.op !== 'same' || mark.text.length < 3 * KEEP + head + tail)
      return { ...mark, hidden: '', head: mark.text, tail: '' };
    const end = mark.text.length - tail;
    return {
      ...mark,
      head: mark.text.slice(0, head),
      hidden: mark.text.slice(head, end),
      tail: mark.text.slice(end),
    };
  });
}
