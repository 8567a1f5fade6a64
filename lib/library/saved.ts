import type { Told } from '../model/beside.ts';
import type { MeetingFacts } from '../model/library.ts';
import type { Article, PageInfo } from '../model/reading.ts';

/** One page on which a saved meeting was read. */
export interface SavedSource {
  readonly page: PageInfo;
  readonly article: Article;
  /** Id of the meeting within the article ("m1"). */
  readonly meetingId: string;
  /** When it was last read, ISO date and time. */
  readonly read: string;
}

/** A meeting as the user's machine keeps it: one entry, however many outlets reported it. */
export interface SavedMeeting {
  /** The library's id of the meeting ("henan-covid/7"). */
  readonly key: string;
  readonly series: string;
  readonly facts: MeetingFacts;
  /** The page read last stands last. */
  readonly sources: readonly SavedSource[];
}

/** What a list needs of a saved meeting. */
export interface SavedSummary {
  readonly key: string;
  readonly series: string;
  readonly organ: string;
  readonly name: string;
  readonly date: string | null;
  readonly outlets: readonly string[];
  readonly read: string;
  readonly bytes: number;
}

/** The outlet of a page; where it names none, the host that it stands on. */
export function outletOf({ outlet, url, site }: PageInfo): string {
  if (outlet !== null) return outlet;
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return host.replace(/^www\./, '') || site;
}

const outletsOf = ({ sources }: SavedMeeting): string[] => [
  ...new Set(sources.map(({ page }) => outletOf(page))),
];

/** The outlets of a meeting that more than one of them told; null for any other. */
export function toldBy(saved: SavedMeeting | null): Told | null {
  const outlets = saved ? outletsOf(saved) : [];
  return saved && outlets.length > 1 ? { key: saved.key, outlets } : null;
}

/** A page is the same page by its address, or by its words where it has none. */
const pageKey = ({ page, article }: SavedSource): string => page.url ?? `text:${article.text}`;

/** The saved meeting with one more source; a page read again replaces what it said before. */
export function withSource(
  saved: SavedMeeting | undefined,
  facts: MeetingFacts,
  source: SavedSource,
): SavedMeeting {
  const others = saved?.sources.filter((other) => pageKey(other) !== pageKey(source)) ?? [];
  // The fullest report speaks for the meeting; the others stay as its sources.
  const fuller = saved && saved.facts.directives.length > facts.directives.length;
  const links = [...(saved?.facts.sources ?? []), ...facts.sources];
  const base = fuller ? saved.facts : facts;
  return {
    key: facts.id,
    series: facts.series,
    facts: {
      ...base,
      followsUp: [...new Set([...(saved?.facts.followsUp ?? []), ...facts.followsUp])],
      sources: links.filter(
        (link, at) =>
          links.findIndex(({ url, outlet }) => url === link.url && outlet === link.outlet) === at,
      ),
    },
    sources: [...others, source],
  };
}

/** Both entries of one meeting as one: every source of either. */
export function mergeSaved(kept: SavedMeeting | undefined, incoming: SavedMeeting): SavedMeeting {
  let merged = kept;
  for (const source of incoming.sources) merged = withSource(merged, incoming.facts, source);
  return merged ?? incoming;
}

/** Size of an entry as the export writes it, in UTF-8 bytes. */
function bytesOf(saved: SavedMeeting): number {
  return new TextEncoder().encode(JSON.stringify(saved)).length;
}

export function summaryOf(saved: SavedMeeting): SavedSummary {
  const { key, series, facts, sources } = saved;
  return {
    key,
    series,
    organ: facts.organ,
    name: facts.name,
    date: facts.date,
    outlets: outletsOf(saved),
    read:
      sources
        .map(({ read }) => read)
        .toSorted()
        .at(-1) ?? '',
    bytes: bytesOf(saved),
  };
}
