/**
 * The nouns of a reading. Every string that quotes the page is an exact stretch of `Article.text`;
 * every offset is a half-open range in UTF-16 code units of that text.
 */

/** Half-open range [start, end) in UTF-16 code units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which rule claimed a stretch of text. `rule` is a stable id such as "lead.convened". */
export interface Evidence extends Span {
  readonly rule: string;
}

export type Level = 'central' | 'province' | 'prefecture' | 'county' | 'unit';
export type MeetingFormat = 'video' | 'phone' | 'in-person';
export type Role = 'chair' | 'speaker' | 'attendee';

/** A place after GB/T 2260. `code` is six digits ("410000"), "000000" for the whole country. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

export interface Person {
  /** As printed. */
  readonly name: string;
  /** As printed, null where the text gives none. */
  readonly post: string | null;
  readonly roles: readonly Role[];
  readonly evidence: Evidence;
}

/** A higher instruction, meeting or document that the meeting says it carries out. */
export interface Conveyed {
  readonly text: string;
  /** The verb that says so: 贯彻, 落实, 学习, 传达 … */
  readonly verb: string;
  readonly evidence: Evidence;
}

export interface FollowsUp {
  readonly name: string;
  readonly organ: string | null;
  readonly date: string | null;
  /** Id of a meeting in the same reading or in the library, where it could be told. */
  readonly meetingId?: string;
  readonly evidence: Evidence;
}

/** The ladder, weakest first. Grades and examples stand in lib/lexicon/modality.ts. */
export type ModalityKind =
  | 'encourage'
  | 'support'
  | 'explore'
  | 'should'
  | 'strive'
  | 'decide'
  | 'ensure'
  | 'must'
  | 'forbid';

export interface Modality {
  readonly kind: ModalityKind;
  /** The word that shows it ("要", "坚决防止"), null for a bare imperative. */
  readonly marker: string | null;
  /** Grade on the ladder, 1 (鼓励) to 9 (严禁 / 必须); compared only within one series. */
  readonly strength: number;
  /** Degree words that raised or lowered the grade (坚决, 适度 …). */
  readonly degree: readonly string[];
  /** "negative" where the order is not to do something (防止, 严禁, 不得). */
  readonly polarity: 'positive' | 'negative';
  readonly evidence: Evidence;
}

export interface Deadline {
  readonly text: string;
  /** ISO date, null where the text alone cannot resolve it. Never guessed. */
  readonly by: string | null;
  readonly evidence: Evidence;
}

export interface Figure {
  readonly text: string;
  /** A number, a pair for ranges, null where the words carry none that can be computed. */
  readonly value: number | readonly [number, number] | null;
  readonly unit: string;
  readonly evidence: Evidence;
}

export interface FormulaUse {
  /** Id in the bundled lexicon, null for a quoted novelty. */
  readonly id: string | null;
  /** As printed. */
  readonly text: string;
  /** What a numbered slogan stands for, where the text itself says so. */
  readonly expansion?: readonly string[];
  readonly evidence: Evidence;
}

export interface Directive extends Span {
  /** Stable within one reading: "m1.d3". */
  readonly id: string;
  readonly text: string;
  /** The person or organ that gives it; null where the text says only 会议. */
  readonly speaker: string | null;
  /** The verb that introduced the speech (指出, 强调 …), null where it only carries on. */
  readonly speechVerb: string | null;
  /** Enumerated point it stands under, "一", "二" … or "". */
  readonly item: string;
  readonly modality: Modality;
  /** Who must act, as printed; null where not stated. */
  readonly actor: string | null;
  readonly topics: readonly string[];
  readonly formulas: readonly FormulaUse[];
  readonly deadline: Deadline | null;
  readonly figures: readonly Figure[];
  readonly evidence: Evidence;
}

/** What is said without ordering anything. */
export interface Statement extends Span {
  readonly text: string;
  readonly speaker: string | null;
  readonly evidence: Evidence;
}

export interface Meeting {
  /** Stable within one reading: "m1", "m2" … over all articles of the page. */
  readonly id: string;
  readonly name: string;
  readonly organ: string | null;
  readonly level: Level | null;
  readonly region: Region | null;
  /** Id shared by all sessions of one series ("henan-covid"), null where none is known. */
  readonly series: string | null;
  readonly ordinal: number | null;
  readonly date: string | null;
  readonly dateText: string | null;
  /** Words elsewhere on the page that fix the year of `date`, where nothing nearer does. */
  readonly yearFrom?: string;
  /** Set only where the page gives no year and the bundled series does. */
  readonly dateInferred: { readonly date: string; readonly from: string } | null;
  readonly format: MeetingFormat | null;
  readonly people: readonly Person[];
  readonly conveys: readonly Conveyed[];
  readonly followsUp: FollowsUp | null;
  readonly directives: readonly Directive[];
  readonly statements: readonly Statement[];
  readonly evidence: Evidence;
}

/** What a sentence of an article was taken for, and by which rule. For --explain. */
export interface SentenceNote extends Span {
  readonly taken: 'directive' | 'statement' | 'narration' | 'plan' | 'other-order' | 'none';
  readonly meeting: string | null;
  readonly rule: string;
}

export type ReasonCode =
  | 'meeting'
  | 'no-meeting-lead'
  | 'press-conference'
  | 'inspection'
  | 'commentary'
  | 'reaction'
  | 'instruction-only'
  | 'plan'
  | 'bulletin'
  | 'announcement'
  | 'too-short'
  | 'no-article'
  | 'not-chinese';

export interface Article {
  readonly title: string | null;
  readonly text: string;
  readonly reason: ReasonCode;
  readonly meetings: readonly Meeting[];
  readonly sentences: readonly SentenceNote[];
}

export interface PageInfo {
  readonly url: string | null;
  /** Id of the site adapter that matched, or "generic". */
  readonly site: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly verdict: 'meeting' | 'other';
  readonly reason: ReasonCode;
}

export interface Reading {
  readonly id: string;
  readonly page: PageInfo;
  readonly articles: readonly Article[];
}
