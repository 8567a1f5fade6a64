import type { Reading } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/reader/read.ts';

/** A page of one article as the page step would give it, published on the given day. */
export function readOne(title: string, text: string, published: string | null): Reading {
  const page = { url: null, site: 'generic', title: null, outlet: null, published } as const;
  return readPage('report', { ...page, articles: [{ title, subtitles: [], text }] });
}
