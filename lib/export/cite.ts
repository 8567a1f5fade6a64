/**
 * Citations: CSL-JSON, RIS and BibTeX of a report.
 *
 * Written here and not by @citation-js, which brings node-fetch into a bundle that promises no
 * network, drops Han characters from BibTeX or leaves "&" and "%" bare, and loses the day in RIS.
 * The tests read what is written here with @citation-js and find the same item again.
 */
import type { Reading } from '../model/reading.ts';
import { isTraditional } from '../text/script.ts';
import { webUrl } from './escape.ts';

/** The part of a CSL item that a report has. https://docs.citationstyles.org */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language: string;
  readonly abstract?: string;
}

const dateParts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** "www.guancha.cn" and 2021-11-08 → "guancha-2021-11-08": ASCII, as BibTeX keys must be. */
function keyOf(reading: Reading, date: string | null): string {
  const host = URL.parse(reading.page.url ?? '')?.hostname.replace(/^www\./, '') ?? '';
  const name = host.split('.')[0] || 'report';
  return [name.replace(/[^a-z0-9]/gi, ''), date].filter(Boolean).join('-');
}

/** One item for each article that reports a meeting. `today` is the ISO date of reading. */
export function cslItems(readings: readonly Reading[], today: string): CslItem[] {
  const items = readings.flatMap((reading) =>
    reading.articles
      .filter((article) => article.meetings.length > 0)
      .map((article): CslItem => {
        const { page } = reading;
        const url = webUrl(page.url);
        const title = article.title ?? page.title ?? article.meetings[0]?.name ?? '';
        return {
          id: keyOf(reading, page.published),
          type: page.outlet ? 'article-newspaper' : 'webpage',
          title,
          ...(page.outlet ? { 'container-title': page.outlet } : {}),
          ...(page.published ? { issued: dateParts(page.published) } : {}),
          accessed: dateParts(today),
          ...(url ? { URL: url } : {}),
          language: isTraditional(article.text || title) ? 'zh-TW' : 'zh-CN',
          abstract: article.meetings.map(({ name }) => name).join('; '),
        };
      }),
  );
  return items.map((item, index) => ({ ...item, id: distinct(items, item.id, index) }));
}

/** A second item with the same key gets "b", a third "c" …, as bibliographies do. */
function distinct(items: readonly CslItem[], id: string, index: number): string {
  const before = items.slice(0, index).filter((item) => item.id === id).length;
  return before === 0 ? id : `${id}${suffix(before)}`;
}

const suffix = (n: number): string =>
  n < 26 ? String.fromCharCode(97 + n) : `${suffix(Math.floor(n / 26) - 1)}${suffix(n % 26)}`;

export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

const pad = (value: number | undefined): string => String(value ?? '').padStart(2, '0');
const isoOf = (date: CslItem['accessed']): string =>
  (date['date-parts'][0] ?? []).map((part, index) => (index === 0 ? part : pad(part))).join('-');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** https://en.wikipedia.org/wiki/RIS_(file_format): two letters, two blanks, hyphen, blank; CRLF. */
export function ris(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const issued = item.issued && isoOf(item.issued).replaceAll('-', '/');
      const lines: [string, string | undefined][] = [
        ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
        ['ID', item.id],
        ['TI', item.title],
        ['T2', item['container-title']],
        ['PY', issued?.slice(0, 4)],
        ['DA', issued],
        ['Y2', isoOf(item.accessed).replaceAll('-', '/')],
        ['UR', item.URL],
        ['LA', item.language],
        ['AB', item.abstract],
      ];
      const filled = lines.flatMap(([tag, value]) =>
        value ? [`${tag}  - ${oneLine(value)}`] : [],
      );
      return `${[...filled, 'ER  - '].join('\r\n')}\r\n`;
    })
    .join('\r\n');
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const latex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (char) => LATEX[char] ?? `\\${char}`);

/** A URL stands inside \url{}; only what would end the field is written otherwise. */
const latexUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

/** BibLaTeX entries (UTF-8, for biber); titles in double braces keep their case. */
export function bibtex(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const fields: [string, string | undefined][] = [
        ['title', `{${latex(item.title)}}`],
        ['journaltitle', item['container-title'] && latex(item['container-title'])],
        ['date', item.issued && isoOf(item.issued)],
        ['url', item.URL && latexUrl(item.URL)],
        ['urldate', isoOf(item.accessed)],
        ['langid', 'chinese'],
        ['abstract', item.abstract && latex(item.abstract)],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
      return `@${item.type === 'webpage' ? 'online' : 'article'}{${item.id},\n${lines.join('')}}\n`;
    })
    .join('\n');
}
