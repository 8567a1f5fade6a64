/** Shapes of the files under assets/public/data, as `npm run dataset` writes them. */
import type { Formula, MeetingFacts, Series, Topic } from '../model/library.ts';
import type { Level, Region } from '../model/reading.ts';

export interface PersonFacts {
  /** The name; people of one name are one entry, told apart by their posts. */
  readonly id: string;
  readonly traditional: string;
  /** "Lóu Yángshēng". */
  readonly pinyin: string;
  /** As printed, with the months of first and last sight in the dataset ("2021-08"). */
  readonly posts: readonly {
    readonly post: string;
    readonly region: string;
    readonly first: string | null;
    readonly last: string | null;
  }[];
  /** Ids of meetings, oldest first. */
  readonly meetings: readonly string[];
}

export interface PlaceFacts extends Region {
  readonly level: Level;
  readonly traditional: string;
  readonly series: readonly string[];
}

export interface OrganFacts {
  readonly name: string;
  readonly level: Level;
  readonly region: Region;
  readonly series: readonly string[];
}

export type DocKind = 'meeting' | 'formula' | 'person' | 'topic' | 'place' | 'series';

/** What lookup can find. Everything is folded already: simplified, lower case, no white space. */
export interface SearchDoc {
  readonly kind: DocKind;
  readonly id: string;
  /** As shown. */
  readonly title: string;
  readonly traditional: string;
  /** Syllables without tones, spaced ("si ge kou dai"). */
  readonly pinyin: string;
  readonly english: string;
  readonly aka: readonly string[];
  /** What it holds without being called so (what a number stands for): found, but not first. */
  readonly parts: readonly string[];
  /** Breaks ties: the larger first. */
  readonly weight: number;
}

export interface Manifest {
  /** Day of the newest source and the start of the content's hash: "2026.08.21-1a2b3c4d". */
  readonly version: string;
  readonly date: string;
  readonly counts: Readonly<Record<string, number>>;
  /** By file name: sha256 in hex, and size in bytes. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
}

/** All snapshots, parsed. */
export interface Snapshots {
  readonly manifest: Manifest;
  readonly meetings: readonly MeetingFacts[];
  readonly formulas: readonly Formula[];
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
  readonly people: readonly PersonFacts[];
  readonly places: readonly PlaceFacts[];
  readonly organs: readonly OrganFacts[];
  readonly search: readonly SearchDoc[];
}
