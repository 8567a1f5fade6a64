import { AppFrame } from '../../components/app-frame.tsx';
import { Card } from '../../components/card/card.tsx';
import { Edge } from '../../components/card/edge.tsx';
import type { Translate } from '../../components/i18n.tsx';
import { problemText } from '../../components/ui/problem.ts';
import type { Beside } from '../../lib/model/beside.ts';
import type { Directive, Reading } from '../../lib/model/reading.ts';
import { whenPageChanges } from '../../lib/page/changes.ts';
import { clearance } from '../../lib/page/clearance.ts';
import { isCovered } from '../../lib/page/dialogs.ts';
import { createTranslate, type Language, languageTag } from '../../lib/platform/i18n.ts';
import { callBackground } from '../../lib/platform/messages.ts';
import { registrableDomain } from '../../lib/settings/domain.ts';
import type { CardSide, Settings } from '../../lib/settings/schema.ts';
import { sideOn, withNever, withSide } from '../../lib/settings/sites.ts';
import { settings, updateSettings } from '../shared/settings.ts';
import { type CardHost, createCardHost } from './card-host.tsx';
import { createEvidence, type Evidence } from './evidence.ts';
import { askKeywords, type Placed, placeMeetings, scriptOf } from './placed.ts';
import { Quotes } from './quotes.ts';
import { barPlace, HIGHEST_BAR, measureRoom, type Room } from './room.ts';

/** Content scripts cannot read the package's own files; the background does it for them. */
const translator = (language: Language) =>
  createTranslate(language, (chosen) => callBackground('messages', { language: chosen }));

/** The card over one page that reports a meeting. It lives until its signal is aborted. */
export class CardSession {
  readonly #reading: Reading;
  readonly #signal: AbortSignal;
  readonly #end: () => void;
  readonly #placed: Placed;
  readonly #host: CardHost;
  readonly #evidence: Evidence;
  readonly #quotes: Quotes;
  #settings: Settings;
  #t: Translate;
  #open = false;
  #lift = 0;
  #crowded = false;
  #pointed: string | null = null;
  #keywords: readonly string[] = [];
  #beside: readonly Beside[] = [];
  #notKept: string | null = null;

  private constructor(
    reading: Reading,
    signal: AbortSignal,
    end: () => void,
    now: Settings,
    t: Translate,
  ) {
    this.#reading = reading;
    this.#signal = signal;
    this.#end = end;
    this.#settings = now;
    this.#t = t;
    this.#placed = placeMeetings(reading);
    this.#host = createCardHost(document, signal, () => this.#setOpen(false, true));
    this.#evidence = createEvidence(reading, this.#host.layer, signal);
    this.#quotes = new Quotes(scriptOf(reading), () => this.#draw());
  }

  /** Shows the pill. `end` is called when the user closes the card or the extension is gone. */
  static async start(
    reading: Reading,
    signal: AbortSignal,
    end: () => void,
  ): Promise<CardSession | null> {
    const now = await settings.get();
    const t = await translator(now.language);
    if (signal.aborted) return null;
    const session = new CardSession(reading, signal, end, now, t);
    session.#draw();
    session.#watch();
    return session;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  open(): void {
    this.#setOpen(true, false);
  }

  /** For the keyboard command: true where the card is open afterwards. */
  toggle(): boolean {
    this.#setOpen(!this.#open, true);
    return this.#open;
  }

  show(article: number, start: number, end: number): boolean {
    return this.#evidence.show(article, { start, end }, this.#free());
  }

  #watch(): void {
    const signal = this.#signal;
    const stop = settings.watch(async (now) => {
      // Where the new language cannot be had, the card goes on in the old one.
      const t = await translator(now.language).catch(() => this.#t);
      if (signal.aborted) return;
      this.#settings = now;
      this.#t = t;
      this.#draw();
    });
    signal.addEventListener('abort', stop);
    addEventListener('resize', () => this.#draw(), { passive: true, signal });
    whenPageChanges(document, signal, () => this.#giveWay());
    this.#askLibrary();
    askKeywords(this.#reading).then(
      (words) => {
        this.#keywords = words;
        this.#draw();
      },
      // Keywords are an extra: without them the card simply has no such line.
      () => undefined,
    );
  }

  /** Has the reading kept, if the user wants that, and shows what the library puts beside it. */
  #askLibrary(): void {
    callBackground('library.seen', this.#reading).then(
      ({ beside, problem }) => {
        this.#beside = beside;
        this.#notKept =
          problem &&
          this.#t('library.saved.problem', [problemText(this.#t, problem.code, problem.message)]);
        this.#draw();
      },
      // Without the library the card shows the page alone; nothing of the page is lost.
      () => undefined,
    );
  }

  /** Focus moves only when the user asked: into the card, and back to where it was. */
  #setOpen(open: boolean, byUser: boolean): void {
    if (this.#open === open) return;
    this.#open = open;
    if (!open) this.#point(null);
    this.#draw();
    this.#giveWay();
    if (!byUser) return;
    if (open) this.#host.focus();
    else this.#host.giveFocusBack();
  }

  #point(directive: Directive | null): void {
    this.#pointed = directive?.id ?? null;
    this.#evidence.point(directive ? this.#placed.articleOf(directive) : 0, directive);
    this.#draw();
  }

  #showRow(directive: Directive): void {
    this.#evidence.show(this.#placed.articleOf(directive), directive, this.#free());
  }

  /** Settings live in the background's browser: where that is gone, so is the card. */
  #change(next: (now: Settings) => Settings): void {
    updateSettings(next).catch(this.#end);
  }

  #ask(name: 'panel.open' | 'options.open' | 'report.open'): void {
    callBackground(name, null).catch(this.#end);
  }

  #marks() {
    if (!this.#open) return [];
    return this.#placed.meetings.flatMap(({ directives }) =>
      directives.flatMap((directive) => {
        const at = this.#evidence.heightOf(this.#placed.articleOf(directive), directive);
        return at === null ? [] : [{ directive, at }];
      }),
    );
  }

  /** To the page's own dialogs the whole card, at rest to whatever stands where it would lie. */
  #giveWay(): void {
    this.#host.setCovered(isCovered(document));
    const { element } = this.#host;
    const bar = barPlace();
    const crowded = bar !== null && clearance(document, bar, element) > HIGHEST_BAR;
    if (crowded !== this.#crowded) {
      this.#crowded = crowded;
      this.#draw();
    }
    const box = this.#host.pill();
    if (!box) return;
    const { left, right, top, bottom } = box;
    const place = { left, right, top: top + this.#lift, bottom: bottom + this.#lift };
    const lift = clearance(document, place, element);
    if (lift === this.#lift) return;
    this.#lift = lift;
    this.#draw();
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    const side = sideOn(this.#settings, location.hostname);
    this.#host.setTheme(this.#settings.theme);
    this.#quotes.choose(this.#settings.convertQuotes);
    this.#host.draw(
      <AppFrame t={this.#t}>
        <Edge
          side={side}
          marks={this.#marks()}
          pointed={this.#pointed}
          onPoint={(directive) => this.#point(directive)}
          onShow={(directive) => this.#showRow(directive)}
        />
        {this.#card(side)}
      </AppFrame>,
    );
  }

  #room(side: CardSide): Room {
    const { meetings, articleOf } = this.#placed;
    const [first] = meetings.flatMap(({ directives }) => directives);
    const locator = this.#evidence.locator(first ? articleOf(first) : 0);
    return measureRoom(meetings, locator, side, this.#settings.size);
  }

  /** Share of the window's height that the card leaves free: a card along the bottom takes half. */
  #free(): number {
    const side = sideOn(this.#settings, location.hostname);
    return this.#open && this.#room(side).below ? 0.5 : 1;
  }

  #card(side: CardSide) {
    const { meetings, articleOf } = this.#placed;
    const host = location.hostname;
    const { rest, ...room } = this.#room(side);
    return (
      <Card
        meetings={meetings}
        open={this.#open}
        side={side}
        size={this.#settings.size}
        {...room}
        rest={rest === 'bar' && this.#crowded ? 'slim' : rest}
        lift={this.#lift}
        quoteLang={scriptOf(this.#reading)}
        shown={this.#quotes.shown}
        asPrinted={this.#quotes.asPrinted}
        onAsPrinted={() => this.#quotes.toggle()}
        lang={languageTag(this.#t)}
        domain={registrableDomain(host)}
        keywords={this.#keywords}
        beside={this.#beside}
        notKept={this.#notKept}
        onDifferences={({ key, outlets }) =>
          callBackground('outlets.open', { key, outlets: [...outlets] }).catch(this.#end)
        }
        isOnPage={(directive) => this.#evidence.has(articleOf(directive), directive)}
        onPoint={(directive) => this.#point(directive)}
        pointed={this.#pointed}
        onShow={(directive) => this.#showRow(directive)}
        onOpen={() => this.#setOpen(true, true)}
        onCollapse={() => this.#setOpen(false, true)}
        onClose={this.#end}
        // The card goes when the choice is stored, so that a page left at once cannot lose it.
        onNever={() =>
          void updateSettings((now) => withNever(now, host)).then(this.#end, this.#end)
        }
        onSide={(to) => this.#change((now) => withSide(now, host, to))}
        onPanel={() => this.#ask('panel.open')}
        onOptions={() => this.#ask('options.open')}
        onReport={() => this.#ask('report.open')}
      />
    );
  }
}
