import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { quoteLang } from '../../lib/text/lang.ts';

export type PrintedScript = 'zh-Hans' | 'zh-Hant';

/** Script of the page whose words are shown; names of two characters do not tell it by themselves. */
export const PrintedIn = createContext<PrintedScript>('zh-Hans');

/** The script that the reader wants quotations in, and what puts a stretch of text into it. */
export interface Shown {
  readonly lang: PrintedScript;
  readonly convert: (text: string) => string;
}

/** null where all words stand as printed. */
export const ShownIn = createContext<Shown | null>(null);

interface InScript {
  /** Script of what is shown. */
  readonly lang: PrintedScript;
  readonly converts: boolean;
  /** Gives any stretch of the words as it is to be shown. */
  readonly show: (text: string) => string;
  /** The words as printed, for a tooltip, where something else is shown. */
  readonly original: (words: string) => { readonly title?: string };
}

/** How words printed in a script are to be shown. */
function useInScript(printed: PrintedScript): InScript {
  const shown = useContext(ShownIn);
  if (!shown || shown.lang === printed)
    return { lang: printed, converts: false, show: (text) => text, original: () => ({}) };
  const { lang, convert } = shown;
  return { lang, converts: true, show: convert, original: (words) => ({ title: words }) };
}

/** How words of the page under the card are to be shown. */
export const usePrinted = (): InScript => useInScript(useContext(PrintedIn));

/** The same of words that tell their script themselves. */
export const useWords = (words: string): InScript => useInScript(quoteLang(words));

interface Props {
  readonly class?: string | undefined;
  readonly children: string;
}

const span = (name: string | undefined, { lang, show, original }: InScript, words: string) => (
  <span lang={lang} {...(name ? { class: name } : {})} {...original(words)}>
    {show(words)}
  </span>
);

/**
 * Words of the page under the card, tagged with their script for fonts and screen readers; in the
 * script that the reader wants, with the printed ones as a tooltip.
 */
export function Printed({ class: name, children }: Props) {
  return span(name, usePrinted(), children);
}

/** The same of words from anywhere else, which tell their script themselves. */
export function Words({ class: name, children }: Props) {
  return span(name, useWords(children), children);
}
