/** What the page room hands to the reader: articles as plain text, no DOM. */

export interface SourceArticle {
  readonly title: string | null;
  /** Kicker and subtitles (引题, 副题) as printed, in order. */
  readonly subtitles: readonly string[];
  /** Body text, paragraphs separated by "\n", breaks healed, furniture left out. */
  readonly text: string;
}

export interface SourcePage {
  readonly url: string | null;
  readonly site: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO date, null when neither given nor found. */
  readonly published: string | null;
  /** Lines, captions and all, that print a day and a year; only where `published` is null. */
  readonly dated?: readonly string[];
  readonly articles: readonly SourceArticle[];
}

/** One line of input to `npm run -s read`. */
export interface PageInput {
  readonly id: string;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}
