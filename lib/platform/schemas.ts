/** Shapes that cross from page to extension, checked where they arrive. */
import * as v from 'valibot';
import type { Beside } from '../model/beside.ts';
import type { Article, Reading } from '../model/reading.ts';

const text = v.string();
const maybeText = v.nullable(v.string());

/**
 * An article is checked down to what would break a view that trusts it (offsets inside the text);
 * the reader that made it is the same build as the one that receives it.
 */
const isArticle = (value: unknown): value is Article => {
  const article = value as Partial<Article> | null;
  if (typeof article !== 'object' || article === null) return false;
  const length = typeof article.text === 'string' ? article.text.length : -1;
  return (
    length >= 0 &&
    Array.isArray(article.sentences) &&
    Array.isArray(article.meetings) &&
    article.meetings.every(
      (meeting) =>
        Array.isArray(meeting.people) &&
        Array.isArray(meeting.statements) &&
        Array.isArray(meeting.directives) &&
        (meeting.directives as { start: number; end: number }[]).every(
          (d) => d.start >= 0 && d.start <= d.end && d.end <= length,
        ),
    )
  );
};

const pageSchema = v.object({
  url: maybeText,
  site: text,
  title: maybeText,
  outlet: maybeText,
  published: maybeText,
  verdict: v.picklist(['meeting', 'other']),
  reason: v.custom<Reading['page']['reason']>((value) => typeof value === 'string'),
});

const readingShape = v.object({
  id: text,
  page: pageSchema,
  articles: v.array(v.custom<Article>(isArticle)),
});

export const readingSchema = v.custom<Reading>((value) => v.is(readingShape, value));

/** What the reader knows about its page; a page without a reader does not answer at all. */
export const pageStateSchema = v.variant('state', [
  v.object({ state: v.literal('reading') }),
  v.object({
    state: v.literal('read'),
    page: pageSchema,
    meetings: v.array(v.object({ id: text, name: text, directives: v.number() })),
  }),
  v.object({ state: v.literal('failed'), code: text, message: text }),
]);

export type PageState = v.InferOutput<typeof pageStateSchema>;

/** Made by the background of the same build; checked down to the lists that a view walks through. */
const isBeside = (value: unknown): value is Beside => {
  const beside = value as Partial<Beside> | null;
  return (
    typeof beside?.meeting === 'string' &&
    Array.isArray(beside.related) &&
    Array.isArray(beside.notes) &&
    beside.told !== undefined
  );
};

export const seenSchema = v.object({
  beside: v.array(v.custom<Beside>(isBeside)),
  /** Why the reading could not be kept; null where it was, or was not to be. */
  problem: v.nullable(v.object({ code: text, message: text, next: text })),
});
