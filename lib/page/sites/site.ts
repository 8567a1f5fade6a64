/** What a site's adapter says about its pages. Data only; lib/page/html.ts is the one engine. */
export interface Site {
  /** Stable id, printed as page.site. */
  readonly id: string;
  /** Hosts, matched exactly or as the end after a dot ("gov.cn" takes "www.x.gov.cn"). */
  readonly hosts: readonly string[];
  /** Name of the outlet where the page names no other source; null where each page must say. */
  readonly outlet: string | null;
  /** Where the article's text stands, the surest first. */
  readonly body: readonly string[];
  /** What stands inside the body and does not belong to it. */
  readonly drop: readonly string[];
  /** Where the headline stands, the surest first. */
  readonly title: readonly string[];
  /** Where the line with date and source stands, the surest first. */
  readonly info: readonly string[];
  /** Where the name of the source stands by itself, without a label. */
  readonly source?: readonly string[];
  /** Each match is one article of a page with several; null where a page has one. */
  readonly article?: string;
  /** Kicker and subtitle beside the headline. */
  readonly kicker?: readonly string[];
  readonly subtitle?: readonly string[];
  /** Sites told by the shape of their addresses, whatever the host. */
  readonly path?: RegExp;
  /** Markup that no other site has; tells the site of a page saved without its address. */
  readonly mark?: string;
}
