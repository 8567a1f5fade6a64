/** Meetings out of open tabs and pasted text, kept so that a comparison can be reopened. */
import { fromReading } from '../../lib/compare/comparable.ts';
import type { ComparedMeeting } from '../../lib/model/change.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { pageFromText } from '../../lib/page/plain.ts';
import { callPage } from '../../lib/platform/messages.ts';
import { kept } from '../../lib/platform/storage.ts';
import { allTabs } from '../../lib/platform/tabs.ts';
import { readPage } from '../../lib/reader/read.ts';

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

const MOST = 24;
const desk = kept('local', 'desk', (value): readonly ComparedMeeting[] =>
  Array.isArray(value) ? value.filter(isMeeting) : [],
);

export const deskMeetings = (): Promise<readonly ComparedMeeting[]> => desk.get();

/** Puts meetings on the desk, newest first; the oldest make room. */
export async function putOnDesk(meetings: readonly ComparedMeeting[]): Promise<void> {
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
async function meetingsOf(reading: Reading): Promise<ComparedMeeting[]> {
  const { url } = reading.page;
  const key = await shortHash(url ?? reading.articles.map(({ text }) => text).join('\n'));
  return reading.articles
    .flatMap((article) =>
      article.meetings.map((meeting) =>
        fromReading(`page:${key}#${meeting.id}`, reading.page, article, meeting),
      ),
    )
    .sort((a, b) => b.directives.length - a.directives.length);
}

/** What a tab's reader has read; nothing where no reader runs in it. */
export async function meetingsOfTab(tabId: number): Promise<ComparedMeeting[]> {
  try {
    const reading = await callPage(tabId, 'page.reading', null);
    return reading ? await meetingsOf(reading) : [];
  } catch {
    // No reader in that tab: most tabs have none.
    return [];
  }
}

export async function meetingsOfTabs(): Promise<ComparedMeeting[]> {
  const tabs = await allTabs();
  return (await Promise.all(tabs.map(({ id }) => meetingsOfTab(id)))).flat();
}

/** Reads pasted text as the reader reads any page. */
export const meetingsOfText = (text: string): Promise<ComparedMeeting[]> =>
  meetingsOf(readPage('pasted', pageFromText(text, { url: undefined, published: undefined })));
