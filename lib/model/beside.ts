/** What the library puts beside a meeting: lines, reasons, notes, the chain. Made by lib/library. */
import type { Level } from './reading.ts';

/** What a thing is called in each language of the interface. */
export interface Naming {
  readonly zh: string;
  readonly zhHant: string;
  readonly en: string;
}

/** A meeting in one line, with the way to its source. */
export interface MeetingLine {
  readonly id: string;
  readonly organ: string;
  readonly name: string;
  readonly ordinal: number | null;
  /** ISO day, null where only the words that bound it are known. */
  readonly date: string | null;
  readonly dateText: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

export type ReasonKind =
  | 'parent'
  | 'follow-up'
  | 'previous'
  | 'next'
  | 'series'
  | 'same-day'
  | 'topic'
  | 'formula';

export interface RelatedLine extends MeetingLine {
  readonly why: readonly { readonly kind: ReasonKind; readonly of: readonly Naming[] }[];
}

/**
 * What a formula's use at a meeting means beside the meetings before it.
 * "first": no earlier meeting of the library uses it. "first-in-series": none of its series does.
 * "return": its series used it, but not last time. "dropped": last time, and not now.
 */
export type NoteKind = 'first' | 'first-in-series' | 'return' | 'dropped';

export interface NoteLine {
  readonly kind: NoteKind;
  readonly formula: Naming;
  readonly last: MeetingLine | null;
}

export interface ChainNode {
  readonly id: string;
  readonly organ: string;
  readonly name: string;
  readonly level: Level;
  /** ISO day, "" where unknown. */
  readonly day: string;
  /** The meeting that the chain was asked for. */
  readonly self: boolean;
}

/** How a meeting is carried down from level to level. */
export interface Chain {
  /** From the centre down, within a level by day. */
  readonly nodes: readonly ChainNode[];
  /** From the meeting followed up to the one that follows it. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** A meeting that is kept as several outlets told it. */
export interface Told {
  /** The library's id of the meeting. */
  readonly key: string;
  /** Their names, each once, as the panel's address knows them. */
  readonly outlets: readonly string[];
}

/** What stands beside one meeting of a page. */
export interface Beside {
  /** Id of the meeting within the reading ("m1"). */
  readonly meeting: string;
  readonly related: readonly RelatedLine[];
  readonly notes: readonly NoteLine[];
  /** null for a meeting that neither follows up another nor is followed up. */
  readonly chain: Chain | null;
  /** null where no second outlet's report of it is kept. */
  readonly told: Told | null;
}
