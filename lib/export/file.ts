/** Every format under one name, ready to be written to a file. */
import type { Reading } from '../model/reading.ts';
import { bibtex, cslItems, cslJson, ris } from './cite.ts';
import type { ExportContext } from './context.ts';
import { glossary, glossaryCsv } from './glossary.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { directiveTable } from './table.ts';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly write: (readings: readonly Reading[], context: ExportContext) => string;
}

/** One reading is printed as the reading contract says, several as a list of such. */
const json = (readings: readonly Reading[]): string =>
  `${JSON.stringify(readings.length === 1 ? readings[0] : readings, null, 2)}\n`;

const FORMATS = {
  markdown: { extension: 'md', type: 'text/markdown', write: markdown },
  plain: { extension: 'txt', type: 'text/plain', write: plain },
  html: { extension: 'html', type: 'text/html', write: html },
  csv: { extension: 'csv', type: 'text/csv', write: directiveTable },
  json: { extension: 'json', type: 'application/json', write: json },
  glossary: {
    extension: 'glossary.csv',
    type: 'text/csv',
    write: (readings, context) => glossaryCsv(glossary(readings, context), context),
  },
  csl: {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (readings, { today }) => cslJson(cslItems(readings, today)),
  },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (readings, { today }) => ris(cslItems(readings, today)),
  },
  bibtex: {
    extension: 'bib',
    type: 'application/x-bibtex',
    write: (readings, { today }) => bibtex(cslItems(readings, today)),
  },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];

/** "2021-11-08 云川省委第七次专题会议": sorts by date, and holds nothing a file system refuses. */
function baseName(readings: readonly Reading[], today: string): string {
  const [reading] = readings;
  if (!reading || readings.length > 1) return `yaodian-${today}`;
  const meeting = reading.articles.flatMap((article) => article.meetings)[0];
  const date = meeting?.date ?? reading.page.published;
  const name = meeting?.name ?? reading.page.title ?? 'yaodian';
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return [
    date,
    [...safe]
      .slice(0, 60)
      .join('')
      .replace(/^\.+|[. ]+$/g, '') || 'yaodian',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The readings as a file of that format: one article, or everything that was saved. */
export function exportFile(
  format: ExportFormat,
  readings: readonly Reading[],
  context: ExportContext,
): ExportFile {
  const { extension, type, write } = FORMATS[format];
  return {
    name: `${baseName(readings, context.today)}.${extension}`,
    type: `${type};charset=utf-8`,
    text: write(readings, context),
  };
}
