/** The bundled dataset as the panel uses it, and the meetings kept on this machine. */
import { fromFacts, fromReading } from '../../lib/compare/comparable.ts';
import { outletOf, type SavedMeeting } from '../../lib/library/saved.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { Formula, MeetingFacts, Topic } from '../../lib/model/library.ts';
import { bundledLibrary, store } from '../shared/library.ts';

export interface PanelLibrary {
  readonly meetings: ReadonlyMap<string, MeetingFacts>;
  readonly formulas: ReadonlyMap<string, Formula>;
  readonly topics: ReadonlyMap<string, Topic>;
}

export async function loadLibrary(): Promise<PanelLibrary> {
  const { index, formulas, topics } = await bundledLibrary();
  return { meetings: index.byId, formulas, topics };
}

export const BUNDLED = 'bundled:';
export const SAVED = 'saved:';

/** An outlet's last page of a saved meeting (any outlet's for null), in full; null where it is gone. */
function fromSaved(id: string, saved: SavedMeeting, outlet: string | null): ComparedMeeting | null {
  const source = saved.sources.findLast(({ page }) => outlet === null || outletOf(page) === outlet);
  const meeting = source?.article.meetings.find((one) => one.id === source.meetingId);
  return source && meeting ? fromReading(id, source.page, source.article, meeting) : null;
}

/** The store may be refused (private browsing): bundled meetings must go on working without it. */
async function savedOrNull(key: string): Promise<SavedMeeting | null> {
  try {
    return await store.get(key);
  } catch {
    // Told where the user asks for saved meetings; here the bundled facts do.
    return null;
  }
}

/** The chooser's name for a kept meeting as the page read last told it; null where it is gone. */
export async function savedId(key: string): Promise<string | null> {
  const page = (await savedOrNull(key))?.sources.at(-1)?.page;
  return page ? `${SAVED}${key}#${outletOf(page)}` : null;
}

/** "bundled:KEY", in full where it was read and kept; "saved:KEY#OUTLET", as that outlet told it. */
export async function libraryMeeting(
  id: string,
  library: PanelLibrary,
): Promise<ComparedMeeting | null> {
  if (id.startsWith(BUNDLED)) {
    const key = id.slice(BUNDLED.length);
    const saved = await savedOrNull(key);
    const full = saved && fromSaved(id, saved, null);
    const facts = library.meetings.get(key);
    return full ?? (facts ? fromFacts(facts, library.formulas) : null);
  }
  const [, key, outlet = null] = /^saved:([^#]+)(?:#(.+))?$/.exec(id) ?? [];
  const saved = key ? await savedOrNull(key) : null;
  return saved && fromSaved(id, saved, outlet);
}
