/** The nouns of a comparison: meetings side by side, and what changed between them. */
import type { ModalityKind, Span } from './reading.ts';

export type ChangeKind = 'new' | 'dropped' | 'kept' | 'reworded' | 'stronger' | 'weaker' | 'moved';

/** An order as the comparison sees it: a directive, or one order out of a directive that packs many. */
export interface ComparedDirective extends Span {
  /** Id of the directive that it is (part of), unique within its meeting. */
  readonly id: string;
  /** Exact stretch of the article; for a meeting without sentences, the head phrase. */
  readonly text: string;
  readonly speaker: string | null;
  /** Enumerated point it stands under, "一", "二" … or "". */
  readonly item: string;
  readonly topics: readonly string[];
  readonly modality: {
    readonly kind: ModalityKind;
    readonly marker: string | null;
    readonly strength: number;
    readonly degree: readonly string[];
  };
  readonly formulas: readonly { readonly id: string | null; readonly text: string }[];
  readonly deadline: { readonly text: string; readonly by: string | null } | null;
  readonly figures: readonly ComparedFigure[];
}

export interface ComparedFigure {
  readonly text: string;
  readonly value: number | readonly [number, number] | null;
  readonly unit: string;
}

/** A meeting ready to be laid beside others. */
export interface ComparedMeeting {
  /** "bundled:politburo/2024-07-30", a saved meeting's id, a file name … */
  readonly id: string;
  readonly name: string;
  readonly organ: string | null;
  readonly series: string | null;
  readonly ordinal: number | null;
  /** ISO date, null where none is known. */
  readonly date: string | null;
  readonly dateText: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** False where only head phrases are known, no sentence: such a meeting cannot be redlined. */
  readonly full: boolean;
  /** The article that the offsets belong to, null where it is not known. */
  readonly text: string | null;
  readonly directives: readonly ComparedDirective[];
  /** Uses of fixed formulas in the whole report, orders and statements. */
  readonly formulas: readonly {
    readonly id: string | null;
    readonly text: string;
    readonly count: number;
  }[];
}

/** Why two orders were paired. Score is 0 (nothing shared) to 1 (the same words). */
export interface Why {
  readonly score: number;
  readonly formulas: readonly string[];
  readonly words: readonly string[];
  readonly topic: string | null;
  /** True where one order was split into several or several were joined into one. */
  readonly split: boolean;
  /** The words that made it stronger or weaker, as printed. */
  readonly strength: { readonly earlier: readonly string[]; readonly later: readonly string[] };
  /** "order" where its place in the sequence changed, "item" the point, "speaker" the mouth. */
  readonly moved: readonly ('order' | 'item' | 'speaker')[];
}

export interface Change {
  readonly kind: ChangeKind;
  readonly topic: string | null;
  /** Ids of the two meetings that are held against each other. */
  readonly from: string;
  readonly to: string;
  readonly earlier: ComparedDirective | null;
  readonly later: ComparedDirective | null;
  readonly why: Why | null;
  /** For a "new" order: the meeting that last spoke of it, where one before `from` did. */
  readonly back: string | null;
}

/** One matter followed through the meetings: the cells of each, none where it is absent. */
export interface Thread {
  readonly topic: string | null;
  readonly cells: readonly (readonly Cell[])[];
}

export interface Cell {
  /** Null where it was dropped in this meeting: the change says what. */
  readonly directive: ComparedDirective | null;
  /** Null in the first meeting, or in the base, which is held against nothing. */
  readonly change: Change | null;
}

export interface TopicRows {
  readonly topic: string | null;
  readonly threads: readonly Thread[];
}

/** Share of the meetings compared that use a formula, in tiers; the number is printed beside it. */
export type Tier = 'all' | 'most' | 'some' | 'few';

export interface FormulaRow {
  readonly formula: string;
  readonly id: string | null;
  readonly counts: readonly number[];
  /** Ids of the first and the last meeting that use it. */
  readonly first: string;
  readonly last: string;
  readonly tier: Tier;
  /** Share of the meetings that use it, 0 to 1. */
  readonly share: number;
  readonly kind: 'new' | 'dropped' | 'kept' | 'reworded' | 'passing';
  /** The formula that took its place or whose place it took (关口内置 → 关口前置). */
  readonly other: string | null;
}

/** A figure or a deadline followed through the meetings. */
export interface TableRow {
  /** What it is a figure of, in the report's own words. */
  readonly label: string;
  readonly topic: string | null;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** Whether the meeting speaks of the matter at all, with a figure or without. */
  readonly said: boolean;
  /** As printed, each with the order that it stands in. */
  readonly values: readonly { readonly text: string; readonly directive: ComparedDirective }[];
}

/** How firmly a topic is put, meeting by meeting. */
export interface StrengthLine {
  readonly topic: string;
  /** Highest grade on the ladder in each meeting, null where the topic is absent. */
  readonly grades: readonly (number | null)[];
  /** The order that holds that grade, and the words that show it. */
  readonly quotes: readonly (ComparedDirective | null)[];
}

export interface Comparison {
  readonly meetings: readonly ComparedMeeting[];
  /** Id of the meeting that all others are held against; null where each is held against the one before. */
  readonly base: string | null;
  readonly topics: readonly TopicRows[];
  readonly changes: readonly Change[];
  readonly formulas: readonly FormulaRow[];
  readonly figures: readonly TableRow[];
  readonly deadlines: readonly TableRow[];
  readonly strength: readonly StrengthLine[];
}
