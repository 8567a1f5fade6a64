/** HTML for the clipboard and as a file of its own; every quotation names its script. */
import type { Article, Directive, Meeting, Reading } from '../model/reading.ts';
import { quoteLang } from '../text/lang.ts';
import type { ExportContext } from './context.ts';
import { escapeHtml, webUrl } from './escape.ts';
import { sentenceLink } from './fragment.ts';
import { gradeOf, meetingLine, notes, outline } from './outline.ts';

const quoted = (element: string, text: string): string =>
  `<${element} lang="${quoteLang(text)}">${escapeHtml(text)}</${element}>`;

const link = (url: string | null, text: string): string =>
  url ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text);

function entry(
  directive: Directive,
  article: Article,
  reading: Reading,
  context: ExportContext,
): string {
  const href = sentenceLink(reading.page.url, article.text, directive);
  const small = notes(directive, context).map(escapeHtml).join(' · ');
  return (
    `<li><b>${escapeHtml(gradeOf(directive, context.words))}</b> ${quoted('q', directive.text)}` +
    `${href ? ` ${link(href, context.words('export.source'))}` : ''}` +
    `${small ? `<br><small>${small}</small>` : ''}</li>\n`
  );
}

function section(meeting: Meeting, article: Article, reading: Reading, context: ExportContext) {
  const { words } = context;
  const parts = outline(meeting).map(({ speaker, points }) => {
    const lists = points.map(({ item, directives }) => {
      const head = item ? `<h4>${escapeHtml(words('export.item', [item]))}</h4>\n` : '';
      const entries = directives.map((each) => entry(each, article, reading, context));
      return `${head}<ul>\n${entries.join('')}</ul>\n`;
    });
    const head =
      speaker === null ? escapeHtml(words('export.theMeeting')) : quoted('span', speaker);
    return `<h3>${head}</h3>\n${lists.join('')}`;
  });
  const facts = escapeHtml(meetingLine(meeting, words));
  return `<h2 lang="${quoteLang(meeting.name)}">${escapeHtml(meeting.name)}</h2>\n<p>${facts}</p>\n${parts.join('')}`;
}

/** The directives as a piece of HTML, for pasting into a document or a mail. */
export function htmlBody(readings: readonly Reading[], context: ExportContext): string {
  return readings
    .map((reading) => {
      const { page } = reading;
      const sections = reading.articles.flatMap((article) =>
        article.meetings.map((meeting) => section(meeting, article, reading, context)),
      );
      const printed = [page.outlet, page.published].filter(Boolean).map((x) => escapeHtml(x ?? ''));
      const title = link(webUrl(page.url), page.title ?? page.url ?? '');
      return `${sections.join('')}<p>${[title, ...printed].join(', ')}</p>\n`;
    })
    .join('<hr>\n');
}

/** A page of its own, without scripts, styles from elsewhere or pictures. */
export function html(readings: readonly Reading[], context: ExportContext): string {
  const title = escapeHtml(readings[0]?.page.title ?? context.words('export.title'));
  return (
    `<!doctype html>\n<html lang="${escapeHtml(context.words('export.lang'))}">\n<head>\n<meta charset="utf-8">\n` +
    `<title>${title}</title>\n<style>body{max-width:42em;margin:2em auto;line-height:1.7}q{quotes:none}</style>\n` +
    `</head>\n<body>\n${htmlBody(readings, context)}</body>\n</html>\n`
  );
}
