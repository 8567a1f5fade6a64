/**
 * Interface strings. The messages are built by WXT's i18n module from assets/locales; the browser's
 * own lookup cannot be told a language, so a chosen one is read from the package's messages file.
 */
import { browser } from 'wxt/browser';

export type Language = 'auto' | 'zh_CN' | 'zh_TW' | 'en';
type Messages = Readonly<Record<string, string>>;
type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'en';

type Translator = (key: string, values?: readonly (string | number)[], count?: number) => string;

/** English has two forms ("1 | n"), Chinese one; the module joins them with a bar. */
const plural = (message: string, count: number | undefined): string => {
  const forms = message.split(' | ');
  if (count === undefined || forms.length === 1) return message;
  return forms[count === 1 ? 0 : 1] ?? message;
};

const fill = (message: string, values: readonly string[]): string =>
  message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');

const translator =
  (lookup: (key: string, values: string[]) => string): Translator =>
  (key, values, count) => {
    const filled = (values ?? (count === undefined ? [] : [count])).map(String);
    const message = lookup(key.replaceAll(/[.-]/g, '_'), filled);
    return message ? plural(message, count) : key;
  };

/** Reads the package's own file; it never touches the network. Not for content scripts. */
export async function loadMessages(language: Exclude<Language, 'auto'>): Promise<Messages> {
  const path = `/_locales/${language}/messages.json`;
  const reply = await fetch(browser.runtime.getURL(path as never));
  const entries = Object.entries((await reply.json()) as Record<string, { message: string }>);
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}

/**
 * The lookup for a language; "auto" is the browser's own. Content scripts pass a `load` that asks
 * the background, because a page's scripts may not read the package.
 */
export async function createTranslate(
  language: Language,
  load: (language: Exclude<Language, 'auto'>) => Promise<Messages> = loadMessages,
): Promise<Translator> {
  if (language === 'auto')
    return translator((key, values) => browser.i18n.getMessage(key as never, values));
  const messages = await load(language);
  return translator((key, values) => fill(messages[key] ?? '', values));
}

/** The language in force as an HTML tag: that of the messages themselves. */
export function languageTag(t: Translator): LanguageTag {
  const locale = t('locale');
  if (locale === 'zh-TW') return 'zh-Hant';
  return locale.startsWith('en') ? 'en' : 'zh-Hans';
}
