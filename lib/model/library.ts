/** The nouns of the library: facts about meetings and formulas. No sentence of any article. */
import type { Level, MeetingFormat, ModalityKind, Region, Role } from './reading.ts';

export type FormulaKind = 'slogan' | 'numbered' | 'stance' | 'principle' | 'measure';

export type RelationKind = 'followed-by' | 'part-of' | 'contrast' | 'see-also';

/** A fixed formula (提法). Source files leave out what the build computes (see FormulaSource). */
export interface Formula {
  /** Pinyin slug, stable: "sige-koudai". */
  readonly id: string;
  readonly simplified: string;
  readonly traditional: string;
  /** With tone marks, syllables spaced: "sì gè kǒu dài". */
  readonly pinyin: string;
  readonly kind: FormulaKind;
  /** What a number stands for; empty where it stands for nothing countable. */
  readonly standsFor: readonly string[];
  readonly standsForHant: readonly string[];
  /** Established or literal English rendering, a few words: "four pockets". */
  readonly english: string;
  /** Explanation in our own words. */
  readonly zh: string;
  readonly zhHant: string;
  readonly en: string;
  readonly variants: readonly string[];
  readonly topics: readonly string[];
  readonly relations: readonly { readonly kind: RelationKind; readonly to: string }[];
  /** Month of first and last use in the dataset ("2021-08"), null where it holds none. */
  readonly first: string | null;
  readonly last: string | null;
}

/** One entry of assets/data/sources/formulas/*.json. */
export interface FormulaSource {
  readonly id: string;
  readonly simplified: string;
  /** Only where the computed one would be wrong. */
  readonly pinyin?: string;
  readonly traditional?: string;
  readonly kind: FormulaKind;
  readonly standsFor?: readonly string[];
  readonly english: string;
  /** Other English names by which it is looked up ("two establishes"). */
  readonly englishAlso?: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly variants?: readonly string[];
  readonly topics: readonly string[];
  readonly relations?: readonly { readonly kind: RelationKind; readonly to: string }[];
}

/** One topic of assets/data/sources/topics.json; two levels. */
export interface Topic {
  readonly id: string;
  /** null for the upper level. */
  readonly parent: string | null;
  readonly zh: string;
  readonly zhHant: string;
  readonly en: string;
  /** Simplified words whose presence in a directive counts for the topic. */
  readonly words: readonly string[];
}

export interface DirectiveFact {
  /** At most 14 Han characters naming what is ordered (扩大国内需求). */
  readonly head: string;
  readonly speaker: string | null;
  readonly item: string;
  readonly topics: readonly string[];
  readonly modality: ModalityKind;
  readonly strength: number;
  readonly formulas: readonly string[];
  readonly deadline: { readonly text: string; readonly by: string | null } | null;
  readonly figures: readonly {
    readonly text: string;
    readonly value: number | readonly [number, number] | null;
    readonly unit: string;
  }[];
}

export interface MeetingSource {
  readonly outlet: string;
  readonly url: string | null;
}

/** A meeting as the bundled dataset knows it. */
export interface MeetingFacts {
  /** "politburo/2024-07-30", "henan-covid/7"; shown to users as "bundled:" + id. */
  readonly id: string;
  readonly series: string;
  readonly organ: string;
  readonly name: string;
  readonly ordinal: number | null;
  readonly date: string | null;
  /** Where no day is known: the words that bound it ("<=2022-03-25"). */
  readonly dateText: string | null;
  readonly level: Level;
  readonly region: Region;
  readonly format: MeetingFormat | null;
  readonly people: readonly {
    readonly name: string;
    readonly post: string | null;
    readonly roles: readonly Role[];
  }[];
  readonly topics: readonly string[];
  readonly formulas: readonly { readonly id: string; readonly count: number }[];
  readonly directives: readonly DirectiveFact[];
  /** Ids of the meetings that this one was called to follow up. */
  readonly followsUp: readonly string[];
  readonly sources: readonly MeetingSource[];
}

export interface Series {
  readonly id: string;
  readonly zh: string;
  readonly zhHant: string;
  readonly en: string;
  readonly organ: string;
  readonly level: Level;
  readonly region: Region;
}
