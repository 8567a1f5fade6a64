import type { Article, Reading, SentenceNote } from '../model/reading.ts';

const TAKEN: Readonly<Record<SentenceNote['taken'], string>> = {
  directive: 'D',
  statement: 'S',
  narration: 'N',
  plan: 'P',
  'other-order': 'O',
  none: '-',
};

function explainArticle(article: Article, number: number): string[] {
  const head = `== ${number}. ${article.title ?? '(no title)'}  [${article.reason}]`;
  const meetings = article.meetings.map(
    (m) =>
      `   ${m.id}  ${m.name} · ${m.organ ?? '?'} · ${m.date ?? m.dateText ?? 'no date'}  <${m.evidence.rule}>`,
  );
  const sentences = article.sentences.map((note) => {
    const text = article.text.slice(note.start, note.end).trim();
    const where = `${TAKEN[note.taken]} ${(note.meeting ?? '').padEnd(3)} ${note.rule.padEnd(28)}`;
    return `   ${where} ${text}`;
  });
  return [head, ...meetings, ...sentences];
}

/** Every sentence of a reading with what it was taken for and the rule that claimed it. */
export function explain(reading: Reading): string {
  const { page } = reading;
  const head = [
    `${reading.id}: ${page.title ?? '(no title)'}`,
    `   site ${page.site} · outlet ${page.outlet ?? '?'} · published ${page.published ?? '?'} · ${page.verdict} (${page.reason})`,
  ];
  const articles = reading.articles.flatMap((article, i) => explainArticle(article, i + 1));
  return [...head, ...articles].join('\n');
}
