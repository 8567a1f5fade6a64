/** Meetings out of open tabs and pasted text, kept so that a comparison can be reopened. */
import { fromReading } from '../../lib/compare/comparable.ts';
import { factsOfReading } from '../../lib/library/resolve.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { MeetingFacts } from '../../lib/model/library.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { pageFromText } from '../../lib/page/plain.ts';
import { callPage } from '../../lib/platform/messages.ts';
import { kept } from '../../lib/platform/storage.ts';
import { allTabs } from '../../lib/platform/tabs.ts';
import { readPage } from '../../lib/reader/read.ts';
import { bundledLibrary } from '../shared/library.ts';

/** The panel wrote it and the same build reads it: checked down to what would break a view. */
const isMeeting = (value: unknown): value is ComparedMeeting => {
  const meeting = value as Partial<ComparedMeeting> | null;
  return (
    typeof meeting?.id === 'string' &&
    typeof meeting.name === 'string' &&
    Array.isArray(meeting.directives) &&
    meeting.directives.every((directive) => typeof directive?.text === 'string') &&
    Array.isArray(meeting.formulas)
  );
};

/** A meeting of the desk with what the library asks of it. */
export interface DeskMeeting extends ComparedMeeting {
  /** Facts of all meetings of its page, its own first; absent from desks of earlier versions. */
  readonly facts?: readonly MeetingFacts[];
}

const MOST = 24;
const desk = kept('local', 'desk', (value): readonly DeskMeeting[] =>
  Array.isArray(value) ? value.filter(isMeeting) : [],
);

/** Without the facts: what is compared and exported is the comparison's own. */
export async function deskMeetings(): Promise<readonly ComparedMeeting[]> {
  return (await desk.get()).map(({ facts, ...meeting }) => meeting);
}

/** Facts of each meeting of the desk, and of those of its page, by its id there. */
export async function deskFacts(): Promise<ReadonlyMap<string, readonly MeetingFacts[]>> {
  return new Map((await desk.get()).map(({ id, facts = [] }) => [id, facts]));
}

/** Puts meetings on the desk, newest first; the oldest make room. */
export async function putOnDesk(meetings: readonly DeskMeeting[]): Promise<void> {
  const ids = new Set(meetings.map(({ id }) => id));
  const others = (await desk.get()).filter(({ id }) => !ids.has(id));
  await desk.set([...meetings, ...others].slice(0, MOST));
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).slice(0, 6), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The meetings of a reading, the one with the most orders first. */
async function meetingsOf(reading: Reading): Promise<DeskMeeting[]> {
  const { url } = reading.page;
  const facts = factsOfReading(reading, await bundledLibrary());
  const ownFirst = (id: string) => {
    const own = facts.get(id);
    return own ? [own, ...[...facts.values()].filter((other) => other !== own)] : [];
  };
  const key = await shortHash(url ?? reading.articles.map(({ text }) => text).join('\n'));
  return reading.articles
    .flatMap((article) =>
      article.meetings.map((meeting) => ({
        ...fromReading(`page:${key}#${meeting.id}`, reading.page, article, meeting),
        facts: ownFirst(meeting.id),
      })),
    )
    .sort((a, b) => b.directives.length - a.directives.length);
}

/** What a tab's reader has read; nothing where no reader runs in it. */
export async function meetingsOfTab(tabId: number): Promise<DeskMeeting[]> {
  try {
    const reading = await callPage(tabId, 'page.reading', null);
    return reading ? await meetingsOf(reading) : [];
  } catch {
    // No reader in that tab: most tabs have none.
    return [];
  }
}

export async function meetingsOfTabs(): Promise<DeskMeeting[]> {
  const tabs = await allTabs();
  return (await Promise.all(tabs.map(({ id }) => meetingsOfTab(id)))).flat();
}

/** Reads pasted text as the reader reads any page. */
export const meetingsOfText = (text: string): Promise<DeskMeeting[]> =>
  meetingsOf(readPage('pasted', pageFromText(text, { url: undefined, published: undefined })));
