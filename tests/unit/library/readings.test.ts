import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../lib/library/readings.ts';
import type { SavedMeeting } from '../../../lib/library/saved.ts';
import { article, facts, page } from './sample.ts';

const URL_OF = 'https://www.qinghe.example/1';

function saved(
  id: string,
  text: string,
  url: string | null,
  read: string,
  meetingId = 'm1',
): SavedMeeting {
  const source = { page: page(url), article: article(text), meetingId, read };
  return { key: id, series: id.split('/')[0] ?? '', facts: facts(id), sources: [source] };
}

describe('what was kept, as readings', () => {
  it('holds an article of two meetings once', () => {
    const [only, ...others] = readingsOf([
      saved('a/1', '要抓好林区巡护。', URL_OF, '2024-03-02'),
      saved('b/1', '要抓好林区巡护。', URL_OF, '2024-03-02', 'm2'),
    ]);
    expect(others).toEqual([]);
    expect(only?.id).toBe(URL_OF);
    expect(only?.articles).toHaveLength(1);
  });

  it('keeps both articles of a newspaper page', () => {
    const [only] = readingsOf([
      saved('a/1', '要抓好林区巡护。', URL_OF, '2024-03-02'),
      saved('b/1', '要逐户排查。', URL_OF, '2024-03-02'),
    ]);
    expect(only?.articles.map(({ text }) => text)).toEqual(['要抓好林区巡护。', '要逐户排查。']);
  });

  it('stands in the order of reading; pasted texts have no address and stay apart', () => {
    const readings = readingsOf([
      saved('a/1', '要抓好林区巡护。', null, '2024-03-05'),
      saved('a/2', '要逐户排查。', null, '2024-03-06'),
      saved('a/3', '要逐户排查。', URL_OF, '2024-03-02'),
    ]);
    expect(readings.map(({ page }) => page.url)).toEqual([URL_OF, null, null]);
    expect(new Set(readings.map(({ id }) => id)).size).toBe(3);
  });

  it('is nothing where nothing was kept', () => expect(readingsOf([])).toEqual([]));
});
