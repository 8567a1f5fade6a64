import type { PrintedScript, Shown } from '../../components/ui/printed.tsx';
import { callBackground } from '../../lib/platform/messages.ts';
import type { Settings } from '../../lib/settings/schema.ts';

type Script = 'hans' | 'hant';
const LANGS = { hans: 'zh-Hans', hant: 'zh-Hant' } as const;

/**
 * Puts what the card shows into another script. The dictionaries are too large for somebody else's
 * page: what was drawn as printed is asked of the background, all at once, and drawn again.
 */
function converter(script: Script, changed: () => void): Shown {
  const known = new Map<string, string>();
  const wanted = new Set<string>();
  const ask = async () => {
    const texts = [...wanted];
    wanted.clear();
    // As printed until the answer is here, and for good where there is none.
    for (const text of texts) known.set(text, text);
    const converted = await callBackground('convert', { to: script, texts });
    for (const [index, text] of texts.entries()) known.set(text, converted[index] ?? text);
    changed();
  };
  return {
    lang: LANGS[script],
    convert: (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      if (wanted.size === 0) queueMicrotask(() => void ask().catch(() => undefined));
      wanted.add(text);
      return text;
    },
  };
}

/** How the card shows the words of its page: as printed, or in the script that the user has chosen. */
export class Quotes {
  readonly #printed: PrintedScript;
  readonly #changed: () => void;
  #script: Settings['convertQuotes'] = 'none';
  #converted: Shown | null = null;
  #asPrinted = false;

  /** `changed` is called when there is something else to draw. */
  constructor(printed: PrintedScript, changed: () => void) {
    this.#printed = printed;
    this.#changed = changed;
  }

  /** Takes the user's choice; a new one holds at once. */
  choose(script: Settings['convertQuotes']): void {
    if (script === this.#script) return;
    this.#script = script;
    this.#asPrinted = false;
    const needed = script !== 'none' && LANGS[script] !== this.#printed;
    this.#converted = needed ? converter(script, this.#changed) : null;
  }

  get shown(): Shown | null {
    return this.#asPrinted ? null : this.#converted;
  }

  /** Whether the words stand as printed for the moment; null where nothing is to be converted. */
  get asPrinted(): boolean | null {
    return this.#converted && this.#asPrinted;
  }

  toggle(): void {
    this.#asPrinted = !this.#asPrinted;
    this.#changed();
  }
}
