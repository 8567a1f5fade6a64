import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Failure } from '../../lib/model/failure.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { pageFromDocument } from '../../lib/page/html.ts';
import { hasLeft, idle, settled } from '../../lib/page/settle.ts';
import { answerInPage, callBackground } from '../../lib/platform/messages.ts';
import type { PageState } from '../../lib/platform/schemas.ts';
import { readPage } from '../../lib/reader/read.ts';
import { neverOn } from '../../lib/settings/sites.ts';
import { raiseReaderFlag } from '../shared/reader-flag.ts';
import { settings } from '../shared/settings.ts';
import { type CardSession, startCard } from './session.tsx';

/** What is known of the page at its present address. */
interface Visit {
  readonly life: AbortController;
  reading: Reading | null;
  failure: { code: string; message: string } | null;
  card: CardSession | null;
}

const countOf = ({ articles }: Reading) =>
  articles.flatMap(({ meetings }) => meetings).reduce((n, m) => n + m.directives.length, 0);

const hasMeeting = ({ articles }: Reading) => articles.some(({ meetings }) => meetings.length > 0);

function stateOf({ reading, failure }: Visit): PageState {
  if (failure) return { state: 'failed', ...failure };
  if (!reading) return { state: 'reading' };
  const meetings = reading.articles
    .flatMap((article) => article.meetings)
    .map(({ id, name, directives }) => ({ id, name, directives: directives.length }));
  return { state: 'read', page: reading.page, meetings };
}

const read = () => readPage('page', pageFromDocument(document, { url: location.href }));

async function showCard(visit: Visit): Promise<void> {
  const { reading, life } = visit;
  if (!reading || visit.card || !hasMeeting(reading) || life.signal.aborted) return;
  visit.card = await startCard(reading, life.signal, () => {
    life.abort();
    visit.card = null;
  });
}

/** Reads the page and shows the card. Never throws: a failure is kept for the popup. */
async function begin(visit: Visit): Promise<void> {
  try {
    await idle();
    if (visit.life.signal.aborted) return;
    visit.reading = read();
    const now = await settings.get();
    await callBackground(
      'page.found',
      now.badge && hasMeeting(visit.reading) ? countOf(visit.reading) : null,
    );
    if (!neverOn(now, location.hostname)) await showCard(visit);
  } catch (error) {
    const code = error instanceof Failure ? error.code : 'reader-failed';
    visit.failure = { code, message: error instanceof Error ? error.message : String(error) };
  }
}

const newVisit = (): Visit => ({
  life: new AbortController(),
  reading: null,
  failure: null,
  card: null,
});

async function openCard(visit: Visit): Promise<boolean> {
  if (!visit.card) {
    // Closed before by the user: a card asked for again needs a new life.
    Object.assign(visit, { life: new AbortController() });
    await showCard(visit);
  }
  visit.card?.open();
  return visit.card !== null;
}

/** Goes with the page: what is injected here leaves nothing behind once its context is gone. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx: ContentScriptContext) {
    let visit = newVisit();
    let address = location.href;
    const stop = answerInPage({
      'page.state': () => stateOf(visit),
      'page.reading': () => visit.reading,
      'card.toggle': async () => visit.card?.toggle() ?? (await openCard(visit)),
      'card.open': () => openCard(visit),
      'evidence.show': ({ article, start, end }) => visit.card?.show(article, start, end) ?? false,
    });
    const lower = raiseReaderFlag();
    ctx.onInvalidated(() => {
      stop();
      lower();
      visit.life.abort();
    });
    ctx.addEventListener(window, 'wxt:locationchange', async () => {
      if (!(await hasLeft(address, ctx.signal))) return;
      address = location.href;
      visit.life.abort();
      visit = newVisit();
      await settled(document, visit.life.signal);
      await begin(visit);
    });
    // After an update of the extension nothing tells an old script so; it has to look.
    ctx.setInterval(() => undefined, 2000);
    void begin(visit);
  },
});
