import { isTraditional } from './script.ts';

/** The language tag of a quotation, so that fonts and screen readers take the right script. */
export function quoteLang(text: string): 'zh-Hans' | 'zh-Hant' {
  return isTraditional(text) ? 'zh-Hant' : 'zh-Hans';
}
