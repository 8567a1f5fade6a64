import { type Amount, FIGURE_RULES } from './figure-rules.ts';
import { allMatches } from './match.ts';
import { hasAll, Sieve } from './sieve.ts';
import { termMask, withoutOverlaps } from './spans.ts';

export interface FigureMention extends Amount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the rule, "figure.arabic". */
  readonly rule: string;
}

const RULES = new Sieve(
  FIGURE_RULES.map((rule) => ({ rule, may: hasAll(rule.needs) })),
  ({ rule }) => rule.pattern,
);

/**
 * Numbers with their units in normalised text, in reading order: targets, quantities, frequencies.
 * Ordinals, enumerators, dates, idioms and numbered slogans are none.
 * `within`: the sentence that the text stands in, whose words are known already.
 */
export function findFigures(text: string, within = text): readonly FigureMention[] {
  const quoted = termMask(text);
  const found: FigureMention[] = [];
  for (const { rule, may } of RULES.passing(within)) {
    if (!may(within)) continue;
    for (const match of allMatches(rule.pattern, text)) {
      const start = match.index;
      if (!rule.quoted && quoted[start]) continue;
      const figure = rule.read(match.groups ?? {});
      const end = start + match[0].length;
      if (figure)
        found.push({ start, end, text: match[0], ...figure, rule: `figure.${rule.name}` });
    }
  }
  return withoutOverlaps(found);
}
