import type { ModalityKind } from '../model/reading.ts';
import { degreeShift, LOWERING, RAISING } from '../text/degrees.ts';
import { allMatches } from '../text/match.ts';
import { Sieve, sifted } from '../text/sieve.ts';
import { termMask } from '../text/spans.ts';
import { BARE, BOUNDS, MARKERS, type MarkerRule } from './modality-table.ts';

export interface ModalityGrade {
  readonly kind: ModalityKind;
  /** As printed, with 要 and the degree words right before it (要坚决防止); null for a bare imperative. */
  readonly marker: string | null;
  /** Offset of `marker` in the text that was given, null where there is none. */
  readonly markerStart: number | null;
  /** 1 to 9; the table says what each grade stands for. */
  readonly strength: number;
  /** Degree words in the marker's clause, in order. */
  readonly degree: readonly string[];
  readonly polarity: 'positive' | 'negative';
}

interface Hit {
  readonly rule: MarkerRule;
  readonly start: number;
  readonly end: number;
}

interface Clause {
  readonly start: number;
  readonly end: number;
}

const COMPILED = new Sieve(
  MARKERS.map((rule) => ({
    rule,
    pattern: new RegExp(rule.pattern, 'g'),
  })),
  ({ pattern }) => pattern,
);
const DEGREE = new RegExp(`${LOWERING}|${RAISING}`, 'g');
const mayDegree = sifted(new RegExp(`${LOWERING}|${RAISING}`));
const DEGREES_BEFORE = new RegExp(`(?:(?:${LOWERING}|${RAISING})地?)+$`);
/** The last characters of the words alone, without what may or may not follow them. */
const DEGREE_ENDS = new Set([
  ...`${LOWERING}|${RAISING}`
    .replace(/\([^()]*\)/g, '')
    .split('|')
    .map((word) => word.charAt(word.length - 1)),
  '地',
]);
/** From this grade on a later clause of the sentence grades the whole: 必须, 不得, 严禁. */
const HARD = 8;
/** Clauses that lead up to the order: who says it, on what occasion, about whom. */
const LEADING =
  /(?:指出|强调|要求|表示|说|提出|认为|部署|安排|时)$|^(?:对|在|针对|围绕|为|就|按照|根据|面对|当前|目前|随着|今年|明年|下一步|结合|作为)/;

function allHits(text: string, within: string): Hit[] {
  const hits: Hit[] = [];
  const term = termMask(text);
  for (const { rule, pattern } of COMPILED.passing(within)) {
    for (const { index, 0: word } of allMatches(pattern, text))
      if (!term[index]) hits.push({ rule, start: index, end: index + word.length });
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Nearly every character is Han and cuts nothing. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const CUTS = '，；。！？\n：';

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit >= FIRST_HAN && unit <= LAST_HAN) continue;
    if (end < text.length && !CUTS.includes(text.charAt(end))) continue;
    if (end > start) clauses.push({ start, end });
    start = end + 1;
  }
  return clauses;
}

const inside = (hit: Hit | undefined, clause: Clause | undefined): boolean =>
  hit !== undefined && clause !== undefined && hit.start >= clause.start && hit.end <= clause.end;

/** 要鼓励, 要坚决防止: what follows 要 at once says what kind of order it is. */
function afterPlain(text: string, first: Hit, hits: readonly Hit[]): Hit | null {
  if (first.rule.kind !== 'should') return null;
  const next = hits.find((hit) => hit.start >= first.end);
  if (!next) return null;
  const between = text.slice(first.end, next.start);
  return between === '' || between.replace(DEGREE, '').replace(/积极|地/g, '') === '' ? next : null;
}

/** The first clause that does not merely lead up to the order; one with a marker never does. */
function mainClause(
  text: string,
  hits: readonly Hit[],
  clauses: readonly Clause[],
): Clause | undefined {
  let next = 0;
  for (const clause of clauses) {
    while ((hits[next]?.start ?? text.length) < clause.start) next++;
    if (inside(hits[next], clause) || !LEADING.test(text.slice(clause.start, clause.end)))
      return clause;
  }
  return clauses.at(-1);
}

/**
 * The hit that grades the sentence: the first marker of the main clause; without one the first
 * firm marker (要, 必须) of any clause; and before both, a hard one (必须, 不得, 严禁) of a later
 * clause, because the sentence as a whole is then put as firmly as that. 确保 and 防止 in a later
 * clause name the purpose and grade nothing.
 */
function chiefHit(text: string, hits: readonly Hit[], clauses: readonly Clause[]): Hit | null {
  const main = mainClause(text, hits, clauses);
  const first = hits.find((hit) => inside(hit, main)) ?? hits.find((hit) => hit.rule.firm) ?? null;
  const chief = (first && afterPlain(text, first, hits)) ?? first;
  const hard = hits.find((hit) => hit.rule.strength >= HARD && hit.rule.firm);
  return hard && (!chief || hard.rule.strength > chief.rule.strength) ? hard : chief;
}

/** 要 or 必须 and degree words right before the marker belong to it as printed. */
function printedStart(text: string, hit: Hit, hits: readonly Hit[]): number {
  const degrees = DEGREE_ENDS.has(text.charAt(hit.start - 1))
    ? DEGREES_BEFORE.exec(text.slice(Math.max(0, hit.start - 12), hit.start))
    : null;
  const start = hit.start - (degrees?.[0].length ?? 0);
  const order = hits.find((other) => other.end === start && other.rule.kind === 'should');
  return order ? order.start : start;
}

function degreesIn(
  text: string,
  hit: Hit | null,
  clauses: readonly Clause[],
  within: string,
): string[] {
  if (!mayDegree.may(within)) return [];
  const clause = hit ? clauses.find((c) => inside(hit, c)) : clauses[0];
  if (!clause) return [];
  const marker = text.slice(hit?.start ?? 0, hit?.end ?? 0);
  const words = allMatches(DEGREE, text.slice(clause.start, clause.end));
  return words.map(([word]) => word).filter((word) => word !== marker);
}

/**
 * Grades one directive sentence or clause of normalised text. `within`: the sentence that it stands
 * in, whose words are known already.
 */
export function gradeModality(text: string, within = text): ModalityGrade {
  const hits = allHits(text, within);
  const clauses = clausesOf(text);
  const chief = chiefHit(text, hits, clauses);
  const { kind, strength } = chief?.rule ?? BARE;
  const degree = degreesIn(text, chief, clauses, within);
  const shift = degreeShift(degree);
  const start = chief ? printedStart(text, chief, hits) : null;
  const ordered =
    chief && start !== null && text.startsWith('要', start) && strength < BARE.strength;
  const [low, high] = BOUNDS[kind];
  return {
    kind,
    marker: chief && start !== null ? text.slice(start, chief.end) : null,
    markerStart: start,
    strength: Math.min(high, Math.max(low, strength + shift + (ordered ? 1 : 0))),
    degree,
    polarity: chief?.rule.negative ? 'negative' : 'positive',
  };
}
