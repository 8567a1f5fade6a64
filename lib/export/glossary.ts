/** The bilingual glossary of an article: its fixed formulas, each once, as a table. */
import type { Formula } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import type { ExportContext } from './context.ts';
import { csv, escapeHtml, escapeMarkdown } from './escape.ts';

export interface Term {
  readonly formula: Formula;
  /** As this article prints it. */
  readonly printed: string;
  readonly count: number;
}

/** Known formulas of the readings in the order in which they are first met. */
export function glossary(readings: readonly Reading[], context: ExportContext): Term[] {
  const found = new Map<string, Term>();
  const uses = readings
    .flatMap((reading) => reading.articles)
    .flatMap((article) => article.meetings)
    .flatMap((meeting) => meeting.directives)
    .flatMap((directive) => directive.formulas);
  for (const use of uses) {
    const formula = use.id === null ? undefined : context.formula(use.id);
    if (!formula) continue;
    const known = found.get(formula.id);
    found.set(formula.id, {
      formula,
      printed: known?.printed ?? use.text,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...found.values()];
}

const HEADINGS = ['formula', 'pinyin', 'english', 'zh', 'en', 'count'] as const;

const cells = ({ formula, printed, count }: Term): string[] => [
  printed,
  formula.pinyin,
  formula.english,
  formula.zh,
  formula.en,
  String(count),
];

const heading = ({ words }: ExportContext): string[] =>
  HEADINGS.map((key) => words(`export.glossary.${key}`));

export function glossaryMarkdown(terms: readonly Term[], context: ExportContext): string {
  const row = (values: readonly string[]) => `| ${values.map(escapeMarkdown).join(' | ')} |\n`;
  const rule = `|${HEADINGS.map(() => ' --- |').join('')}\n`;
  return `${row(heading(context))}${rule}${terms.map((term) => row(cells(term))).join('')}`;
}

/** Languages of the columns, so that a screen reader and a font pick the right one. */
const LANGS = ['zh-Hans', 'zh-Latn-pinyin', 'en', 'zh-Hans', 'en', ''] as const;

export function glossaryHtml(terms: readonly Term[], context: ExportContext): string {
  const row = (term: Term) =>
    cells(term).map((value, column) => {
      const lang = LANGS[column];
      return `<td${lang ? ` lang="${lang}"` : ''}>${escapeHtml(value)}</td>`;
    });
  const head = heading(context).map((name) => `<th scope="col">${escapeHtml(name)}</th>`);
  const body = terms.map((term) => `<tr>${row(term).join('')}</tr>\n`);
  return `<table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

export function glossaryCsv(terms: readonly Term[], context: ExportContext): string {
  return csv([heading(context), ...terms.map(cells)]);
}
