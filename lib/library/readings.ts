import type { Reading } from '../model/reading.ts';
import type { SavedMeeting } from './saved.ts';

/** What was kept as it was read: one reading a page, its articles once each, the page read first first. */
export function readingsOf(saved: readonly SavedMeeting[]): Reading[] {
  const sources = saved
    .flatMap((meeting) => meeting.sources)
    .sort((a, b) => (a.read < b.read ? -1 : a.read > b.read ? 1 : 0));
  const pages = new Map<string, Reading>();
  for (const { page, article } of sources) {
    const id = page.url ?? article.text;
    const before = pages.get(id)?.articles ?? [];
    // Read last holds: an article that stands there with the same words is replaced.
    const others = before.filter(({ text }) => text !== article.text);
    pages.set(id, {
      id: page.url ?? `pasted-${pages.size + 1}`,
      page,
      articles: [...others, article],
    });
  }
  return [...pages.values()];
}
