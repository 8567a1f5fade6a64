/** One directive a row, for spreadsheets. */
import type { Article, Directive, Meeting, Reading } from '../model/reading.ts';
import type { ExportContext } from './context.ts';
import { csv } from './escape.ts';
import { sentenceLink } from './fragment.ts';
import { gradeOf } from './outline.ts';

interface Row {
  readonly reading: Reading;
  readonly article: Article;
  readonly meeting: Meeting;
  readonly directive: Directive;
}

type Cell = string | number | null;

/** Column (a key under export.columns) and what stands in it. */
const COLUMNS: readonly (readonly [string, (row: Row, context: ExportContext) => Cell])[] = [
  ['id', ({ directive }) => directive.id],
  ['meeting', ({ meeting }) => meeting.name],
  ['organ', ({ meeting }) => meeting.organ],
  ['series', ({ meeting }) => meeting.series],
  ['ordinal', ({ meeting }) => meeting.ordinal],
  ['date', ({ meeting }) => meeting.date ?? meeting.dateText],
  ['level', ({ meeting }, { words }) => meeting.level && words(`export.level.${meeting.level}`)],
  ['region', ({ meeting }) => meeting.region?.name ?? null],
  ['speaker', ({ directive }) => directive.speaker],
  ['item', ({ directive }) => directive.item],
  ['text', ({ directive }) => directive.text.replaceAll('\n', '')],
  ['modality', ({ directive }, { words }) => gradeOf(directive, words)],
  ['marker', ({ directive }) => directive.modality.marker],
  ['strength', ({ directive }) => directive.modality.strength],
  ['actor', ({ directive }) => directive.actor],
  ['deadline', ({ directive }) => directive.deadline?.text ?? null],
  ['by', ({ directive }) => directive.deadline?.by ?? null],
  ['figures', ({ directive }) => directive.figures.map(({ text }) => text).join('; ')],
  ['topics', ({ directive }, { topic }) => directive.topics.map(topic).join('; ')],
  ['formulas', ({ directive }) => directive.formulas.map(({ text }) => text).join('; ')],
  ['outlet', ({ reading }) => reading.page.outlet],
  ['published', ({ reading }) => reading.page.published],
  [
    'link',
    ({ reading, article, directive }) => sentenceLink(reading.page.url, article.text, directive),
  ],
];

const rowsOf = (reading: Reading): Row[] =>
  reading.articles.flatMap((article) =>
    article.meetings.flatMap((meeting) =>
      meeting.directives.map((directive) => ({ reading, article, meeting, directive })),
    ),
  );

/** CSV with a heading in the language of the interface; see `csv` for what Excel needs. */
export function directiveTable(readings: readonly Reading[], context: ExportContext): string {
  const heading = COLUMNS.map(([key]) => context.words(`export.columns.${key}`));
  const rows = readings.flatMap(rowsOf).map((row) => COLUMNS.map(([, cell]) => cell(row, context)));
  return csv([heading, ...rows]);
}
