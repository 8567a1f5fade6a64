import type { Change, ComparedMeeting, FormulaRow, Tier } from '../model/change.ts';
import { makeView } from '../text/view.ts';

interface Counted {
  readonly id: string | null;
  readonly formula: string;
  readonly counts: number[];
}

/** Phrases set in a row as formulas are: 防线前移、关口内置、划小单元. */
const ROW =
  /(?<=^|[，；：“、要]|坚持|落实)[\p{Script=Han}]{4}(?:、[\p{Script=Han}]{4})+(?=[，。；”、]|$)/gu;

const textOf = (meeting: ComparedMeeting): string =>
  makeView(meeting.directives.map((directive) => directive.text).join('\n')).text;

/** How often each phrase of `phrases` stands in each text. */
function count(text: string, phrase: string): number {
  let times = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
    times++;
  return times;
}

/**
 * What the lexicon does not hold: phrases set in a row that two meetings share, or that took the
 * place of one another in a pair (关口内置 → 关口前置).
 */
function rowPhrases(texts: readonly string[], known: ReadonlySet<string>): Counted[] {
  const found = new Set(
    texts.flatMap((text) => [...text.matchAll(ROW)].flatMap(([row]) => row.split('、'))),
  );
  return [...found]
    .filter((phrase) => !known.has(phrase))
    .map((formula) => ({ id: null, formula, counts: texts.map((text) => count(text, formula)) }));
}

/** Uses of a phrase inside longer formulas of a meeting whose sentences are not known. */
const inside = ({ full, formulas }: ComparedMeeting, phrase: string): number =>
  full
    ? 0
    : formulas
        .filter(({ text }) => text !== phrase && text.includes(phrase))
        .reduce((sum, { count: uses }) => sum + uses, 0);

/**
 * Formulas as the reader found them. The reader takes the longest (防线前移、关口内置 as one), so what
 * stands inside another is counted in the text, or in the longer formula where there is no text.
 */
function lexiconRows(meetings: readonly ComparedMeeting[], texts: readonly string[]): Counted[] {
  const rows = new Map<string, Counted & { readonly printed: Set<string> }>();
  meetings.forEach((meeting, at) => {
    for (const { id, text, count: uses } of meeting.formulas) {
      const plain = makeView(text).text;
      const none = meetings.map(() => 0);
      const row = rows.get(id ?? plain) ?? { id, formula: plain, counts: none, printed: new Set() };
      row.printed.add(plain);
      row.counts[at] = (row.counts[at] ?? 0) + uses;
      rows.set(id ?? plain, row);
    }
  });
  return [...rows.values()].map(({ id, formula, counts, printed }) => {
    const inText = (at: number) =>
      Math.max(...[...printed].map((one) => count(texts[at] ?? '', one)));
    const within = (at: number) => (meetings[at] ? inside(meetings[at], formula) : 0);
    return {
      id,
      formula,
      counts: counts.map((uses, at) => Math.max(uses + within(at), inText(at))),
    };
  });
}

/** The share of characters that two phrases of one length have in place: 关口内置, 关口前置 0.75. */
function sameness(a: string, b: string): number {
  if (a === b || a.length !== b.length || a.length < 4) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a.charAt(i) === b.charAt(i)) same++;
  return same > 1 ? same / a.length : 0;
}
/** Enough where one stands in place of the other in two paired orders … */
const HALF = 0.5;
/** … and where only the meetings that use them tell. */
const MOST_OF_IT = 0.7;

/** Whether one is used only in meetings after those that use the other. */
function relieved(a: readonly number[], b: readonly number[]): boolean {
  const last = (counts: readonly number[]) => counts.findLastIndex((uses) => uses > 0);
  const first = (counts: readonly number[]) => counts.findIndex((uses) => uses > 0);
  return last(a) < first(b) || last(b) < first(a);
}

/** Where the texts of two paired orders hold `a` before and `b` after. */
const replaced = (changes: readonly Change[], a: string, b: string): boolean =>
  changes.some(
    ({ earlier, later }) =>
      earlier?.text.includes(a) && later?.text.includes(b) && !later.text.includes(a),
  );

/** The phrase that took the place of each, or whose place it took: of several the most alike. */
function twins(all: readonly Counted[], changes: readonly Change[], heads: boolean) {
  const took = (a: Counted, b: Counted, same: number): boolean =>
    (heads && same >= MOST_OF_IT && relieved(a.counts, b.counts)) ||
    replaced(changes, a.formula, b.formula) ||
    replaced(changes, b.formula, a.formula);
  return (row: Counted): string | null => {
    let best: string | null = null;
    let most = 0;
    for (const two of all) {
      const same = sameness(row.formula, two.formula);
      if (same < HALF || same <= most || !took(row, two, same)) continue;
      best = two.formula;
      most = same;
    }
    return best;
  };
}

const TIERS: readonly (readonly [number, Tier])[] = [
  [1, 'all'],
  [0.5, 'most'],
  [0.25, 'some'],
  [0, 'few'],
];

const tierOf = (share: number): Tier => TIERS.find(([least]) => share >= least)?.[1] ?? 'few';

function kindOf(counts: readonly number[], other: string | null): FormulaRow['kind'] {
  if (other !== null) return 'reworded';
  const [first, last] = [(counts[0] ?? 0) > 0, (counts.at(-1) ?? 0) > 0];
  if (first && last) return 'kept';
  if (last) return 'new';
  return first ? 'dropped' : 'passing';
}

/** What changed most to the reader first. */
const RANK: readonly FormulaRow['kind'][] = ['reworded', 'new', 'dropped', 'kept', 'passing'];

/** Formula × meeting, with first and last use; sorted by change, then by how many meetings use it. */
export function heatOf(
  meetings: readonly ComparedMeeting[],
  changes: readonly Change[],
): FormulaRow[] {
  const texts = meetings.map(textOf);
  const lexicon = lexiconRows(meetings, texts);
  const known = new Set(lexicon.map((row) => row.formula));
  const phrases = rowPhrases(texts, known);
  const all = [...lexicon, ...phrases];
  const heads = meetings.some(({ full }) => !full);
  const twinOf = twins(all, changes, heads);
  const rows = all.map((row): FormulaRow & { uses: number } => {
    const used = row.counts.flatMap((uses, at) => (uses > 0 ? [at] : []));
    const other = twinOf(row);
    const share = used.length / meetings.length;
    return {
      ...row,
      first: meetings[used[0] ?? 0]?.id ?? '',
      last: meetings[used.at(-1) ?? 0]?.id ?? '',
      tier: tierOf(share),
      share: Math.round(share * 100) / 100,
      kind: kindOf(row.counts, other),
      other,
      uses: used.length,
    };
  });
  return rows
    .filter((row) => row.uses > 1 || row.other !== null || known.has(row.formula))
    .sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || b.uses - a.uses)
    .map(({ uses: _, ...row }) => row);
}
