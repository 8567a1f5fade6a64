import type { SourcePage } from '../model/page.ts';
import type { Article, Reading, ReasonCode } from '../model/reading.ts';
import { readArticles } from './article.ts';
import { withPostsBeside } from './posts-beside.ts';

/** Reasons that say more than "no meeting lead", the most telling first. */
const TELLING: readonly ReasonCode[] = [
  'press-conference',
  'commentary',
  'reaction',
  'inspection',
  'instruction-only',
  'bulletin',
  'announcement',
  'plan',
  'too-short',
];

function reasonOf(articles: readonly Article[]): ReasonCode {
  if (articles.length === 0) return 'no-article';
  if (articles.some((a) => a.meetings.length > 0)) return 'meeting';
  const text = articles.map((a) => a.text).join('');
  const han = text.match(/[一-鿿]/g)?.length ?? 0;
  if (text.length > 60 && han / text.length < 0.2) return 'not-chinese';
  const first = articles[0]?.reason;
  if (first && first !== 'no-meeting-lead') return first;
  return TELLING.find((reason) => articles.some((a) => a.reason === reason)) ?? 'no-meeting-lead';
}

/**
 * Reads every article of a page. Pure: the same page gives the same reading wherever it runs.
 * Never throws on any text; time is linear in its length.
 */
export function readPage(id: string, page: SourcePage): Reading {
  const articles = readArticles(page);
  const reason = reasonOf(articles);
  return {
    id,
    page: {
      url: page.url,
      site: page.site,
      title: page.title,
      outlet: page.outlet,
      published: page.published,
      verdict: reason === 'meeting' ? 'meeting' : 'other',
      reason,
    },
    articles: withPostsBeside(articles),
  };
}
