import { Failure } from '../../lib/model/failure.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { pageFromDocument } from '../../lib/page/html.ts';
import { idle, settled } from '../../lib/page/settle.ts';
import { isTyping } from '../../lib/page/typing.ts';
import { callBackground } from '../../lib/platform/messages.ts';
import type { PageState } from '../../lib/platform/schemas.ts';
import { readPage } from '../../lib/reader/read.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { neverOn, wantedOn } from '../../lib/settings/sites.ts';
import { settings } from '../shared/settings.ts';
import { CardSession } from './session.tsx';

/** How often a page that moved on without loading is read again while it still shows the old text. */
const PATIENCE = 6;

const meetingsOf = ({ articles }: Reading) => articles.flatMap(({ meetings }) => meetings);
const textOf = ({ articles }: Reading) => articles.map(({ text }) => text).join('\n');
const read = () => readPage('page', pageFromDocument(document, { url: location.href }));

/** The page at one address: what was read there and the card over it. */
export class Visit {
  #life = new AbortController();
  #left = false;
  #reading: Reading | null = null;
  #failure: { code: string; message: string } | null = null;
  #card: CardSession | null = null;
  #showing: Promise<void> | null = null;
  #endCard: () => void = () => undefined;
  #unfollow: () => void = () => undefined;

  get reading(): Reading | null {
    return this.#reading;
  }

  get state(): PageState {
    if (this.#failure) return { state: 'failed', ...this.#failure };
    if (!this.#reading) return { state: 'reading' };
    const meetings = meetingsOf(this.#reading).map(({ id, name, directives }) => ({
      id,
      name,
      directives: directives.length,
    }));
    return { state: 'read', page: this.#reading.page, meetings };
  }

  /**
   * Reads the page and shows the card. Never throws: a failure is kept for the popup. `before` is
   * the visit that this one follows on the same document, whose text may still stand there.
   */
  async begin(before: Visit | null): Promise<void> {
    try {
      const reading = await this.#read(before?.reading ?? null);
      if (!reading || this.#left) return;
      this.#reading = reading;
      await this.#announce(reading);
    } catch (error) {
      const code = error instanceof Failure ? error.code : 'reader-failed';
      this.#failure = { code, message: error instanceof Error ? error.message : String(error) };
    }
  }

  async openCard(): Promise<boolean> {
    if (!this.#card) await this.#showCard();
    this.#card?.open();
    return this.#card !== null;
  }

  /** For the keyboard command, which is left alone while the user types into the page. */
  async toggleCard(): Promise<boolean> {
    if (isTyping(document)) return this.#card?.isOpen ?? false;
    return this.#card ? this.#card.toggle() : this.openCard();
  }

  show(article: number, start: number, end: number): boolean {
    return this.#card?.show(article, start, end) ?? false;
  }

  /** Takes everything away. */
  leave(): void {
    this.#left = true;
    this.#unfollow();
    this.#life.abort();
  }

  async #read(before: Reading | null): Promise<Reading | null> {
    if (!before) {
      await idle();
      return this.#left ? null : read();
    }
    let reading: Reading | null = null;
    for (let tries = 0; tries < PATIENCE && !this.#left; tries += 1) {
      await settled(document, this.#life.signal);
      reading = read();
      if (textOf(reading) !== textOf(before)) break;
    }
    return reading;
  }

  async #announce(reading: Reading): Promise<void> {
    const now = await settings.get();
    this.#follow(now);
    await this.#count(reading, now.badge);
    if (!neverOn(now, location.hostname)) await this.#showCard();
  }

  /** The number on the toolbar icon, where there is one and the user wants it. */
  async #count(reading: Reading, shown: boolean): Promise<void> {
    const count = meetingsOf(reading).reduce((sum, { directives }) => sum + directives.length, 0);
    await callBackground('page.found', shown && count > 0 ? count : null);
  }

  /** Options hold at once: the number, and the card of a site that is switched off or on again. */
  #follow(first: Settings): void {
    let before = first;
    const changed = async (now: Settings) => {
      const was = wantedOn(before, location.hostname);
      const is = wantedOn(now, location.hostname);
      const same = now.badge === before.badge && was === is;
      before = now;
      if (!same && this.#reading) await this.#count(this.#reading, now.badge && is);
      if (was && !is) this.#endCard();
      if (!was && is && !this.#card) await this.#showCard();
    };
    this.#unfollow = settings.watch((now) => {
      // Nobody to tell once the extension is gone; the page must not notice.
      changed(now).catch(() => undefined);
    });
  }

  /** One card a page, though the reading and the popup may ask for it at the same moment. */
  #showCard(): Promise<void> {
    this.#showing ??= this.#startCard().finally(() => {
      this.#showing = null;
    });
    return this.#showing;
  }

  async #startCard(): Promise<void> {
    if (this.#card || this.#left || !this.#reading || meetingsOf(this.#reading).length === 0)
      return;
    // A card that the user closed and asks for again needs a life of its own.
    if (this.#life.signal.aborted) this.#life = new AbortController();
    const life = this.#life;
    this.#endCard = () => {
      life.abort();
      this.#card = null;
    };
    this.#card = await CardSession.start(this.#reading, life.signal, this.#endCard);
  }
}
