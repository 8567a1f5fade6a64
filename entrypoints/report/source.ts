/** Where a report in reader mode comes from: a tab, the saved meetings, a text, a file, the sample. */
import type { SavedMeeting } from '../../lib/library/saved.ts';
import { openStore } from '../../lib/library/store.ts';
import { Failure } from '../../lib/model/failure.ts';
import type { SourcePage } from '../../lib/model/page.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { decodeHtml } from '../../lib/page/decode.ts';
import { pageFromDocument } from '../../lib/page/html.ts';
import { pageFromText } from '../../lib/page/plain.ts';
import { readFile } from '../../lib/platform/files.ts';
import { callPage } from '../../lib/platform/messages.ts';
import { readPage } from '../../lib/reader/read.ts';
import sampleText from './sample.txt?raw';

export interface Opened {
  readonly reading: Reading;
  /** The structure of what was read, for a report of a wrong reading. */
  readonly structure: () => Promise<string>;
}

const opened = (id: string, page: SourcePage, structure: string): Opened => ({
  reading: readPage(id, page),
  structure: async () => structure,
});

export const fromText = (text: string): Opened => opened('pasted', pageFromText(text), text);

export const fromSample = (): Opened => fromText(sampleText);

/** A saved page or text. Its name decides, because a page saved as text may begin with anything. */
export async function fromFile(file: File): Promise<Opened> {
  const text = decodeHtml(await readFile(file));
  if (!/\.html?$/i.test(file.name) && file.type !== 'text/html') return fromText(text);
  const document = new DOMParser().parseFromString(text, 'text/html');
  return opened(file.name, pageFromDocument(document), text);
}

async function fromTab(tab: number): Promise<Opened> {
  const reading = await callPage(tab, 'page.reading', null);
  if (!reading)
    throw new Failure(
      'not-read',
      'The page has not been read yet.',
      'Read it from the popup first.',
    );
  return { reading, structure: () => callPage(tab, 'page.skeleton', null) };
}

const readingOf = ({ key, sources }: SavedMeeting): Reading | null => {
  const source = sources.at(-1);
  return source ? { id: key, page: source.page, articles: [source.article] } : null;
};

async function fromStore(key: string): Promise<Opened> {
  const saved = await openStore().get(key);
  const reading = saved && readingOf(saved);
  if (!reading)
    throw new Failure(
      'not-kept',
      'This meeting is not kept on this machine.',
      'Open its page again.',
    );
  return { reading, structure: async () => reading.articles[0]?.text ?? '' };
}

/** What the address asks for (?tab=7, ?saved=series/7, ?sample); null where it asks for nothing. */
export async function fromAddress(search: string): Promise<Opened | null> {
  const asked = new URLSearchParams(search);
  const saved = asked.get('saved');
  if (asked.has('tab')) return fromTab(Number(asked.get('tab')));
  if (saved) return fromStore(saved);
  return asked.has('sample') ? fromSample() : null;
}
