import { besidePage } from '../../lib/library/beside.ts';
import { type Library, makeLibrary } from '../../lib/library/bundled.ts';
import { openSnapshots } from '../../lib/library/open.ts';
import { factsOfReading } from '../../lib/library/resolve.ts';
import { toldBy } from '../../lib/library/saved.ts';
import { openStore } from '../../lib/library/store.ts';
import type { Beside, Told } from '../../lib/model/beside.ts';
import { Failure } from '../../lib/model/failure.ts';
import type { MeetingFacts } from '../../lib/model/library.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { loadText } from '../../lib/platform/dataset.ts';
import { settings } from './settings.ts';

export const store = openStore();

let opened: Promise<Library> | null = null;

/** The bundled library, opened once; a failure is told and tried again at the next call. */
export function bundledLibrary(): Promise<Library> {
  opened ??= openSnapshots(loadText)
    .then((snapshots) => makeLibrary(snapshots))
    .catch((cause: unknown) => {
      opened = null;
      throw cause;
    });
  return opened;
}

/** Facts of the saved meetings; none where the browser refuses to keep any. */
export const savedFacts = (): Promise<MeetingFacts[]> => store.facts().catch(() => []);

/** The outlets of a kept meeting; null where fewer than two told it, or nothing may be kept. */
export const outletsOf = (key: string): Promise<Told | null> =>
  store.get(key).then(toldBy, () => null);

export interface Seen {
  readonly beside: Beside[];
  readonly problem: {
    readonly code: string;
    readonly message: string;
    readonly next: string;
  } | null;
}

type FactsById = ReturnType<typeof factsOfReading>;

/** Keeps every meeting of a reading, each with the article that reported it. */
async function keep(reading: Reading, facts: FactsById): Promise<void> {
  const read = new Date().toISOString();
  for (const article of reading.articles) {
    for (const { id } of article.meetings) {
      const own = facts.get(id);
      if (own) await store.save(own, { page: reading.page, article, meetingId: id, read });
    }
  }
}

async function besideFacts(facts: FactsById): Promise<Beside[]> {
  const beside = besidePage(facts, await bundledLibrary(), await savedFacts());
  return Promise.all(
    beside.map(async (one) => {
      const key = facts.get(one.meeting)?.id;
      return key === undefined ? one : { ...one, told: await outletsOf(key) };
    }),
  );
}

/** What stands beside the meetings of a page, with the outlets that told each, as far as kept. */
export const besideReading = async (reading: Reading): Promise<Beside[]> =>
  besideFacts(factsOfReading(reading, await bundledLibrary()));

/** Keeps a reading where the user leaves that on, and says what stands beside its meetings. */
export async function seeReading(reading: Reading): Promise<Seen> {
  const { saveReadings } = await settings.get();
  const facts = factsOfReading(reading, await bundledLibrary());
  let problem: Seen['problem'] = null;
  try {
    if (saveReadings) await keep(reading, facts);
  } catch (cause) {
    // Reading goes on without the store; the card says why nothing was kept.
    if (!(cause instanceof Failure)) throw cause;
    const { code, message, next } = cause;
    problem = { code, message, next };
  }
  return { beside: await besideFacts(facts), problem };
}
