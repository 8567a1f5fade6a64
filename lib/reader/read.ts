import type { SourcePage } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';

/** Reads every article of a page. Pure: the same page gives the same reading, wherever it runs. */
export function readPage(id: string, page: SourcePage): Reading {
  return {
    id,
    page: {
      url: page.url,
      site: page.site,
      title: page.title,
      outlet: page.outlet,
      published: page.published,
      verdict: 'other',
      reason: 'no-meeting-lead',
    },
    articles: page.articles.map((article) => ({
      title: article.title,
      text: article.text,
      reason: 'no-meeting-lead',
      meetings: [],
      sentences: [],
    })),
  };
}
