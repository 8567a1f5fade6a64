import { AppFrame } from '../../components/app-frame.tsx';
import { Card } from '../../components/card/card.tsx';
import { Edge } from '../../components/card/edge.tsx';
import type { Directive, Meeting, Reading } from '../../lib/model/reading.ts';
import { watchDialogs } from '../../lib/page/dialogs.ts';
import { createTranslate, type Language, languageTag } from '../../lib/platform/i18n.ts';
import { callBackground } from '../../lib/platform/messages.ts';
import { registrableDomain } from '../../lib/settings/domain.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { sideOn, withNever, withSide } from '../../lib/settings/sites.ts';
import { settings, updateSettings } from '../shared/settings.ts';
import { createCardHost } from './card-host.tsx';
import { createEvidence } from './evidence.ts';
import { measureRoom } from './room.ts';

/** The card over one page that reports a meeting. It lives until its signal is aborted. */
export interface CardSession {
  open(): void;
  toggle(): boolean;
  show(article: number, start: number, end: number): boolean;
}

interface Placed {
  readonly article: number;
  readonly meeting: Meeting;
}

const meetingsOf = (reading: Reading): Placed[] =>
  reading.articles.flatMap(({ meetings }, article) =>
    meetings.map((meeting) => ({ article, meeting })),
  );

const translator = (language: Language) =>
  createTranslate(language, (chosen) => callBackground('messages', { language: chosen }));

/** "zh-Hant" where the article is printed in traditional characters. */
const scriptOf = (reading: Reading) =>
  /[會議國務們來對]/.test(reading.articles.find(({ meetings }) => meetings.length > 0)?.text ?? '')
    ? 'zh-Hant'
    : 'zh-Hans';

export async function startCard(
  reading: Reading,
  signal: AbortSignal,
  end: () => void,
): Promise<CardSession> {
  const placed = meetingsOf(reading);
  const meetings = placed.map(({ meeting }) => meeting);
  const articleOf = new Map(
    placed.flatMap(({ article, meeting }) => meeting.directives.map((d) => [d.id, article])),
  );
  const host = createCardHost(document, signal, () => setOpen(false, true));
  const evidence = createEvidence(reading, host.layer, signal);
  const at = (directive: Directive) => articleOf.get(directive.id) ?? 0;
  const quoteLang = scriptOf(reading);
  const state = {
    now: await settings.get(),
    open: false,
    pointed: null as string | null,
    keywords: [] as string[],
    before: null as Element | null,
  };
  let t = await translator(state.now.language);

  const setOpen = (open: boolean, byUser: boolean) => {
    if (state.open === open) return;
    state.open = open;
    if (open) state.before = document.activeElement;
    else evidence.point(0, null);
    draw();
    if (!byUser) return;
    if (open) host.focus();
    else if (state.before instanceof HTMLElement) state.before.focus({ preventScroll: true });
  };
  const point = (directive: Directive | null) => {
    state.pointed = directive?.id ?? null;
    evidence.point(directive ? at(directive) : 0, directive);
    draw();
  };
  const change = (next: (s: Settings) => Settings) => void updateSettings(next).catch(end);
  const ask = (name: 'panel.open' | 'options.open') => void callBackground(name, null).catch(end);

  function draw(): void {
    const side = sideOn(state.now, location.hostname);
    const room = measureRoom(
      meetings,
      evidence.locator(placed[0]?.article ?? 0),
      side,
      state.now.size,
    );
    const marks = state.open
      ? meetings.flatMap(({ directives }) =>
          directives.flatMap((directive) => {
            const height = evidence.heightOf(at(directive), directive);
            return height === null ? [] : [{ id: directive.id, at: height }];
          }),
        )
      : [];
    host.setTheme(state.now.theme);
    host.draw(
      <AppFrame t={t}>
        <Edge side={side} marks={marks} pointed={state.pointed} />
        <Card
          meetings={meetings}
          open={state.open}
          side={side}
          size={state.now.size}
          {...room}
          quoteLang={quoteLang}
          lang={languageTag(t)}
          domain={registrableDomain(location.hostname)}
          keywords={state.keywords}
          isOnPage={(directive) => evidence.has(at(directive), directive)}
          onPoint={point}
          onShow={(directive) => evidence.show(at(directive), directive)}
          onOpen={() => setOpen(true, true)}
          onCollapse={() => setOpen(false, true)}
          onClose={end}
          onNever={() => {
            change((s) => withNever(s, location.hostname));
            end();
          }}
          onSide={(to) => change((s) => withSide(s, location.hostname, to))}
          onPanel={() => ask('panel.open')}
          onOptions={() => ask('options.open')}
        />
      </AppFrame>,
    );
  }

  const stop = settings.watch(async (now) => {
    state.now = now;
    t = await translator(now.language);
    if (!signal.aborted) draw();
  });
  signal.addEventListener('abort', stop);
  addEventListener('resize', draw, { passive: true, signal });
  watchDialogs(document, signal, host.setCovered);
  draw();
  const text = placed[0] ? (reading.articles[placed[0].article]?.text ?? '') : '';
  callBackground('keywords', { text }).then(
    (words) => {
      state.keywords = words.map(({ word }) => word);
      if (!signal.aborted) draw();
    },
    // Keywords are an extra: without them the card simply has no such line.
    () => undefined,
  );
  return {
    open: () => setOpen(true, false),
    toggle: () => {
      setOpen(!state.open, true);
      return state.open;
    },
    show: (article, start, to) => evidence.show(article, { start, end: to }),
  };
}
