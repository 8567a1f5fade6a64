import { DAY_RULES } from './deadline-days.ts';
import type { DeadlineRule } from './deadline-parts.ts';
import { PERIOD_RULES } from './deadline-periods.ts';
import { allMatches } from './match.ts';
import { hasAll, Sieve } from './sieve.ts';
import { withoutOverlaps } from './spans.ts';

export interface DeadlineMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO date of the last day in time, null where text and anchor do not settle it. */
  readonly by: string | null;
  /** true where the words alone set a limit (月底前), false where their clause does (三季度完成). */
  readonly firm: boolean;
  /** Id of the rule, "deadline.month-end". */
  readonly rule: string;
}

export interface DeadlineAnchor {
  /** ISO date of the meeting; goes before `published`. */
  readonly meeting: string | null;
  readonly published: string | null;
}

const RULES = new Sieve(
  [...DAY_RULES, ...PERIOD_RULES].map((rule) => ({ rule, may: hasAll(rule.needs) })),
  ({ rule }) => rule.pattern,
);
/** How much of the sentence before a match a rule may look at. */
const LOOK_BACK = 40;

function addMatches(
  found: DeadlineMention[],
  rule: DeadlineRule,
  text: string,
  base: string | null,
): void {
  for (const match of allMatches(rule.pattern, text)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
    const by = rule.by(match.groups ?? {}, base, sentence);
    if (by === 'none') continue;
    const end = start + match[0].length;
    found.push({ start, end, text: match[0], by, firm: rule.firm, rule: `deadline.${rule.name}` });
  }
}

/**
 * The time limits set in a directive (normalised text), in reading order, not overlapping; of two
 * over the same words the longer one counts. What begins (7月1日起), what is past (3月份以来), and
 * what merely lasts (延续至年底) is none. `by` is counted from the meeting, else from publication.
 * `within`: the sentence that the text stands in, whose words are known already.
 */
export function findDeadlines(
  text: string,
  anchor: DeadlineAnchor,
  within = text,
): readonly DeadlineMention[] {
  const base = anchor.meeting ?? anchor.published;
  const found: DeadlineMention[] = [];
  for (const { rule, may } of RULES.passing(within))
    if (may(within)) addMatches(found, rule, text, base);
  return withoutOverlaps(found);
}

/** The limit to show where only one can be: the first whose words bind by themselves, else the first. */
export function chiefDeadline(found: readonly DeadlineMention[]): DeadlineMention | null {
  return found.find((mention) => mention.firm) ?? found[0] ?? null;
}
