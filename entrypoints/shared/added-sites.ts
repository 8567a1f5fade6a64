import * as v from 'valibot';
import { watchOpenTabs, watchPages } from '../../lib/platform/detectors.ts';
import { hasSite, watchSites } from '../../lib/platform/permissions.ts';
import { kept } from '../../lib/platform/storage.ts';
import { addedSites, patternsOf } from '../../lib/settings/offered.ts';
import { settings } from './settings.ts';

/** What was watched last: the background sleeps and wakes, and open tabs are told only once. */
const watched = kept('session', 'watched', (stored) =>
  v.parse(v.fallback(v.array(v.string()), []), stored),
);

/** Match patterns of the sites that the user added and the browser permits. */
async function permittedPatterns(): Promise<string[]> {
  const wanted = addedSites(await settings.get()).map(patternsOf);
  const permitted = await Promise.all(wanted.map(hasSite));
  return wanted.filter((_, index) => permitted[index]).flat();
}

/**
 * Keeps the detector on the sites that the user added: set again at every start of the background
 * and whenever settings or permissions change; a site just added is read in its open tabs too.
 */
export function watchAddedSites(): void {
  const sync = async () => {
    const patterns = await permittedPatterns();
    const last = await watched.get();
    await watched.set(patterns);
    await watchPages(patterns);
    await watchOpenTabs(patterns.filter((pattern) => !last.includes(pattern)));
  };
  // One after the other: two at once would register the same script twice.
  let queue = Promise.resolve();
  const soon = () => {
    queue = queue.then(sync).catch((error: unknown) => console.error('added sites:', error));
  };
  settings.watch(soon);
  watchSites(soon);
  soon();
}
