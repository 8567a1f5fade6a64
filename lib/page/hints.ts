/** What is known about a page before it is read. */
export interface PageHints {
  readonly url?: string | null | undefined;
  /** Publication date (ISO), which then wins over what the page says. */
  readonly published?: string | null | undefined;
}
