import type { TabState } from '../../components/popup/popup.tsx';
import { Failure } from '../../lib/model/failure.ts';
import { callBackground, callPage } from '../../lib/platform/messages.ts';
import type { TabInfo } from '../../lib/platform/tabs.ts';

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));
/** A page of five megabytes takes a few seconds; after that something is wrong. */
const LONGEST = 20_000;

const isRestricted = (url: string | null): boolean => url !== null && !/^(https?|file):/.test(url);

/** What the reader in the tab says of itself; null where there is none. */
async function ask(tab: TabInfo): Promise<TabState | null> {
  try {
    return await callPage(tab.id, 'page.state', null);
  } catch (error) {
    if (error instanceof Failure && error.code === 'no-answer') return null;
    throw error;
  }
}

async function untilRead(tab: TabInfo): Promise<TabState> {
  const start = Date.now();
  while (Date.now() - start < LONGEST) {
    const state = await ask(tab);
    if (state && state.state !== 'reading') return state;
    await pause(100);
  }
  return { state: 'failed', code: 'too-slow', message: `> ${LONGEST / 1000} s` };
}

function troubleWith(error: unknown): TabState {
  if (error instanceof Failure && error.code === 'restricted-page') return { state: 'restricted' };
  const code = error instanceof Failure ? error.code : 'internal';
  return { state: 'failed', code, message: error instanceof Error ? error.message : '' };
}

/** Puts the reader into the tab and waits for what it finds. */
export async function readTab(tab: TabInfo): Promise<TabState> {
  try {
    await callBackground('reader.run', { tabId: tab.id });
    return await untilRead(tab);
  } catch (error) {
    return troubleWith(error);
  }
}

/**
 * The state of a tab. A page of a site that is switched on and was passed over is read now, so that
 * the popup can say why there is nothing; any other page only when the user says so.
 */
export async function lookAtTab(tab: TabInfo, readsItself: boolean): Promise<TabState> {
  if (isRestricted(tab.url)) return { state: 'restricted' };
  try {
    const known = await ask(tab);
    if (known) return known.state === 'reading' ? await untilRead(tab) : known;
  } catch (error) {
    return troubleWith(error);
  }
  return readsItself ? readTab(tab) : { state: 'not-run' };
}
