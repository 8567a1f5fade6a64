/** The call maps: what may be asked of the background and of a page, with the shapes both ways. */
import * as v from 'valibot';
import { pageStateSchema, readingSchema, seenSchema } from './schemas.ts';

interface Call<I extends v.GenericSchema, O extends v.GenericSchema> {
  readonly input: I;
  readonly output: O;
}

const call = <I extends v.GenericSchema, O extends v.GenericSchema>(
  input: I,
  output: O,
): Call<I, O> => ({ input, output });

const nothing = v.null();

/** Asked by pages, popup and panels, answered by the background. */
export const backgroundCalls = {
  /** The detector thinks that this page could be a report: put the reader into it. */
  'reader.wanted': call(nothing, nothing),
  /** A page has been read (or left): the number of directives for the badge, null for none. */
  'page.found': call(v.nullable(v.number()), nothing),
  /** Put the reader into a tab the user asked about. Fails with "restricted-page". */
  'reader.run': call(v.object({ tabId: v.number() }), nothing),
  /** The ranked keywords of a text, best first. */
  keywords: call(
    v.object({ text: v.string() }),
    v.array(v.object({ word: v.string(), score: v.number() })),
  ),
  /** The words of each text, as jieba cuts them. */
  words: call(v.object({ texts: v.array(v.string()) }), v.array(v.array(v.string()))),
  /** The words to look a query up by, as jieba cuts for searching. */
  'lookup.words': call(v.object({ query: v.string() }), v.array(v.string())),
  /** The texts in the other script, by phrases; the dictionaries are too large for a page. */
  convert: call(
    v.object({ to: v.picklist(['hans', 'hant']), texts: v.array(v.string()) }),
    v.array(v.string()),
  ),
  /** Interface strings of a chosen language; content scripts cannot read the package themselves. */
  messages: call(
    v.object({ language: v.picklist(['zh_CN', 'zh_TW', 'en']) }),
    v.record(v.string(), v.string()),
  ),
  /** A page's meetings were read: keeps them if the user wants that, and says what stands beside. */
  'library.seen': call(readingSchema, seenSchema),
  'panel.open': call(nothing, nothing),
  /** Opens the panel at what the outlets that told one kept meeting say differently. */
  'outlets.open': call(v.object({ key: v.string(), outlets: v.array(v.string()) }), nothing),
  'options.open': call(nothing, nothing),
  /** Opens the page of the asking tab in reader mode. */
  'report.open': call(nothing, nothing),
};

/** Asked by the background, popup and panels, answered by the reader in a page. */
export const pageCalls = {
  'page.state': call(nothing, pageStateSchema),
  'page.reading': call(nothing, v.nullable(readingSchema)),
  /** The page's structure as HTML without scripts, styles or what the user typed. */
  'page.skeleton': call(nothing, v.string()),
  /** Opens or collapses the card: true where it is open afterwards. */
  'card.toggle': call(nothing, v.boolean()),
  'card.open': call(nothing, v.boolean()),
  /** Scrolls to a stretch of an article and flashes it; false where the page does not hold it. */
  'evidence.show': call(
    v.object({ article: v.number(), start: v.number(), end: v.number() }),
    v.boolean(),
  ),
};

export type BackgroundCalls = typeof backgroundCalls;
export type PageCalls = typeof pageCalls;

/** What a caller passes and gets for one call. */
export type Input<M, K extends keyof M> =
  M[K] extends Call<infer I, v.GenericSchema> ? v.InferOutput<I> : never;
export type Output<M, K extends keyof M> =
  M[K] extends Call<v.GenericSchema, infer O> ? v.InferOutput<O> : never;
