import { parseNumeral } from '../text/numerals.ts';
import { toSimplifiedChar } from '../text/script.ts';
import type { SearchDoc } from './snapshot.ts';

const HAN = /[㐀-鿿]/;
const PLAIN = /^[\u0020-\u007e㐀-鿿]*$/;
const FIRST_HAN = '㐀'.charCodeAt(0);
const RUNS = /[㐀-鿿]+|[a-z0-9]+/g;

const DATE = /(\d{4})\s?[年./-]\s?(\d{1,2})(?!\d)(?:\s?[月./-]\s?(\d{1,2})(?!\d))?[月日号]?/g;

const DAY = /(?<!\d)(\d{1,2})月(\d{1,2})[日号]?/g;
const SPELT = /([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})(?=[日号]))?/g;
const BARE_MONTH = /(?<!\d)(\d{1,2})月份?/g;
/** Without "may" and "march", which are words of other kinds too. */
const MONTH_NAME =
  /\b(jan|febr|april|june|july|august|sept|oct|nov|dec)(?:uary|ember|ober)?\b(?!\.? \d)/gi;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const ENGLISH = new RegExp(`\\b(?:(\\d{1,2}) )?${MONTH}(?: (\\d{1,2}),?)? (\\d{4})\\b`, 'gi');

const two = (digits: string): string => digits.padStart(2, '0');

/** A day without its year, as a word that only days are: "md0327"; a month: "md03". */
const dayOfYear = (month: string, day = ''): string => ` md${two(month)}${day && two(day)} `;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** "30 July 2024", "July 2024" → "2024-7-30", "2024-7". */
const fromEnglish = (text: string): string =>
  text.replace(ENGLISH, (_, first, month: string, second, year: string) => {
    const day: string | undefined = first ?? second;
    return `${year}-${monthOf(month)}${day === undefined ? '' : `-${day}`}`;
  });

/** "七月三十日" → "7月30日"; what is no month of the year stays. */
const inFigures = (text: string): string =>
  text.replace(SPELT, (spelt, month: string, day?: string) => {
    const number = parseNumeral(month);
    if (number === null || number > 12) return spelt;
    return `${number}月${day ? (parseNumeral(day) ?? day) : ''}`;
  });

/**
 * Every way of writing a day or a month as one word: "2024年7月30日" and "30 July 2024" →
 * "20240730", "2024-7" → "202407", "7月30日" → "md0730", "7月", 七月 and "July" → "md07".
 */
function datesAsWords(text: string): string {
  return fromEnglish(inFigures(text))
    .replace(DATE, (_, year: string, month: string, day?: string) => {
      return ` ${year}${two(month)}${day ? two(day) : ''} `;
    })
    .replace(DAY, (_, month: string, day: string) => dayOfYear(month, day))
    .replace(BARE_MONTH, (_, month: string) => dayOfYear(month))
    .replace(/(\d{4})年/g, '$1 ');
}

/** A character for a character; most texts are simplified already, and stay the string they are. */
function simplified(text: string): string {
  let done = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < FIRST_HAN) continue;
    const char = text.charAt(at);
    const plain = toSimplifiedChar(char);
    if (plain === char) continue;
    done += text.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? text : done + text.slice(from);
}

/** Simplified, half-width, lower case, without tone marks or punctuation; words spaced by one, dates as one word. */
export function fold(text: string): string {
  // NFKD and the marks matter to Latin letters only; Han alone is by far the commonest case.
  const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const dated = /[\d月]/.test(plain) ? datesAsWords(plain) : plain;
  const months = dated.replace(MONTH_NAME, (name) => dayOfYear(String(monthOf(name))));
  return simplified(
    months
      .toLowerCase()
      .replace(/[^㐀-鿿a-z0-9]+/g, ' ')
      .trim(),
  );
}

const isHan = (text: string): boolean => HAN.test(text);

/** "meetings" and "meet", "policies" and "policy", "-ization" and "-isation" are one word to look for. */
const stem = (word: string): string =>
  word.length > 4
    ? word
        .replace(/(?:ies|es|s)$/, '')
        .replace(/(?:ing|ed|[ey])$/, '')
        .replace(/iz(?=[aei])/, 'is')
    : word;

/** Tokens of a folded text: pairs of Han characters (and a lone one), stems of Latin words, numbers. */
export function tokens(folded: string): string[] {
  const found: string[] = [];
  for (const [run] of folded.matchAll(RUNS)) {
    if (!isHan(run)) found.push(stem(run));
    else if (run.length === 1) found.push(run);
    else for (let at = 0; at + 2 <= run.length; at++) found.push(run.slice(at, at + 2));
  }
  return found;
}

export interface Keys {
  /** Its names, in Han, pinyin, initials and English. */
  readonly names: readonly string[];
  /** What else it is found by: variants, what a number stands for, dates. */
  readonly aka: readonly string[];
}

/** The days among the other names of a record, without their years: "3月27日". */
export const daysOf = ({ aka }: SearchDoc): string[] =>
  aka.flatMap((name) => {
    const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(name) ?? [];
    return month && day ? [`${month}月${day}日`] : [];
  });

/** What a record can be typed as, folded and without blanks. */
export function keysOf(doc: SearchDoc): Keys {
  const syllables = doc.pinyin.split(' ').filter(Boolean);
  const joined = (words: readonly string[]) => [
    ...new Set(words.map((word) => fold(word).replaceAll(' ', '')).filter(Boolean)),
  ];
  const initials = syllables.map((syllable) => syllable[0]).join('');
  const names = [doc.title, doc.traditional, doc.english, syllables.join(''), initials];
  return { names: joined(names), aka: joined([...doc.aka, ...daysOf(doc), doc.id]) };
}
