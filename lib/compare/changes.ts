import type {
  Change,
  ChangeKind,
  ComparedDirective,
  ComparedMeeting,
  Why,
} from '../model/change.ts';
import { type Alignment, align } from './align.ts';
import { kindOf, movesOf } from './kind.ts';
import { inOrder, type Match, matches } from './match.ts';
import { part, rememberCut, type Unit } from './units.ts';
import { nameOf } from './vocabulary.ts';

/** A match with its kind, before neighbours of one kind are put together. */
interface Judged extends Match {
  readonly kind: ChangeKind;
  readonly moved: Why['moved'];
  readonly strength: Why['strength'];
}

const pick = (units: readonly Unit[], indexes: readonly number[]): Unit[] =>
  indexes.flatMap((index) => units[index] ?? []);

function judge(alignment: Alignment, graded: boolean, full: boolean): Judged[] {
  const all = matches(alignment);
  const paired = all.filter((match) => match.earlier.length > 0 && match.later.length > 0);
  const ordered = inOrder(paired.map((match) => match.earlier[0] ?? 0));
  const orderOf = new Map(paired.map((match, index) => [match, ordered[index] ?? true]));
  return all.map((match) => {
    const earlier = pick(alignment.earlier, match.earlier);
    const later = pick(alignment.later, match.later);
    const [a, b] = [earlier[0], later[0]];
    const moved = a && b ? movesOf(a, b, orderOf.get(match) ?? true) : [];
    return {
      ...match,
      moved,
      ...kindOf(earlier, later, { graded, full, moved: moved.length > 0, score: match.score }),
    };
  });
}

/** Whether `next` carries on where `last` ends, in one directive. */
const carriesOn = (units: readonly Unit[], last: readonly number[], next: readonly number[]) => {
  const [a, b] = [last.at(-1), next[0]];
  if (a === undefined || b === undefined) return a === b;
  return b === a + 1 && units[a]?.of === units[b]?.of;
};

/** Puts neighbours of one kind together, so that a sentence that stayed whole is shown whole. */
function join(alignment: Alignment, judged: readonly Judged[]): Judged[] {
  const out: Judged[] = [];
  for (const next of judged) {
    const last = out.at(-1);
    const joins =
      last?.kind === next.kind &&
      carriesOn(alignment.earlier, last.earlier, next.earlier) &&
      carriesOn(alignment.later, last.later, next.later);
    if (!last || !joins) {
      out.push(next);
      continue;
    }
    const both = (side: 'earlier' | 'later') => [...last.strength[side], ...next.strength[side]];
    out[out.length - 1] = {
      kind: last.kind,
      earlier: [...last.earlier, ...next.earlier],
      later: [...last.later, ...next.later],
      score: Math.min(last.score, next.score),
      split: last.split || next.split,
      moved: [...new Set([...last.moved, ...next.moved])],
      strength: { earlier: both('earlier'), later: both('later') },
    };
  }
  return out;
}

/** The stretch that some orders of one directive cover. */
function stretch(
  directives: readonly ComparedDirective[],
  units: readonly Unit[],
): ComparedDirective | null {
  const [first] = units;
  const whole = first && directives[first.of];
  if (!whole) return null;
  const end = units.at(-1)?.directive.end ?? first.directive.end;
  const stretched = part(whole, first.directive.start - whole.start, end - whole.start);
  rememberCut(stretched, units);
  return stretched;
}

const words = (units: readonly Unit[]): Set<number> =>
  new Set(units.flatMap((unit) => [...unit.features.ids]));

function whyOf(judged: Judged, earlier: readonly Unit[], later: readonly Unit[]): Why | null {
  const [a, b] = [earlier[0], later[0]];
  if (!a || !b) return null;
  const other = words(later);
  const shared = [...words(earlier)].filter((id) => other.has(id)).map(nameOf);
  const named = new Map(
    later.flatMap(({ directive }) => directive.formulas.map(({ id, text }) => [id ?? text, text])),
  );
  return {
    score: Math.round(judged.score * 100) / 100,
    formulas: shared
      .filter((word) => word.startsWith('#'))
      .map((word) => named.get(word.slice(1)) ?? word.slice(1)),
    words: chain(shared.filter((word) => !/^[#~]/.test(word))),
    topic: a.topic === b.topic ? a.topic : null,
    split: judged.split,
    strength: judged.strength,
    moved: judged.moved,
  };
}

/** 扩大 大国 国内 内需 → 扩大国内需: pairs of characters that overlap, put together for the eye. */
function chain(pairs: readonly string[]): string[] {
  const out: string[] = [];
  for (const pair of pairs) {
    const last = out.at(-1);
    if (last && pair.length > 1 && last.endsWith(pair.charAt(0)))
      out[out.length - 1] = last + pair.slice(1);
    else out.push(pair);
  }
  return out;
}

/** Everything that changed from one meeting to another, in reading order of the later one. */
export function changesBetween(from: ComparedMeeting, to: ComparedMeeting): Change[] {
  const full = from.full && to.full;
  const alignment = align(from.directives, to.directives, full);
  const graded = from.series !== null && from.series === to.series;
  return join(alignment, judge(alignment, graded, full)).map((judged) => {
    const earlier = pick(alignment.earlier, judged.earlier);
    const later = pick(alignment.later, judged.later);
    return {
      kind: judged.kind,
      topic: (later[0] ?? earlier[0])?.topic ?? null,
      from: from.id,
      to: to.id,
      earlier: stretch(from.directives, earlier),
      later: stretch(to.directives, later),
      why: whyOf(judged, earlier, later),
      back: null,
    };
  });
}
